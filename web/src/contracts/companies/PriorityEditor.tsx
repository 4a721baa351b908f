import { TextInput } from '@mantine/core';
import { useLanguage, useTexts } from '@/kernel/i18n';
import { fieldError } from '@/kernel/ui';
import classes from '../editing/editing.module.css';
import { RowTools } from '../editing/RowTools';
import { timesInWords } from '../model/catalogue';
import type { Row } from '../model/rows';
import { DurationField } from './DurationField';
import { companyTexts } from './texts';
import type { Priority } from './useContracts';

interface Props {
  priority: Row<Priority>;
  isFirst: boolean;
  error: Error | null;
  fieldPrefix: string;
  onChange: (part: Partial<Priority>) => void;
  onMoveUp: () => void;
  onRemove: () => void;
}

export function PriorityEditor({ priority, isFirst, error, fieldPrefix, onChange, onMoveUp, onRemove }: Props) {
  const texts = useTexts(companyTexts);
  const language = useLanguage();
  const { name, response_minutes: response, resolution_minutes: resolution } = priority;
  return (
    <li className={classes.priority}>
      <TextInput
        size="sm"
        label={texts.priority}
        value={name}
        error={fieldError(error, `${fieldPrefix}.name`) ?? fieldError(error, `${fieldPrefix}.code`)}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <DurationField
        label={texts.response}
        minutes={response}
        error={fieldError(error, `${fieldPrefix}.response_minutes`)}
        onChange={(minutes) => onChange({ response_minutes: minutes })}
      />
      <DurationField
        label={texts.resolution}
        minutes={resolution}
        error={fieldError(error, `${fieldPrefix}.resolution_minutes`)}
        onChange={(minutes) => onChange({ resolution_minutes: minutes })}
      />
      <span className={classes.priorityTools}>
        <RowTools name={name || texts.priority} isFirst={isFirst} onMoveUp={onMoveUp} onRemove={onRemove} />
      </span>
      {name && response > 0 && resolution > 0 && (
        <p className={classes.inWords}>{texts.clientSees(name, timesInWords(priority, language))}</p>
      )}
    </li>
  );
}
