import { catalogueNames, useCatalogue } from '@/contracts';
import type { User } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { KIND_RULES } from '../model/kind';
import { changesInWords } from '../model/reclassification';
import { numberOf, type Ticket } from '../model/ticket';
import { ChangeLine } from './ChangeLine';
import { MessageCard } from './MessageCard';
import { dialogueTexts } from './texts';
import classes from './ticket.module.css';

interface Props {
  ticket: Ticket;
  user: User;
  /** Messages of others after this version are marked as new. */
  since?: number;
}

/** All messages, oldest first; changes without a text are single lines between them. */
export function Dialogue({ ticket, user, since = Infinity }: Props) {
  const texts = useTexts(dialogueTexts);
  const names = catalogueNames(useCatalogue(user.role === 'client' ? undefined : ticket.company).data);
  return (
    <section aria-label={texts.dialogue}>
      <ol className={classes.dialogue}>
        {ticket.messages.map((message) =>
          message.body && KIND_RULES[message.kind].isCard ? (
            <MessageCard
              key={message.id}
              message={message}
              isOwn={message.author.id === user.id}
              showsDownloads={message.author.id === user.id || user.role === 'admin'}
              isNew={message.author.id !== user.id && numberOf(message) > since}
            />
          ) : (
            <ChangeLine key={message.id} message={message} change={changesInWords(message, ticket.product, names)} />
          ),
        )}
      </ol>
    </section>
  );
}
