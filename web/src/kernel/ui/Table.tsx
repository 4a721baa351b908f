import type { ReactNode } from 'react';
import classes from './Table.module.css';

interface Props {
  caption: string;
  /** All different; the column of actions has an empty one. */
  heads: string[];
  children: ReactNode;
}

/** A plain table of records; on a phone each row is a block. */
export function Table({ caption, heads, children }: Props) {
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) =>
            head ? (
              <th key={head} scope="col">
                {head}
              </th>
            ) : (
              <td key={head} />
            ),
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
