import { ActionIcon, Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconCheck, IconContrast, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { setLanguage, useLanguage, useTexts } from '@/kernel/i18n';
import { identityTexts } from '../texts';
import { saveLanguage } from '../session/api';
import { changeUser } from '../session/keeper';
import { currentSession } from '../session/store';
import classes from './PreferenceSwitches.module.css';

const NAMES = { ro: 'Română', en: 'English' } as const;

async function choose(language: 'ro' | 'en') {
  setLanguage(language);
  // The mails follow; where the portal does not answer, the screen's language changes all the same.
  if (currentSession().phase === 'in') changeUser(await saveLanguage(language));
}

export function PreferenceSwitches() {
  const t = useTexts(identityTexts);
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const other = language === 'ro' ? 'en' : 'ro';
  const schemes: [MantineColorScheme, string, typeof IconSun][] = [
    ['light', t.light, IconSun],
    ['dark', t.dark, IconMoon],
    ['auto', t.auto, IconDeviceDesktop],
  ];
  return (
    <div className={classes.switches}>
      <button
        type="button" className={classes.language} lang={other} title={NAMES[other]}
        aria-label={`${other.toUpperCase()}: ${NAMES[other]}`} onClick={() => void choose(other).catch(() => undefined)}
      >
        {other.toUpperCase()}
      </button>
      <Menu position="bottom-end" shadow="md" withinPortal={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.theme}>
            <IconContrast size={20} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {schemes.map(([scheme, name, Icon]) => (
            <Menu.Item
              key={scheme} onClick={() => setColorScheme(scheme)} leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
              rightSection={colorScheme === scheme ? <IconCheck size={16} aria-hidden /> : undefined}
            >
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
