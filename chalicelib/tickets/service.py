"""Working a ticket: reading it, replying, taking, asking, testing, closing.

Every change is one read and one transaction. Replies to a ticket that somebody changes at the same moment
are tried again on top of that change; a change of state is not, since its author decided on an older view.
"""

from collections.abc import Callable

from chalicelib.contracts import service as contracts
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.idempotency import Once
from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import Conflict, FieldError, Forbidden, Invalid, NotFound, Stale
from chalicelib.kernel.telemetry import count
from chalicelib.kernel.transactions import Cancelled, Transaction, read_together
from chalicelib.tickets import model, store
from chalicelib.tickets.model import Author, Change, Kind, Message, Ticket
from chalicelib.tickets.problems import ChangedMeanwhile

_REPLY_ATTEMPTS = 5
_USE_CASES = {kind: f"Ticket{''.join(part.title() for part in kind.split('_'))}" for kind in Kind}

Decision = Callable[[Ticket, Transaction], Change]
Answered = Callable[[Ticket, Message], str]


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


def reply(caller: Caller, ticket_id: str, body: str, precondition: Precondition) -> Change:
    """Adds a reply; raises NotFound, TicketClosed, Stale, AnsweredBefore."""

    def decide(ticket: Ticket, _: Transaction) -> Change:
        return model.replied(ticket, Author.of(caller), now(), body)

    return _change(caller, ticket_id, decide, precondition, attempts=_REPLY_ATTEMPTS)


def note(caller: Caller, ticket_id: str, body: str, precondition: Precondition) -> Change:
    """Adds an internal note of staff; raises as `reply`, and Forbidden."""
    if not caller.is_staff:
        raise Forbidden

    def decide(ticket: Ticket, _: Transaction) -> Change:
        return model.noted(ticket, Author.of(caller), now(), body)

    return _change(caller, ticket_id, decide, precondition, attempts=_REPLY_ATTEMPTS)


def take(caller: Caller, ticket_id: str, precondition: Precondition) -> Change:
    """Assigns the ticket to the caller; raises NotFound, Forbidden, TicketClosed, ChangedMeanwhile, Stale."""
    return _change(caller, ticket_id, lambda t, _: model.taken(t, Author.of(caller), now()), precondition)


def ask_for_details(caller: Caller, ticket_id: str, body: str, precondition: Precondition) -> Change:
    """Asks the client; raises as `take`."""
    return _change(
        caller, ticket_id, lambda t, _: model.details_needed(t, Author.of(caller), now(), body), precondition
    )


def put_in_testing(caller: Caller, ticket_id: str, body: str, precondition: Precondition) -> Change:
    """Hands a fix to the client; raises as `take`."""
    return _change(
        caller, ticket_id, lambda t, _: model.put_in_testing(t, Author.of(caller), now(), body), precondition
    )


def close(caller: Caller, ticket_id: str, body: str, precondition: Precondition) -> Change:
    """Closes the ticket for good; raises as `take`."""
    return _change(caller, ticket_id, lambda t, _: model.closed(t, Author.of(caller), now(), body), precondition)


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
        level = contracts.priority_in(client, ticket.product, priority) if priority else None
        return model.reclassified(ticket, Author.of(caller), now(), level, request_type)

    return _settled(store.as_ticket(head.attribute_values), decide, precondition)


def _must_be_within_reach(caller: Caller, ticket_id: str) -> None:
    """Another company's ticket is not read at all: its partition is not the caller's."""
    if not caller.is_staff and model.company_of(ticket_id) != caller.company:
        raise NotFound


def _change(
    caller: Caller, ticket_id: str, decide: Decision, precondition: Precondition, *, attempts: int = 1
) -> Change:
    _must_be_within_reach(caller, ticket_id)
    for attempt in range(1, attempts + 1):
        ticket = store.get(ticket_id)
        if ticket is None:
            raise NotFound
        try:
            return _settled(ticket, decide, precondition)
        except ChangedMeanwhile:
            if attempt == attempts:
                raise
    raise AssertionError("unreachable: the last attempt returns or raises")


def _settled(ticket: Ticket, decide: Decision, precondition: Precondition) -> Change:
    """Decides on ``ticket`` as it was read, and writes the outcome if nobody changed it since."""
    once = precondition.once
    transaction = Transaction()
    try:
        precondition.hold(ticket)
        after, message = decide(ticket, transaction)
    except (Conflict, Stale):
        if once:
            once.check()  # a repetition meets the state that its first run left
        raise
    store.put_change(transaction, after, message)
    if once:
        once.record(transaction, precondition.answer(after, message))
    try:
        transaction.commit()
    except Cancelled as cancelled:
        if once:
            once.settle(cancelled)
        contracts.refuse_request_type(cancelled)
        if precondition.version is not None:
            raise Stale from None
        raise ChangedMeanwhile(ticket=ticket.id) from None
    count(_USE_CASES[message.kind])
    return after, message


def event(ticket_id: str, item: str) -> Change:
    """The change that the message under ``item`` reported, with the ticket as it is now; raises NotFound."""
    ticket, message = store.get(ticket_id), store.get_message(ticket_id, item)
    if ticket is None or message is None:
        raise NotFound
    return ticket, message
