import { Button } from '@mantine/core';
import { IconChevronLeft, IconFileImport } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import { type ChangeEvent, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { Card, Muted, Notice, Page, ProblemNotice, Stack } from '@/kernel/ui';
import { useImport } from '../api/useCsvFiles';
import { readText } from '../model/csv-text';
import { companySearch } from '../model/search';
import { contactTexts } from '../texts';
import classes from './import.module.css';
import { ReportTable } from './ReportTable';
import { importTexts } from './texts';

const LARGEST = 400_000;

interface File {
  name: string;
  csv: string;
}

/** Import in two steps: choose a file and see what it would change; then do it. */
export function ImportScreen() {
  const contactText = useTexts(contactTexts);
  const texts = useTexts(importTexts);
  const search = useSearch({ from: '/contacts/import' });
  const [file, setFile] = useState<File | null>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const call = useImport(search);
  const report = call.data;
  const list = companySearch(search);
  const counts = report && ([report.created, report.changed, report.unchanged, report.refused] as const);

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const chosen = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (!chosen) return;
    call.reset();
    setTooLarge(chosen.size > LARGEST);
    if (chosen.size > LARGEST) return setFile(null);
    const csv = readText(await chosen.arrayBuffer());
    setFile({ name: chosen.name, csv });
    call.mutate({ csv, dryRun: true });
  }

  const picker = (
    <Button
      component="label"
      className={classes.pick ?? ''}
      variant={report ? 'default' : 'filled'}
      leftSection={<IconFileImport size={18} stroke={1.7} aria-hidden />}
      loading={call.isPending && !report}
    >
      {report ? texts.another : texts.choose}
      <input type="file" accept=".csv,text/csv" className={classes.file} onChange={(event) => void choose(event)} />
    </Button>
  );

  return (
    <Page title={texts.title} lead={texts.lead}>
      <div>
        <Button
          variant="subtle"
          size="sm"
          leftSection={<IconChevronLeft size={18} aria-hidden />}
          renderRoot={(props) => <Link to="/contacts" search={list} {...props} />}
        >
          {contactText.back}
        </Button>
      </div>
      <Card>
        <Stack>
          <Muted small>{texts.columns}</Muted>
          <div>{picker}</div>
          {isTooLarge && <Notice tone="bad">{texts.tooLarge}</Notice>}
          <ProblemNotice error={call.error} />
        </Stack>
      </Card>
      {file && report && counts && (
        <Card flush title={report.dry_run ? texts.preview(file.name) : texts.result(file.name)}>
          <div className={classes.scroll}>
            <ReportTable caption={texts.title} report={report} />
          </div>
          <div className={classes.actions}>
            {report.dry_run && report.created + report.changed > 0 && (
              <Button loading={call.isPending} onClick={() => call.mutate({ csv: file.csv, dryRun: false })}>
                {texts.confirm}
              </Button>
            )}
            {!report.dry_run && (
              <Button renderRoot={(props) => <Link to="/contacts" search={list} {...props} />}>{texts.toList}</Button>
            )}
            <Muted role="status">
              {(report.dry_run ? texts.counts : texts.doneCounts)(...counts)}
              {report.dry_run && report.created + report.changed === 0 ? `. ${texts.nothingToDo}` : ''}
            </Muted>
          </div>
        </Card>
      )}
    </Page>
  );
}
