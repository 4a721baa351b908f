import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { Soft } from '@/kernel/ui';
import classes from './keys.module.css';
import { keyTexts } from './texts';
import { keysAreOn, switchKeys } from './useKeys';

/** The keys and what they do; they can be switched off. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const t = useTexts(keyTexts);
  const [on, setOn] = useState(keysAreOn);
  const keys = [
    ['j', 'k', t.move],
    ['Enter', null, t.open],
    ['t', null, t.take],
    ['r', null, t.reply],
    ['n', null, t.note],
    ['d', null, t.needsDetails],
    ['i', null, t.inTesting],
    ['c', null, t.close],
    ['u', null, t.back],
    ['.', null, t.fresh],
    ['/', null, t.filter],
    ['?', null, t.help],
  ] as const;
  return (
    <Modal opened onClose={onClose} title={t.title} closeButtonProps={{ 'aria-label': t.done }}>
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
      <Soft small>{t.send}</Soft>
      <label className={classes.switch}>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            switchKeys(event.currentTarget.checked);
            setOn(event.currentTarget.checked);
          }}
        />
        {t.on}
      </label>
    </Modal>
  );
}
