import type { ReactNode } from 'react';
import classes from './Table.module.css';

interface Props {
  caption: string;
  /** An empty head is of a column of actions. */
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
          {heads.map((head, index) =>
            head ? (
              <th key={index} scope="col">
                {head}
              </th>
            ) : (
              <td key={index} />
            ),
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
