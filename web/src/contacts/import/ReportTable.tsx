import { useTexts } from '@/kernel/i18n';
import { Table } from '@/kernel/ui/Table';
import type { ImportedRow, ImportReport } from '../model/contact';
import { contactTexts } from '../texts';
import classes from './import.module.css';
import { importTexts } from './texts';

/** What the import does with each line of the file, or why it refuses it. */
export function ReportTable({ caption, report }: { caption: string; report: ImportReport }) {
  const contactText = useTexts(contactTexts);
  const texts = useTexts(importTexts);
  const said = (result: ImportedRow['result']) =>
    report.dry_run
      ? texts[result]
      : { created: texts.wasCreated, changed: texts.wasChanged, unchanged: texts.unchanged, refused: texts.refused }[
          result
        ];
  const label = (field: string) => contactText[field as 'email'] ?? field;

  return (
    <Table caption={caption} heads={[texts.line, texts.person, texts.outcome, texts.what]}>
      {report.rows.map((row) => (
        <tr key={row.line}>
          <td>{row.line}</td>
          <th scope="row">
            {row.name || row.email}
            {row.name && <span className={classes.email}>{row.email}</span>}
          </th>
          <td className={classes.result} data-result={row.result}>
            {said(row.result)}
          </td>
          <td>
            <ul className={classes.changes}>
              {row.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
              {row.result === 'changed' &&
                row.changes.map(({ field, before, after }) => (
                  <li key={field}>
                    <b>{label(field)}:</b> {texts.from(before || texts.nothing, after || texts.nothing)}
                  </li>
                ))}
            </ul>
          </td>
        </tr>
      ))}
    </Table>
  );
}
