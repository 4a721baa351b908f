import { TextInput } from '@mantine/core';
import { useTexts } from '@/kernel/i18n';
import classes from '../editing/editing.module.css';
import { companyTexts } from './texts';

interface Props {
  label: string;
  minutes: number;
  error: string | undefined;
  onChange: (minutes: number) => void;
}

const whole = (text: string) => Math.max(0, Math.min(99_999, Math.floor(Number(text) || 0)));

/** A duration in hours and minutes. */
export function DurationField({ label, minutes, error, onChange }: Props) {
  const texts = useTexts(companyTexts);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return (
    <fieldset className={classes.duration}>
      <legend>{label}</legend>
      <div>
        <TextInput
          size="sm"
          type="number"
          inputMode="numeric"
          min={0}
          aria-label={`${label}, ${texts.hours}`}
          value={String(hours)}
          error={Boolean(error)}
          onChange={(event) => onChange(whole(event.currentTarget.value) * 60 + rest)}
        />
        <span className={classes.unit} aria-hidden>
          {texts.hours}
        </span>
        <TextInput
          size="sm"
          type="number"
          inputMode="numeric"
          min={0}
          max={59}
          step={5}
          aria-label={`${label}, ${texts.minutes}`}
          value={String(rest)}
          error={Boolean(error)}
          onChange={(event) => onChange(hours * 60 + Math.min(59, whole(event.currentTarget.value)))}
        />
        <span className={classes.unit} aria-hidden>
          {texts.minutes}
        </span>
      </div>
      {error && <p className={classes.bad}>{error}</p>}
    </fieldset>
  );
}
