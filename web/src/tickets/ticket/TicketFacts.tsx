import { type catalogueNames, timesInWords } from '@/contracts';
import { formats, useLanguage, useTexts } from '@/kernel/i18n';
import { Card, Initials } from '@/kernel/ui';
import { DueFacts } from '../due/DueFacts';
import type { Ticket } from '../model/ticket';
import { ticketTexts } from '../texts';
import { dialogueTexts } from './texts';
import classes from './ticket.module.css';

interface Props {
  ticket: Ticket;
  names: ReturnType<typeof catalogueNames>;
}

export function TicketFacts({ ticket, names }: Props) {
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(dialogueTexts);
  const language = useLanguage();
  const priority = names.priorityOf(ticket.priority, ticket.product);
  return (
    <Card title={texts.about}>
      <dl className={classes.facts}>
        <div>
          <dt>{ticketText.assignee}</dt>
          <dd className={classes.who}>
            {ticket.assignee ? (
              <>
                <Initials name={ticket.assignee.name} staff />
                {ticket.assignee.name}
              </>
            ) : (
              ticketText.nobodyYet
            )}
          </dd>
        </div>
        <div>
          <dt>{ticketText.openedBy}</dt>
          <dd>{ticket.opened_by.name}</dd>
        </div>
        <div>
          <dt>{ticketText.priority}</dt>
          <dd>
            {names.priority(ticket.priority, ticket.product)}
            {priority && <small>{timesInWords(priority, language)}</small>}
          </dd>
        </div>
        <DueFacts ticket={ticket} />
        <div>
          <dt>{ticketText.requestType}</dt>
          <dd>{names.requestType(ticket.request_type, ticket.product)}</dd>
        </div>
        <div>
          <dt>{ticketText.openedAt}</dt>
          <dd>
            <time dateTime={ticket.opened_at}>{formats.moment(ticket.opened_at)}</time>
          </dd>
        </div>
      </dl>
    </Card>
  );
}
