import { useRef } from 'react';
import classes from '../newsletters.module.css';

const STYLE = 'data-style';

/**
 * A mail, as the portal renders it for its receivers, in a frame in which no script runs.
 *
 * Mails carry their style in attributes, which the page's policy refuses. So the attributes get another name while the
 * frame reads the mail, and are then set through the CSSOM, which the policy permits. Text is never taken for such an
 * attribute, because the quotation marks in it are escaped.
 */
export function PreviewFrame({ html, title }: { html: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);

  function applyStyles() {
    const mail = frame.current?.contentDocument;
    for (const element of mail?.querySelectorAll<HTMLElement>(`[${STYLE}]`) ?? []) {
      element.style.cssText = element.getAttribute(STYLE) ?? '';
    }
    for (const link of mail?.querySelectorAll('a') ?? []) {
      link.style.setProperty('pointer-events', 'none'); // the links of a preview do nothing
      link.setAttribute('tabindex', '-1');
    }
  }

  return (
    <iframe
      ref={frame}
      className={classes.preview}
      title={title}
      sandbox="allow-same-origin"
      onLoad={applyStyles}
      srcDoc={html.replaceAll(' style="', ` ${STYLE}="`)}
    />
  );
}
