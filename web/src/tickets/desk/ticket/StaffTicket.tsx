import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { catalogueNames, type Product } from '@/contracts';
import { useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { useTicket } from '../../api/useTicket';
import type { Ticket } from '../../model/ticket';
import { Dialogue } from '../../ticket/Dialogue';
import { StatusCourse } from '../../ticket/StatusCourse';
import { dialogueTexts } from '../../ticket/texts';
import layout from '../../ticket/ticket.module.css';
import { useKeys } from '../keys/useKeys';
import { MODE_KEYS, MODES, type Mode } from '../modes';
import { Assignment } from './Assignment';
import { NewsBar } from './NewsBar';
import { StaffComposer } from './StaffComposer';
import { StaffFacts } from './StaffFacts';
import { useDrafts } from './useDrafts';
import { useSeenVersion } from './useSeenVersion';

const EVERY = 15_000;

interface Props {
  ticket: Ticket;
  products: Product[] | undefined;
}

/** The ticket as a consultant works on it. */
export function StaffTicket({ ticket, products }: Props) {
  const texts = useTexts(dialogueTexts);
  const user = useUser();
  const navigate = useNavigate();
  const { act } = useSearch({ from: '/tickets/$id' });
  const [mode, setMode] = useState<Mode>(act ?? 'reply');
  const text = useRef<HTMLTextAreaElement>(null);
  const takeButton = useRef<HTMLButtonElement>(null);
  const drafts = useDrafts(user.id, ticket.id, mode);
  const seenVersion = useSeenVersion(ticket, drafts.isWriting);
  useTicket(ticket.id, EVERY);

  function write(chosen: Mode) {
    setMode(chosen);
    requestAnimationFrame(() => text.current?.focus());
  }

  useKeys({
    ...Object.fromEntries(MODES.map((one) => [MODE_KEYS[one], () => write(one)])),
    t: () => takeButton.current?.click(),
    '.': seenVersion.acknowledge,
    u: () => (window.history.length > 1 ? window.history.back() : void navigate({ to: '/desk', search: {} })),
  });

  return (
    <div className={layout.columns}>
      <div className={layout.main}>
        <Assignment ticket={ticket} button={takeButton} />
        <Dialogue ticket={ticket} user={user} since={seenVersion.since} />
        <NewsBar seenVersion={seenVersion} />
        <StaffComposer
          ticket={ticket}
          mode={mode}
          onMode={write}
          drafts={drafts}
          seenVersion={seenVersion}
          text={text}
          autoFocus={Boolean(act)}
        />
      </div>
      <aside className={layout.aside} aria-label={texts.about}>
        <StaffFacts ticket={ticket} products={products} names={catalogueNames(products)} />
        <StatusCourse ticket={ticket} />
      </aside>
    </div>
  );
}
