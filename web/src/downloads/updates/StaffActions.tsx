import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import type { Update } from '../api/useUpdates';
import { downloadTexts } from '../texts';
import classes from './list.module.css';

const DownloadsDialog = lazy(() => import('./DownloadsDialog').then((m) => ({ default: m.DownloadsDialog })));
const WithdrawDialog = lazy(() => import('./WithdrawDialog').then((m) => ({ default: m.WithdrawDialog })));
const AnnounceDialog = lazy(() => import('./AnnounceDialog').then((m) => ({ default: m.AnnounceDialog })));

/** What staff can do with a package; nothing for clients. */
export function StaffActions({ update, product }: { update: Update; product: string }) {
  const texts = useTexts(downloadTexts);
  const { role } = useUser();
  const [opened, open] = useState<'downloads' | 'announce' | 'withdraw' | null>(null);
  if (role === 'client') return null;
  const close = () => open(null);
  const mayChange = role === 'admin' && !update.withdrawn_at;
  return (
    <div className={classes.actions}>
      <Button
        variant="default"
        size="xs"
        aria-label={texts.downloadsOf(update.title)}
        onClick={() => open('downloads')}
      >
        {texts.downloads}
      </Button>
      {mayChange && (
        <Button
          variant="default"
          size="xs"
          aria-label={texts.announceOf(update.title)}
          onClick={() => open('announce')}
        >
          {texts.announce}
        </Button>
      )}
      {mayChange && (
        <Button
          variant="default"
          size="xs"
          aria-label={texts.withdrawOf(update.title)}
          onClick={() => open('withdraw')}
        >
          {texts.withdraw}
        </Button>
      )}
      <Suspense>
        {opened === 'downloads' && <DownloadsDialog update={update} onClose={close} />}
        {opened === 'announce' && <AnnounceDialog update={update} product={product} onClose={close} />}
        {opened === 'withdraw' && <WithdrawDialog update={update} onClose={close} />}
      </Suspense>
    </div>
  );
}
