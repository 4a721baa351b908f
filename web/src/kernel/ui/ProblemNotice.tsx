import type { ReactNode } from 'react';
import { Problem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { Notice } from './Notice';
import { uiTexts } from './texts';
import { useExplanation } from './useExplanation';

interface Props {
  error: Error | null;
  /** Fields whose messages stand at the fields themselves. */
  except?: string[];
  action?: ReactNode;
}

/** What went wrong with a call, in the portal's own words. */
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
