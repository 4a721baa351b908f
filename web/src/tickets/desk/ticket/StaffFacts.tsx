import { type catalogueNames, type Product, timesInWords, useClients } from '@/contracts';
import { useUser } from '@/identity';
import { formats, useLanguage, useTexts } from '@/kernel/i18n';
import { Card, Initials } from '@/kernel/ui';
import { DueFacts } from '../../due/DueFacts';
import type { Ticket } from '../../model/ticket';
import { ticketTexts } from '../../texts';
import { dialogueTexts } from '../../ticket/texts';
import layout from '../../ticket/ticket.module.css';
import { deskTexts } from '../texts';
import { Classification } from './Classification';
import { staffTexts } from './texts';

interface Props {
  ticket: Ticket;
  products: Product[] | undefined;
  names: ReturnType<typeof catalogueNames>;
}

export function StaffFacts({ ticket, products, names }: Props) {
  const ticketText = useTexts(ticketTexts);
  const deskText = useTexts(deskTexts);
  const texts = useTexts(staffTexts);
  const about = useTexts(dialogueTexts).about;
  const language = useLanguage();
  const user = useUser();
  const company = useClients().data?.find(({ code }) => code === ticket.company)?.name ?? ticket.company;
  const priority = names.priorityOf(ticket.priority, ticket.product);
  const { assignee } = ticket;
  return (
    <Card title={about}>
      <dl className={layout.facts}>
        <div>
          <dt>{ticketText.assignee}</dt>
          <dd className={layout.who}>
            {assignee ? (
              <>
                <Initials name={assignee.name} staff />
                {assignee.id === user.id ? texts.me(assignee.name) : assignee.name}
              </>
            ) : (
              ticketText.nobodyYet
            )}
          </dd>
        </div>
        <div>
          <dt>{deskText.company}</dt>
          <dd>{company}</dd>
        </div>
        <div>
          <dt>{ticketText.openedBy}</dt>
          <dd>
            {ticket.opened_by.name}
            <small>
              <time dateTime={ticket.opened_at}>{formats.moment(ticket.opened_at)}</time>
            </small>
          </dd>
        </div>
        <DueFacts ticket={ticket} isStaff />
        {priority && (
          <div>
            <dt>{texts.contractTimes}</dt>
            <dd>{timesInWords(priority, language)}</dd>
          </div>
        )}
      </dl>
      {products && (
        <Classification
          key={`${ticket.priority} ${ticket.request_type}`}
          ticket={ticket}
          product={products.find(({ code }) => code === ticket.product)}
        />
      )}
    </Card>
  );
}
