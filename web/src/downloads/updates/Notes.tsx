import Markdown, { type Components } from 'react-markdown';
import classes from './notes.module.css';

const onlyHttps = (url: string) => (/^https:\/\//i.test(url) ? url : '');

// The package's title is an h3, its notes are below it.
const PARTS: Components = {
  h1: 'h4',
  h2: 'h5',
  h3: 'h6',
  h4: 'h6',
  h5: 'h6',
  a: ({ href, children }) =>
    href ? (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    ) : (
      children
    ),
};

/** Renders Markdown. HTML in it is shown as text, links lead to https only, and there are no images. */
export function Notes({ text }: { text: string }) {
  return (
    <div className={classes.notes}>
      <Markdown components={PARTS} disallowedElements={['img']} urlTransform={onlyHttps}>
        {text}
      </Markdown>
    </div>
  );
}
