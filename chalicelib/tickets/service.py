"""Working on a ticket: reading, replying, taking, asking, testing, closing; and what other packages may use."""

from chalicelib.attachments.model import Place, State
from chalicelib.contracts import service as contracts
from chalicelib.deadlines import service as deadlines
from chalicelib.kernel.caller import Caller, Role
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.reads import find_together
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import FieldError, Invalid, NotFound
from chalicelib.tickets import clock_model, life_model
from chalicelib.tickets.commands import NewMessage, Precondition, apply, change, change_with_text, key_of
from chalicelib.tickets.model import Author, Change, Message, Ticket, TicketKey
from chalicelib.tickets.notices import is_notice, notice
from chalicelib.tickets.store import attachments as attachments_store
from chalicelib.tickets.store import messages as messages_store
from chalicelib.tickets.store import tickets as store
from chalicelib.tickets.store.heads import head_lookup

__all__ = [
    "ask_for_details",
    "close",
    "current_ticket",
    "event",
    "is_notice",
    "note",
    "notice",
    "open_question",
    "put_file_state",
    "put_in_testing",
    "read",
    "reclassify",
    "reply",
    "take",
]

_REPLY_ATTEMPTS = 5


def read(caller: Caller, ticket_id: str) -> tuple[Ticket, list[Message]]:
    """The ticket with its whole dialogue; raises NotFound."""
    found = store.get_whole(key_of(caller, ticket_id))
    if found is None:
        raise NotFound
    return found


def reply(caller: Caller, ticket_id: str, new: NewMessage, precondition: Precondition) -> Change:
    """Adds a reply; raises NotFound, TicketClosed, Stale, AnsweredBefore, Invalid (files)."""
    return change_with_text(caller, ticket_id, life_model.replied, new, precondition, _REPLY_ATTEMPTS)


def note(caller: Caller, ticket_id: str, new: NewMessage, precondition: Precondition) -> Change:
    """Adds an internal note of staff; raises as `reply`, and Forbidden."""
    caller.must_be(Role.CONSULTANT)
    return change_with_text(caller, ticket_id, life_model.noted, new, precondition, _REPLY_ATTEMPTS)


def take(caller: Caller, ticket_id: str, precondition: Precondition) -> Change:
    """Assigns the ticket to the caller; raises NotFound, TicketClosed, ChangedMeanwhile, Stale."""
    return change(caller, ticket_id, lambda t, _: life_model.taken(t, Author.of(caller), now()), precondition)


def ask_for_details(caller: Caller, ticket_id: str, new: NewMessage, precondition: Precondition) -> Change:
    """Asks the client; raises as `take`, and Invalid (files)."""
    return change_with_text(caller, ticket_id, life_model.details_needed, new, precondition)


def put_in_testing(caller: Caller, ticket_id: str, new: NewMessage, precondition: Precondition) -> Change:
    """Gives a fix to the client to test; raises as `ask_for_details`."""
    return change_with_text(caller, ticket_id, life_model.put_in_testing, new, precondition)


def close(caller: Caller, ticket_id: str, new: NewMessage, precondition: Precondition) -> Change:
    """Closes the ticket for good; raises as `ask_for_details`."""
    return change_with_text(caller, ticket_id, life_model.closed, new, precondition)


def reclassify(
    caller: Caller,
    ticket_id: str,
    priority: str | None,
    request_type: str | None,
    precondition: Precondition,
) -> Change:
    """Sets priority, request type or both; raises as `take`, and Invalid for what the contract does not have."""
    key = key_of(caller, ticket_id)
    if priority is None and request_type is None:
        text = Text("Spuneți ce se schimbă.", "Say what changes.")
        raise Invalid(FieldError("priority", text))
    ticket, company = find_together(head_lookup(key), contracts.company_lookup(key.company))
    if ticket is None or company is None:
        raise NotFound

    def rule(ticket: Ticket, transaction: Transaction) -> Change:
        if request_type is not None:
            contracts.require_request_type(transaction, ticket.product, request_type)
        level = None if priority is None else company.priority_of(ticket.product, priority)
        after, message = life_model.reclassified(ticket, Author.of(caller), now(), level, request_type)
        if level:
            after = clock_model.after_priority(after, level, message.at, deadlines.terms())
        return after, message

    return apply(caller, ticket, rule, precondition)


def put_file_state(transaction: Transaction, place: Place, state: State) -> None:
    """Sets the state of the attachment at ``place`` when ``transaction`` commits."""
    attachments_store.put_state(transaction, place, state)


def current_ticket(ticket: TicketKey) -> Ticket:
    """The ticket without its messages, as it is now, for functions that events start; raises NotFound."""
    found = store.get(ticket)
    if found is None:
        raise NotFound
    return found


def open_question(ticket: TicketKey) -> tuple[Ticket, Message] | None:
    """The ticket with the last question to its client, if it waits for the answer; None where it does not wait.

    Raises:
        NotFound: there is no such ticket.
    """
    found = store.get_whole(ticket)
    if found is None:
        raise NotFound
    head, messages = found
    asked = [message for message in messages if message.kind.rules.asks_client]
    return (head, asked[-1]) if asked and head.status.waits_for_client else None


def event(ticket: TicketKey, item: str) -> Change:
    """The change that the message under ``item`` reported, with the ticket as it is now; raises NotFound."""
    found, message = store.get(ticket), messages_store.get(ticket, item)
    if found is None or message is None:
        raise NotFound
    return found, message
