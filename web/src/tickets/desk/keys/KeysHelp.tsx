import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { Muted } from '@/kernel/ui';
import { MODE_KEYS, MODES } from '../modes';
import classes from './keys.module.css';
import { keyTexts, modeKeyTexts } from './texts';
import { keysAreOn, switchKeys } from './useKeys';

/** The keys and what they do; they can be switched off. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const texts = useTexts(keyTexts);
  const modeText = useTexts(modeKeyTexts);
  const [on, setOn] = useState(keysAreOn);
  const keys = [
    ['j', 'k', texts.move],
    ['Enter', null, texts.open],
    ['t', null, texts.take],
    ...MODES.map((mode) => [MODE_KEYS[mode], null, modeText[mode]] as const),
    ['u', null, texts.back],
    ['.', null, texts.fresh],
    ['/', null, texts.filter],
    ['?', null, texts.help],
  ] as const;
  return (
    <Modal opened onClose={onClose} title={texts.title} closeButtonProps={{ 'aria-label': texts.done }}>
      <dl className={classes.keys}>
        {keys.map(([key, other, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
              {other && <kbd>{other}</kbd>}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Muted small>{texts.send}</Muted>
      <label className={classes.switch}>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            switchKeys(event.currentTarget.checked);
            setOn(event.currentTarget.checked);
          }}
        />
        {texts.on}
      </label>
    </Modal>
  );
}
