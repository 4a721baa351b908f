import { TextInput } from '@mantine/core';
import { useSummaryLimit } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { ticketTexts } from '../texts';
import classes from './opening.module.css';
import { openingTexts } from './texts';
import { lengthOf } from './useOpening';

interface Props {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** The subject with its counter; too long a text is told, never cut off. */
export function SummaryField({ value, onChange, error }: Props) {
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(openingTexts);
  const limit = useSummaryLimit();
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
