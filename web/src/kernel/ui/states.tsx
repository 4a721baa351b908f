import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '@/kernel/i18n';
import classes from './states.module.css';
import { uiTexts } from './texts';
import { useExplanation } from './useExplanation';

interface Props {
  icon: ReactNode;
  title: string;
  text: ReactNode;
  action?: ReactNode;
}

/** Tells why there is nothing here, and what to do next. */
export function EmptyState({ icon, title, text, action }: Props) {
  return (
    <div className={classes.state}>
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
      <b className={classes.title}>{title}</b>
      <p>{text}</p>
      {action}
    </div>
  );
}

/** Tells why something could not be shown, and what to do next. */
export function ErrorState({ title, text, action }: { title: string; text: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.state} role="alert">
      <span className={classes.icon} data-bad aria-hidden>
        <IconCloudOff size={30} stroke={1.5} />
      </span>
      <b className={classes.title}>{title}</b>
      <p>{text}</p>
      {action}
    </div>
  );
}

/** Tells why a part of a screen could not be loaded, with a button that tries again. */
export function LoadError({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const texts = useTexts(uiTexts);
  const explain = useExplanation();
  const again = (
    <Button variant="light" onClick={onRetry}>
      {texts.tryAgain}
    </Button>
  );
  return <ErrorState title={texts.failedTitle} text={explain(error)} action={again} />;
}
