"""Opening a ticket: one DynamoDB call for the number and the contract, and one transaction for the rest.

A number that is taken and then not used (after a refused request type or a repeated call) leaves a gap in the
numbers. Gaps are permitted; two tickets with the same number are not.
"""

from typing import NamedTuple

from chalicelib.attachments import service as attachments
from chalicelib.attachments.model import File
from chalicelib.contracts import service as contracts
from chalicelib.contracts.model import Company, Priority
from chalicelib.deadlines import service as deadlines
from chalicelib.identity import service as people
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now, today
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.reads import find_all
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import FieldError, Forbidden, Invalid
from chalicelib.kernel.process.telemetry import count
from chalicelib.kernel.tenant import Tenant
from chalicelib.tickets import clock_model, life_model
from chalicelib.tickets.commands import attach
from chalicelib.tickets.model import Author, Change, NamedPerson, Ticket, TicketKey
from chalicelib.tickets.states_model import Status
from chalicelib.tickets.store import tickets as store


class NewTicket(NamedTuple):
    """What a client asks; ``company`` and ``opened_for`` come from staff only."""

    product: str
    summary: str
    priority: str
    request_type: str
    details: str
    company: str | None = None
    opened_for: str | None = None
    attachments: tuple[str, ...] = ()


def open_ticket(caller: Caller, new: NewTicket, once: Once[Change]) -> Change:
    """Opens a ticket for the caller or, if staff call, for a user of a company; returns it with its first message.

    Raises:
        Forbidden: a client names a company or user.
        Invalid: what the contract or the product does not provide for, a user who is not the company's.
        AnsweredBefore, KeyReused: see `Once`.
    """
    files = _files(caller, new, once)
    company_code, opener = _company_and_opener(caller, new)
    company = contracts.take_ticket_number(company_code)
    priority = company.contract_for(new.product, today()).priority(new.priority)
    ticket = clock_model.start(_ticket(new, company, priority, opener), priority, deadlines.terms())
    ticket, message = life_model.opened(ticket, Author.of(caller), new.details)
    transaction = Transaction()
    message = attach(transaction, ticket, message, files)
    contracts.require_request_type(transaction, ticket.product, ticket.request_type)
    store.put_new(transaction, ticket, message)
    transaction.commit(once, (ticket, message))
    count("TicketOpened")
    return ticket, message


def _ticket(new: NewTicket, company: Company, priority: Priority, opener: NamedPerson) -> Ticket:
    moment = now()
    return Ticket(
        id=TicketKey(company.code, company.tickets_opened).id,
        company=company.code,
        product=new.product,
        summary=new.summary,
        priority=priority.code,
        response_minutes=priority.response_minutes,
        request_type=new.request_type,
        status=Status.NEW,
        opened_by=opener,
        assignee=None,
        opened_at=moment,
        updated_at=moment,
        closed_at=None,
        version=1,
    )


def _company_and_opener(caller: Caller, new: NewTicket) -> tuple[Tenant, NamedPerson]:
    if not caller.is_staff:
        if new.company is not None or new.opened_for is not None:
            raise Forbidden
        return caller.company, NamedPerson(caller.id, caller.name)
    if new.company is None or new.opened_for is None:
        text = Text("Câmp obligatoriu.", "This field is required.")
        missing = [name for name in ("company", "opened_for") if getattr(new, name) is None]
        raise Invalid(*(FieldError(name, text) for name in missing))
    company = caller.tenant(new.company)
    user = people.active_user(company, new.opened_for)
    if user is None:
        text = Text("Compania nu are un utilizator activ cu acest cod.", "The company has no such active user.")
        raise Invalid(FieldError("opened_for", text))
    return company, NamedPerson(user.id, user.name)


def _files(caller: Caller, new: NewTicket, once: Once[Change]) -> list[File]:
    with once.checked_before_refusing():
        return attachments.require_own(caller, find_all(attachments.lookups(caller, new.attachments)))
