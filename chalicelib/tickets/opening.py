"""Opening a ticket: two DynamoDB calls, the number with the contract and one transaction for the rest.

A number that is drawn and then not used (a refused request type, a repeated call) leaves a gap, which
nobody counts on; what matters is that no two tickets share one.
"""

from typing import NamedTuple

from chalicelib.attachments import attaching as enclosing
from chalicelib.attachments.model import File
from chalicelib.contracts import service as contracts
from chalicelib.deadlines import service as deadlines
from chalicelib.identity import service as people
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now, today
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction, read_together
from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import FieldError, Forbidden, Invalid
from chalicelib.kernel.process.telemetry import count
from chalicelib.tickets import clock_model, model, schemas
from chalicelib.tickets.commands import enclosed
from chalicelib.tickets.model import Author, Message, Named, Status, Ticket
from chalicelib.tickets.store import tickets as store


class Request(NamedTuple):
    """What a client asks; ``company`` and ``opened_for`` come from staff only."""

    product: str
    summary: str
    priority: str
    request_type: str
    details: str
    company: str | None = None
    opened_for: str | None = None
    attachments: tuple[str, ...] = ()


def open_ticket(caller: Caller, request: Request, once: Once | None) -> tuple[Ticket, list[Message]]:
    """Opens a ticket for the caller or, by staff, for a user of a client company.

    Raises:
        Forbidden: a client names a company or user.
        Invalid: what the contract or the product does not provide for, a user who is not the company's.
        AnsweredBefore, KeyReused: see `Once`.
    """
    files = _files(caller, request, once)
    company_code, opener = _for_whom(caller, request)
    company = contracts.take_ticket_number(company_code)
    moment = now()
    priority = company.contract_for(request.product, today()).priority(request.priority)
    ticket = Ticket(
        id=f"{company.code}-{company.tickets_opened}",
        company=company.code,
        product=request.product,
        summary=request.summary,
        priority=priority.code,
        response_minutes=priority.response_minutes,
        request_type=request.request_type,
        status=Status.NEW,
        opened_by=opener,
        assignee=None,
        opened_at=moment,
        updated_at=moment,
        closed_at=None,
        version=1,
    )
    ticket = clock_model.started(ticket, priority, deadlines.terms())
    ticket, message = model.opened(ticket, Author.of(caller), request.details)
    message = _write(caller, ticket, message, files, once)
    count("TicketOpened")
    return ticket, [message]


def _for_whom(caller: Caller, request: Request) -> tuple[str, Named]:
    if not caller.is_staff:
        if request.company is not None or request.opened_for is not None:
            raise Forbidden
        return caller.company, Named(caller.id, caller.name)
    missing = [name for name in ("company", "opened_for") if getattr(request, name) is None]
    if request.company is None or request.opened_for is None:
        text = Text("Câmp obligatoriu.", "This field is required.")
        raise Invalid(*(FieldError(name, text) for name in missing))
    user = people.active_user(request.company, request.opened_for)
    if user is None:
        text = Text("Compania nu are un utilizator activ cu acest cod.", "The company has no such active user.")
        raise Invalid(FieldError("opened_for", text))
    return request.company, Named(user.id, user.name)


def _files(caller: Caller, request: Request, once: Once | None) -> list[File]:
    if not request.attachments:
        return []
    try:
        return enclosing.own(caller, read_together(*enclosing.keys(request.attachments)))
    except Invalid:
        if once:
            once.check()  # a repetition finds its files sent already
        raise


def _write(caller: Caller, ticket: Ticket, message: Message, files: list[File], once: Once | None) -> Message:
    transaction = Transaction()
    message = enclosed(transaction, ticket, message, files)
    contracts.require_request_type(transaction, ticket.product, ticket.request_type)
    store.put_new(transaction, ticket, message)
    if once:
        answer = schemas.shown(ticket, [message], caller).model_dump_json()
        once.record(transaction, answer, location(ticket))
    try:
        transaction.commit()
    except Cancelled as cancelled:
        if once:
            once.settle(cancelled)
        enclosing.refuse(cancelled, files)
        contracts.refuse_request_type(cancelled)
        raise
    return message


def location(ticket: Ticket) -> str:
    """Where the ticket can be read, relative to the address of the list of tickets."""
    return f"tickets/{ticket.id}"
