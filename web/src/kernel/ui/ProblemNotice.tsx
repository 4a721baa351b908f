import type { ReactNode } from 'react';
import { Problem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { Notice } from './Notice';
import { uiTexts } from './texts';
import { useExplanation } from './useExplanation';

interface Props {
  error: Error | null;
  /** Fields that show their messages themselves. */
  except?: string[];
  action?: ReactNode;
}

/** Shows the portal's explanation of a failed call. */
export function ProblemNotice({ error, except = [], action }: Props) {
  const explain = useExplanation();
  useTexts(uiTexts);
  if (!error) return null;
  const fields = error instanceof Problem ? Object.entries(error.fields) : [];
  const elsewhere = fields.filter(([name]) => !except.includes(name));
  return (
    <Notice tone="bad" action={action}>
      {explain(error)}
      {elsewhere.map(([name, message]) => (
        <div key={name}>{message}</div>
      ))}
    </Notice>
  );
}
