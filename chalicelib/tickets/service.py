"""Working a ticket: reading it, replying, taking, asking, testing, closing."""

from chalicelib.attachments.model import Place, State
from chalicelib.contracts import service as contracts
from chalicelib.deadlines import service as deadlines
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Transaction, read_together
from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import FieldError, Forbidden, Invalid, NotFound
from chalicelib.tickets import clock_model, model
from chalicelib.tickets.commands import Precondition, Said, change, change_saying, must_be_within_reach, settle
from chalicelib.tickets.model import Author, Change, Kind, Message, Ticket
from chalicelib.tickets.store import attachments as attachments_store
from chalicelib.tickets.store import heads as heads_store
from chalicelib.tickets.store import tickets as store

_REPLY_ATTEMPTS = 5


def read(caller: Caller, ticket_id: str) -> tuple[Ticket, list[Message]]:
    """The ticket with its whole dialogue; raises NotFound."""
    must_be_within_reach(caller, ticket_id)
    found = store.get_whole(ticket_id)
    if found is None:
        raise NotFound
    return found


def reply(caller: Caller, ticket_id: str, said: Said, precondition: Precondition) -> Change:
    """Adds a reply; raises NotFound, TicketClosed, Stale, AnsweredBefore, Invalid (files)."""

    def decide(ticket: Ticket, _: Transaction) -> Change:
        return model.replied(ticket, Author.of(caller), now(), said.body)

    return change(caller, ticket_id, decide, precondition, files=said.files, attempts=_REPLY_ATTEMPTS)


def note(caller: Caller, ticket_id: str, said: Said, precondition: Precondition) -> Change:
    """Adds an internal note of staff; raises as `reply`, and Forbidden."""
    if not caller.is_staff:
        raise Forbidden

    def decide(ticket: Ticket, _: Transaction) -> Change:
        return model.noted(ticket, Author.of(caller), now(), said.body)

    return change(caller, ticket_id, decide, precondition, files=said.files, attempts=_REPLY_ATTEMPTS)


def take(caller: Caller, ticket_id: str, precondition: Precondition) -> Change:
    """Assigns the ticket to the caller; raises NotFound, Forbidden, TicketClosed, ChangedMeanwhile, Stale."""
    return change(caller, ticket_id, lambda t, _: model.taken(t, Author.of(caller), now()), precondition)


def ask_for_details(caller: Caller, ticket_id: str, said: Said, precondition: Precondition) -> Change:
    """Asks the client; raises as `take`, and Invalid (files)."""
    return change_saying(caller, ticket_id, model.details_needed, said, precondition)


def put_in_testing(caller: Caller, ticket_id: str, said: Said, precondition: Precondition) -> Change:
    """Hands a fix to the client; raises as `ask_for_details`."""
    return change_saying(caller, ticket_id, model.put_in_testing, said, precondition)


def close(caller: Caller, ticket_id: str, said: Said, precondition: Precondition) -> Change:
    """Closes the ticket for good; raises as `ask_for_details`."""
    return change_saying(caller, ticket_id, model.closed, said, precondition)


def reclassify(
    caller: Caller,
    ticket_id: str,
    priority: str | None,
    request_type: str | None,
    precondition: Precondition,
) -> Change:
    """Sets priority, request type or both; raises as `take`, and Invalid for what the contract does not have."""
    must_be_within_reach(caller, ticket_id)
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

    return settle(caller, heads_store.as_ticket(head.attribute_values), decide, precondition)


def mark_file(transaction: Transaction, place: Place, state: State) -> None:
    """Has the message at ``place`` show what became of its attachment."""
    attachments_store.put_state(transaction, place, state)


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
