import { IconLock, IconMessage } from '@tabler/icons-react';
import { useTexts } from '@/kernel/i18n';
import { STATUS_ICONS } from '../../ui/StatusMark';
import { MODE_KEYS, MODES, type Mode } from '../modes';
import { modeNames } from './mode-texts';
import classes from './staff.module.css';
import { staffTexts } from './texts';

const ICONS = { ...STATUS_ICONS, reply: IconMessage, note: IconLock };

export function ModeChoice({ mode, onMode }: { mode: Mode; onMode: (mode: Mode) => void }) {
  const texts = useTexts(staffTexts);
  const names = useTexts(modeNames);
  return (
    <div className={classes.modes} role="group" aria-label={texts.what}>
      {MODES.map((one) => {
        const Icon = ICONS[one];
        return (
          <button
            key={one}
            type="button"
            aria-pressed={one === mode}
            data-mode={one}
            aria-keyshortcuts={MODE_KEYS[one]}
            title={`${names[one]} (${MODE_KEYS[one]})`}
            onClick={() => onMode(one)}
          >
            <Icon size={17} stroke={1.8} aria-hidden />
            {names[one]}
          </button>
        );
      })}
    </div>
  );
}
