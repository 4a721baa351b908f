import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconContrast, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { setLanguage, useLanguage, useTexts } from '@/kernel/i18n';
import { Disclosure, DisclosureItem } from '@/kernel/ui';
import { saveLanguage } from '../api/session';
import { changeUser } from '../session/session';
import { currentSession } from '../session/store';
import { identityTexts } from '../texts';
import classes from './PreferenceSwitches.module.css';

const NAMES = { ro: 'Română', en: 'English' } as const;

async function choose(language: 'ro' | 'en') {
  setLanguage(language);
  // Mails are written in this language too. If the portal does not answer, the screens change nevertheless.
  if (currentSession().phase === 'in') changeUser(await saveLanguage(language));
}

export function PreferenceSwitches() {
  const texts = useTexts(identityTexts);
  const other = useLanguage() === 'ro' ? 'en' : 'ro';
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes: [MantineColorScheme, string, typeof IconSun][] = [
    ['light', texts.light, IconSun],
    ['dark', texts.dark, IconMoon],
    ['auto', texts.auto, IconDeviceDesktop],
  ];
  return (
    <div className={classes.switches}>
      <button
        type="button"
        className={classes.language}
        lang={other}
        title={NAMES[other]}
        aria-label={`${other.toUpperCase()}: ${NAMES[other]}`}
        onClick={() => void choose(other).catch(() => undefined)}
      >
        {other.toUpperCase()}
      </button>
      <Disclosure
        label={texts.theme}
        className={classes.theme}
        side="right"
        trigger={<IconContrast size={20} stroke={1.7} aria-hidden />}
      >
        {(close) =>
          schemes.map(([scheme, name, Icon]) => (
            <DisclosureItem
              key={scheme}
              isPressed={colorScheme === scheme}
              icon={<Icon size={18} stroke={1.6} aria-hidden />}
              onClick={() => {
                setColorScheme(scheme);
                close();
              }}
            >
              {name}
            </DisclosureItem>
          ))
        }
      </Disclosure>
    </div>
  );
}
