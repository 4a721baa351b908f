"""How any change of a ticket is made: one read, a decision, one transaction.

Replies to a ticket that somebody changes at the same moment are tried again on top of that change; a change of state
is not, since its author decided on an older view.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from chalicelib.attachments import attaching as enclosing
from chalicelib.attachments.model import File, Place
from chalicelib.contracts import service as contracts
from chalicelib.deadlines import service as deadlines
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction, read_together
from chalicelib.kernel.problems import Conflict, Invalid, NotFound, Stale
from chalicelib.kernel.process.telemetry import count
from chalicelib.tickets import clock_model, model
from chalicelib.tickets.model import Author, Change, Kind, Message, Ticket
from chalicelib.tickets.problems import ChangedMeanwhile
from chalicelib.tickets.store import heads as heads_store
from chalicelib.tickets.store import tickets as store

_USE_CASES = {kind: f"Ticket{''.join(part.title() for part in kind.split('_'))}" for kind in Kind}

Decision = Callable[[Ticket, Transaction], Change]
Act = Callable[[Ticket, Author, datetime, str], Change]
Answered = Callable[[Ticket, Message], str]


class Said(NamedTuple):
    """What somebody writes, with the ids of the files that go with it."""

    body: str
    files: Sequence[str] = ()


class Precondition:
    """What the caller insists on and how a repetition is known; ``answer`` writes the first answer down."""

    def __init__(self, version: int | None, once: Once | None, answer: Answered) -> None:
        self.version = version
        self.once = once
        self.answer = answer

    def hold(self, ticket: Ticket) -> None:
        """Raises Stale where the caller knows an older version."""
        if self.version is not None and self.version != ticket.version:
            raise Stale


def must_be_within_reach(caller: Caller, ticket_id: str) -> None:
    """Another company's ticket is not read at all: its partition is not the caller's. Raises NotFound."""
    if not caller.is_staff and model.company_of(ticket_id) != caller.company:
        raise NotFound


def change(
    caller: Caller,
    ticket_id: str,
    decide: Decision,
    precondition: Precondition,
    *,
    files: Sequence[str] = (),
    attempts: int = 1,
) -> Change:
    """Has ``decide`` say what becomes of the ticket, and writes it with ``files`` (ids).

    Raises:
        NotFound, Invalid (files), Stale, AnsweredBefore, ChangedMeanwhile, and what ``decide`` raises.
    """
    must_be_within_reach(caller, ticket_id)
    for attempt in range(1, attempts + 1):
        ticket, found = _read(ticket_id, files)
        try:
            return settle(caller, ticket, decide, precondition, found)
        except ChangedMeanwhile:
            if attempt == attempts:
                raise
    raise AssertionError("unreachable: the last attempt returns or raises")


def change_saying(caller: Caller, ticket_id: str, act: Act, said: Said, precondition: Precondition) -> Change:
    """Does what ``act`` of the model does with a text; raises as `change`."""

    def decide(ticket: Ticket, _: Transaction) -> Change:
        return act(ticket, Author.of(caller), now(), said.body)

    return change(caller, ticket_id, decide, precondition, files=said.files)


def settle(
    caller: Caller, ticket: Ticket, decide: Decision, precondition: Precondition, found: Sequence[Any] = ()
) -> Change:
    """Decides on ``ticket`` as it was read, and writes the outcome if nobody changed it since.

    ``found`` are the records of the files that go with the message.
    """
    once = precondition.once
    transaction = Transaction()
    try:
        precondition.hold(ticket)
        after, message = decide(ticket, transaction)
        files = enclosing.own(caller, found)
    except (Conflict, Stale, Invalid):
        if once:
            once.check()  # a repetition meets the state that its first run left
        raise
    message = enclosed(transaction, after, message, files)
    after = clock_model.moved(ticket, after, message, deadlines.terms())
    store.put_change(transaction, ticket, after, message)
    if once:
        once.record(transaction, precondition.answer(after, message))
    try:
        transaction.commit()
    except Cancelled as cancelled:
        if once:
            once.settle(cancelled)
        enclosing.refuse(cancelled, files)
        contracts.refuse_request_type(cancelled)
        if precondition.version is not None:
            raise Stale from None
        raise ChangedMeanwhile(ticket=ticket.id) from None
    count(_USE_CASES[message.kind])
    return after, message


def enclosed(transaction: Transaction, ticket: Ticket, message: Message, files: Sequence[File]) -> Message:
    """``message`` of ``ticket`` with ``files``, which are its own from the commit on."""
    internal = message.kind is Kind.NOTE
    where = Place(ticket.id, message.number, 0, ticket.company, ticket.opened_by.id, internal)
    return message._replace(attachments=enclosing.enclose(transaction, files, where))


def _read(ticket_id: str, files: Sequence[str]) -> tuple[Ticket, list[Any]]:
    """The ticket and the records of ``files``, in one call; raises NotFound."""
    if not files:
        ticket, found = store.get(ticket_id), []
    else:
        head, *found = read_together(store.head_key(ticket_id), *enclosing.keys(files))
        ticket = heads_store.as_ticket(head.attribute_values) if head else None
    if ticket is None:
        raise NotFound
    return ticket, found
