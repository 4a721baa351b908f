import { IconLock, IconMessage } from '@tabler/icons-react';
import { useTexts } from '@/kernel/i18n';
import { STATUS_RULES } from '../../model/status';
import { MODE_KEYS, MODES, type Mode } from '../modes';
import { modeNames } from './mode-texts';
import classes from './staff.module.css';
import { staffTexts } from './texts';

interface ModeLook {
  icon: typeof IconLock;
  tone: string;
}

const LOOKS: Record<Mode, ModeLook> = {
  ...STATUS_RULES,
  reply: { icon: IconMessage, tone: 'accent' },
  note: { icon: IconLock, tone: 'note' },
};

export function ModeChoice({ mode, onMode }: { mode: Mode; onMode: (mode: Mode) => void }) {
  const texts = useTexts(staffTexts);
  const names = useTexts(modeNames);
  return (
    <div className={classes.modes} role="group" aria-label={texts.what}>
      {MODES.map((one) => {
        const { icon: Icon, tone } = LOOKS[one];
        return (
          <button
            key={one}
            type="button"
            aria-pressed={one === mode}
            data-tone={tone}
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
