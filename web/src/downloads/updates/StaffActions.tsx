import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import type { Update } from '../api/useUpdates';
import { downloadTexts } from '../texts';
import classes from './list.module.css';

const LedgerDialog = lazy(() => import('./LedgerDialog').then((m) => ({ default: m.LedgerDialog })));
const WithdrawDialog = lazy(() => import('./WithdrawDialog').then((m) => ({ default: m.WithdrawDialog })));
const AnnounceDialog = lazy(() => import('./AnnounceDialog').then((m) => ({ default: m.AnnounceDialog })));

/** What the vendor's people do with a package; nothing for clients. */
export function StaffActions({ update, product }: { update: Update; product: string }) {
  const t = useTexts(downloadTexts);
  const { role } = useUser();
  const [opened, open] = useState<'ledger' | 'announce' | 'withdraw' | null>(null);
  if (role === 'client') return null;
  const close = () => open(null);
  const mayChange = role === 'admin' && !update.withdrawn_at;
  return (
    <div className={classes.actions}>
      <Button variant="default" size="xs" aria-label={t.ledgerOf(update.title)} onClick={() => open('ledger')}>
        {t.ledger}
      </Button>
      {mayChange && (
        <Button variant="default" size="xs" aria-label={t.announceOf(update.title)} onClick={() => open('announce')}>
          {t.announce}
        </Button>
      )}
      {mayChange && (
        <Button variant="default" size="xs" aria-label={t.withdrawOf(update.title)} onClick={() => open('withdraw')}>
          {t.withdraw}
        </Button>
      )}
      <Suspense>
        {opened === 'ledger' && <LedgerDialog update={update} onClose={close} />}
        {opened === 'announce' && <AnnounceDialog update={update} product={product} onClose={close} />}
        {opened === 'withdraw' && <WithdrawDialog update={update} onClose={close} />}
      </Suspense>
    </div>
  );
}
