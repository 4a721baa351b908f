"""Working a ticket: reading it, replying, taking, asking, testing, closing.

Every change is one read and one transaction. Replies to a ticket that somebody changes at the same moment
are tried again on top of that change; a change of state is not, since its author decided on an older view.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from chalicelib.attachments import enclosing
from chalicelib.attachments.model import File, Place, State
from chalicelib.contracts import service as contracts
from chalicelib.deadlines import service as deadlines
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.idempotency import Once
from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import Conflict, FieldError, Forbidden, Invalid, NotFound, Stale
from chalicelib.kernel.telemetry import count
from chalicelib.kernel.transactions import Cancelled, Transaction, read_together
from chalicelib.tickets import attachments_store, clock_model, model, store
from chalicelib.tickets.model import Author, Change, Kind, Message, Ticket
from chalicelib.tickets.problems import ChangedMeanwhile

_REPLY_ATTEMPTS = 5
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


def read(caller: Caller, ticket_id: str) -> tuple[Ticket, list[Message]]:
    """The ticket with its whole dialogue; raises NotFound."""
    _must_be_within_reach(caller, ticket_id)
    found = store.get_whole(ticket_id)
    if found is None:
        raise NotFound
    return found


def reply(caller: Caller, ticket_id: str, said: Said, precondition: Precondition) -> Change:
    """Adds a reply; raises NotFound, TicketClosed, Stale, AnsweredBefore, Invalid (files)."""

    def decide(ticket: Ticket, _: Transaction) -> Change:
        return model.replied(ticket, Author.of(caller), now(), said.body)

    return _change(caller, ticket_id, decide, precondition, files=said.files, attempts=_REPLY_ATTEMPTS)


def note(caller: Caller, ticket_id: str, said: Said, precondition: Precondition) -> Change:
    """Adds an internal note of staff; raises as `reply`, and Forbidden."""
    if not caller.is_staff:
        raise Forbidden

    def decide(ticket: Ticket, _: Transaction) -> Change:
        return model.noted(ticket, Author.of(caller), now(), said.body)

    return _change(caller, ticket_id, decide, precondition, files=said.files, attempts=_REPLY_ATTEMPTS)


def take(caller: Caller, ticket_id: str, precondition: Precondition) -> Change:
    """Assigns the ticket to the caller; raises NotFound, Forbidden, TicketClosed, ChangedMeanwhile, Stale."""
    return _change(caller, ticket_id, lambda t, _: model.taken(t, Author.of(caller), now()), precondition)


def ask_for_details(caller: Caller, ticket_id: str, said: Said, precondition: Precondition) -> Change:
    """Asks the client; raises as `take`, and Invalid (files)."""
    return _change_saying(caller, ticket_id, model.details_needed, said, precondition)


def put_in_testing(caller: Caller, ticket_id: str, said: Said, precondition: Precondition) -> Change:
    """Hands a fix to the client; raises as `ask_for_details`."""
    return _change_saying(caller, ticket_id, model.put_in_testing, said, precondition)


def close(caller: Caller, ticket_id: str, said: Said, precondition: Precondition) -> Change:
    """Closes the ticket for good; raises as `ask_for_details`."""
    return _change_saying(caller, ticket_id, model.closed, said, precondition)


def reclassify(
    caller: Caller,
    ticket_id: str,
    priority: str | None,
    request_type: str | None,
    precondition: Precondition,
) -> Change:
    """Sets priority, request type or both; raises as `take`, and Invalid for what the contract does not have."""
    _must_be_within_reach(caller, ticket_id)
    if priority is None and request_type is None:
        text = Text("Spuneți ce se schimbă.", "Say what changes.")
        raise Invalid(FieldError("priority", text))
    head, client = read_together(store.head_key(ticket_id), contracts.company_key(model.company_of(ticket_id)))
    if head is None:
        raise NotFound
    caller.must_be_staff()

    def decide(ticket: Ticket, transaction: Transaction) -> Change:
        if request_type is not None:
            contracts.require_request_type(transaction, ticket.product, request_type)
        if priority is None:
            return model.reclassified(ticket, Author.of(caller), now(), None, request_type)
        level = contracts.priority_in(client, ticket.product, priority)
        known = (level.code, level.response_minutes)
        after, message = model.reclassified(ticket, Author.of(caller), now(), known, request_type)
        return clock_model.reprioritised(after, level, message.at, deadlines.terms()), message

    return _settled(caller, store.as_ticket(head.attribute_values), decide, precondition)


def mark_file(transaction: Transaction, place: Place, state: State) -> None:
    """Has the message at ``place`` show what became of its attachment."""
    attachments_store.put_state(transaction, place, state)


def enclosed(transaction: Transaction, ticket: Ticket, message: Message, files: Sequence[File]) -> Message:
    """``message`` of ``ticket`` with ``files``, which are its own from the commit on."""
    internal = message.kind is Kind.NOTE
    where = Place(ticket.id, message.number, 0, ticket.company, ticket.opened_by.id, internal)
    return message._replace(attachments=enclosing.enclose(transaction, files, where))


def _must_be_within_reach(caller: Caller, ticket_id: str) -> None:
    """Another company's ticket is not read at all: its partition is not the caller's."""
    if not caller.is_staff and model.company_of(ticket_id) != caller.company:
        raise NotFound


def _change_saying(caller: Caller, ticket_id: str, act: Act, said: Said, precondition: Precondition) -> Change:
    def decide(ticket: Ticket, _: Transaction) -> Change:
        return act(ticket, Author.of(caller), now(), said.body)

    return _change(caller, ticket_id, decide, precondition, files=said.files)


def _change(
    caller: Caller,
    ticket_id: str,
    decide: Decision,
    precondition: Precondition,
    *,
    files: Sequence[str] = (),
    attempts: int = 1,
) -> Change:
    _must_be_within_reach(caller, ticket_id)
    for attempt in range(1, attempts + 1):
        ticket, found = _read(ticket_id, files)
        try:
            return _settled(caller, ticket, decide, precondition, found)
        except ChangedMeanwhile:
            if attempt == attempts:
                raise
    raise AssertionError("unreachable: the last attempt returns or raises")


def _read(ticket_id: str, files: Sequence[str]) -> tuple[Ticket, list[Any]]:
    """The ticket and the records of ``files``, in one call; raises NotFound."""
    if not files:
        ticket, found = store.get(ticket_id), []
    else:
        head, *found = read_together(store.head_key(ticket_id), *enclosing.keys(files))
        ticket = store.as_ticket(head.attribute_values) if head else None
    if ticket is None:
        raise NotFound
    return ticket, found


def _settled(
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


def head(ticket_id: str) -> Ticket:
    """The ticket as it is now, for what events start; raises NotFound."""
    ticket = store.get(ticket_id)
    if ticket is None:
        raise NotFound
    return ticket


def open_question(ticket_id: str) -> tuple[Ticket, Message] | None:
    """The ticket with what its client was last asked, while it waits for them; None where it does not.

    Raises:
        NotFound: there is no such ticket.
    """
    found = store.get_whole(ticket_id)
    if found is None:
        raise NotFound
    ticket, messages = found
    asked = [message for message in messages if message.kind in (Kind.NEEDS_DETAILS, Kind.IN_TESTING)]
    return (ticket, asked[-1]) if asked and ticket.status.waits_for_client else None


def event(ticket_id: str, item: str) -> Change:
    """The change that the message under ``item`` reported, with the ticket as it is now; raises NotFound."""
    ticket, message = store.get(ticket_id), store.get_message(ticket_id, item)
    if ticket is None or message is None:
        raise NotFound
    return ticket, message
