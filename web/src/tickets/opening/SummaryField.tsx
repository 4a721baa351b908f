import { TextInput } from '@mantine/core';
import { useTexts } from '@/kernel/i18n';
import { lengthOf } from '../model/new-ticket';
import { ticketTexts } from '../texts';
import classes from './opening.module.css';
import { openingTexts } from './texts';

interface Props {
  value: string;
  limit: number;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** The subject with its counter; too long a text is told, never cut off. */
export function SummaryField({ value, limit, onChange, error }: Props) {
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(openingTexts);
  const used = lengthOf(value);
  const counter = (
    <span className={classes.counter} data-over={used > limit || undefined} title={texts.counter(used, limit)}>
      {used}/{limit}
    </span>
  );
  return (
    <TextInput
      name="summary"
      label={ticketText.summary}
      description={texts.summaryHint(limit)}
      required
      withAsterisk={false}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      rightSection={counter}
      rightSectionWidth={64}
      autoComplete="off"
    />
  );
}
