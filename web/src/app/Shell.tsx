import { ActionIcon } from '@mantine/core';
import { IconMenu2, IconX } from '@tabler/icons-react';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { AccountMenu, PreferenceSwitches } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { Brand, Skeleton, uiTexts } from '@/kernel/ui';
import { BottomBar } from './BottomBar';
import { Navigation } from './Navigation';
import { OfflineBar } from './OfflineBar';
import classes from './Shell.module.css';
import { focusContent, useArrival } from './useArrival';

/** The frame of every screen behind the sign-in. */
export function Shell() {
  const texts = useTexts(uiTexts);
  const [isOpen, setOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useArrival(path, () => {
    setOpen(false);
    focusContent();
  });

  return (
    <div className={classes.shell} data-menu={isOpen || undefined}>
      <button type="button" className={classes.skip} onClick={() => document.getElementById('content')?.focus()}>
        {texts.skip}
      </button>
      <header className={classes.top}>
        <ActionIcon
          className={classes.burger ?? ''}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={isOpen ? texts.close : texts.menu}
          aria-expanded={isOpen}
          aria-controls="navigation"
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <IconX size={22} aria-hidden /> : <IconMenu2 size={22} aria-hidden />}
        </ActionIcon>
        <Link to="/" className={classes.home}>
          <Brand />
        </Link>
        <div className={classes.corner}>
          <PreferenceSwitches />
          <AccountMenu />
        </div>
      </header>
      <div className={classes.nav} id="navigation">
        <Navigation />
      </div>
      <button type="button" className={classes.backdrop} aria-hidden tabIndex={-1} onClick={() => setOpen(false)} />
      <main className={classes.main} id="content" tabIndex={-1}>
        <OfflineBar />
        <Outlet />
      </main>
      <BottomBar />
    </div>
  );
}

/** The frame without data, shown until the session is known. */
export function Splash() {
  return (
    <div className={classes.shell}>
      <header className={classes.top}>
        <Brand />
      </header>
      <div className={classes.nav} />
      <main className={classes.main}>
        <Skeleton lines={5} height={36} />
      </main>
    </div>
  );
}
