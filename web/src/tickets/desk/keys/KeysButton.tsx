import { Button } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import classes from './keys.module.css';
import { keyTexts } from './texts';
import { useKeys } from './useKeys';

const KeysHelp = lazy(() => import('./KeysHelp').then((m) => ({ default: m.KeysHelp })));

export function KeysButton() {
  const texts = useTexts(keyTexts);
  const [isOpen, setOpen] = useState(false);
  useKeys({ '?': () => setOpen(true) });
  return (
    <span className={classes.onlyWithKeys}>
      <Button
        size="sm"
        variant="subtle"
        leftSection={<IconKeyboard size={18} stroke={1.6} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {texts.button}
      </Button>
      {isOpen && (
        <Suspense>
          <KeysHelp onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  );
}
