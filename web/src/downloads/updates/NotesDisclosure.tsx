import { lazy, Suspense, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { Skeleton } from '@/kernel/ui';
import { downloadTexts } from '../texts';
import classes from './list.module.css';

const Notes = lazy(() => import('./Notes').then((m) => ({ default: m.Notes })));

/** The notes, closed until somebody wants to read them. */
export function NotesDisclosure({ notes }: { notes: string }) {
  const texts = useTexts(downloadTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes.notes} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.notes}</summary>
      {isOpen && (
        <Suspense fallback={<Skeleton lines={2} />}>
          <Notes text={notes} />
        </Suspense>
      )}
    </details>
  );
}
