import { ActionIcon, Button, CloseButton } from '@mantine/core';
import { IconMail, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { formats, useTexts } from '@/kernel/i18n';
import { EmptyState, Notice, ProblemNotice, Soft } from '@/kernel/ui';
import { useNewsletters, useSubscribe } from '../api/useSubscriptions';
import type { Contact } from '../model/contact';
import type { ContactSearch } from '../model/search';
import { contactTexts } from '../texts';
import { AddDialog } from './AddDialog';
import classes from './contact.module.css';
import { oneTexts } from './texts';

/** NL Persoană Contact Client: what the contact receives; + adds, each can be removed again. */
export function Newsletters({
  contact,
  search,
  onFinish,
}: {
  contact: Contact;
  search: ContactSearch;
  onFinish: () => void;
}) {
  const t = useTexts(contactTexts);
  const o = useTexts(oneTexts);
  const names = new Map((useNewsletters().data ?? []).map(({ code, name }) => [code, name]));
  const call = useSubscribe(contact.id, search);
  const [isAdding, setAdding] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const codes = contact.newsletters;

  function save(to: string[], text: string) {
    setOutcome(null);
    call.mutate(
      { version: contact.version, codes: to },
      {
        onSuccess: () => {
          setAdding(false);
          setOutcome(text);
        },
      },
    );
  }

  if (contact.state === 'inactive')
    return <EmptyState icon={<IconMail size={30} stroke={1.5} />} title={o.noNewsletters} text={o.inactiveText} />;
  return (
    <>
      <div className={classes.listHead}>
        <Soft role="status">{t.records(formats.number(codes.length))}</Soft>
        <ActionIcon
          size="lg"
          aria-label={o.plus}
          onClick={() => {
            call.reset();
            setAdding(true);
          }}
        >
          <IconPlus size={20} stroke={2} aria-hidden />
        </ActionIcon>
      </div>
      {outcome && <Notice tone="good">{outcome}</Notice>}
      {!isAdding && <ProblemNotice error={call.error} />}
      {codes.length === 0 && (
        <EmptyState icon={<IconMail size={30} stroke={1.5} />} title={o.noNewsletters} text={o.noNewslettersText} />
      )}
      {codes.length > 0 && (
        <ul className={classes.subscriptions} aria-label={o.newsletters}>
          {codes.map((code) => (
            <li key={code}>
              <span>
                <span className={classes.code}>{code}</span>
                {names.get(code)}
              </span>
              <CloseButton
                aria-label={o.remove(code)}
                disabled={call.isPending}
                onClick={() =>
                  save(
                    codes.filter((other) => other !== code),
                    o.removed(names.get(code) ?? code),
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      <div className={classes.foot}>
        <Button onClick={onFinish}>{t.finish}</Button>
      </div>
      {isAdding && (
        <AddDialog
          taken={codes}
          error={call.error}
          isBusy={call.isPending}
          onClose={() => setAdding(false)}
          onAdd={(ticked) => save([...codes, ...ticked], o.added)}
        />
      )}
    </>
  );
}
