import { useRef } from 'react';
import classes from '../newsletters.module.css';

const PARKED = 'data-style';

/**
 * A mail, as the portal renders it for its receivers, in a frame in which no script runs.
 *
 * Mails carry their style in attributes, which the page's policy refuses. So the attributes get another name while the
 * frame reads the mail, and are then set through the CSSOM, which the policy permits. Text is never taken for such an
 * attribute, because the quotation marks in it are escaped.
 */
export function PreviewFrame({ html, title }: { html: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);

  function dress() {
    const mail = frame.current?.contentDocument;
    for (const element of mail?.querySelectorAll<HTMLElement>(`[${PARKED}]`) ?? []) {
      element.style.cssText = element.getAttribute(PARKED) ?? '';
    }
    for (const link of mail?.querySelectorAll('a') ?? []) {
      link.style.setProperty('pointer-events', 'none'); // a picture of a mail leads nowhere
      link.setAttribute('tabindex', '-1');
    }
  }

  return (
    <iframe
      ref={frame}
      className={classes.preview}
      title={title}
      sandbox="allow-same-origin"
      onLoad={dress}
      srcDoc={html.replaceAll(' style="', ` ${PARKED}="`)}
    />
  );
}
