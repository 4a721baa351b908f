import { ActionIcon, Button, CloseButton } from '@mantine/core';
import { IconMail, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { formats, useTexts } from '@/kernel/i18n';
import { EmptyState, Muted, Notice, ProblemNotice } from '@/kernel/ui';
import { useNewsletters, useSubscribe } from '../api/useSubscriptions';
import type { Contact } from '../model/contact';
import type { ContactSearch } from '../model/search';
import { contactTexts } from '../texts';
import { AddNewslettersDialog } from './AddNewslettersDialog';
import classes from './contact.module.css';
import { contactFormTexts } from './texts';

interface Props {
  contact: Contact;
  search: ContactSearch;
  onFinish: () => void;
}

/** The tab NL Persoană Contact Client: the newsletters that the contact receives. */
export function NewslettersTab({ contact, search, onFinish }: Props) {
  const contactText = useTexts(contactTexts);
  const texts = useTexts(contactFormTexts);
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
    return (
      <EmptyState icon={<IconMail size={30} stroke={1.5} />} title={texts.noNewsletters} text={texts.inactiveText} />
    );
  return (
    <>
      <div className={classes.listHead}>
        <Muted role="status">{contactText.records(formats.number(codes.length))}</Muted>
        <ActionIcon
          size="lg"
          aria-label={texts.plus}
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
        <EmptyState
          icon={<IconMail size={30} stroke={1.5} />}
          title={texts.noNewsletters}
          text={texts.noNewslettersText}
        />
      )}
      {codes.length > 0 && (
        <ul className={classes.subscriptions} aria-label={texts.newsletters}>
          {codes.map((code) => (
            <li key={code}>
              <span>
                <span className={classes.code}>{code}</span>
                {names.get(code)}
              </span>
              <CloseButton
                aria-label={texts.remove(code)}
                disabled={call.isPending}
                onClick={() =>
                  save(
                    codes.filter((other) => other !== code),
                    texts.removed(names.get(code) ?? code),
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      <div className={classes.foot}>
        <Button onClick={onFinish}>{contactText.finish}</Button>
      </div>
      {isAdding && (
        <AddNewslettersDialog
          present={codes}
          error={call.error}
          isBusy={call.isPending}
          onClose={() => setAdding(false)}
          onAdd={(added) => save([...codes, ...added], texts.added)}
        />
      )}
    </>
  );
}
