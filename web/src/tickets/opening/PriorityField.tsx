import { Input } from '@mantine/core';
import { type Priority, timesInWords } from '@/contracts';
import { useLanguage, useTexts } from '@/kernel/i18n';
import { ticketTexts } from '../texts';
import classes from './opening.module.css';
import { openingTexts } from './texts';

interface Props {
  priorities: Priority[];
  chosen: string;
  error: string | undefined;
  onChoose: (code: string) => void;
}

/** The contract's priorities with their times. */
export function PriorityField({ priorities, chosen, error, onChoose }: Props) {
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(openingTexts);
  const language = useLanguage();
  return (
    <Input.Wrapper
      labelElement="div"
      label={ticketText.priority}
      description={texts.priorityHint}
      size="md"
      error={error}
    >
      <div className={classes.priorities} role="radiogroup" aria-label={ticketText.priority}>
        {priorities.map((priority) => (
          <label key={priority.code} className={classes.priority}>
            <input
              type="radio"
              name="priority"
              value={priority.code}
              checked={priority.code === chosen}
              onChange={() => onChoose(priority.code)}
            />
            <span>
              <b>{priority.name}</b>
              <small>{timesInWords(priority, language)}</small>
            </span>
          </label>
        ))}
      </div>
    </Input.Wrapper>
  );
}
