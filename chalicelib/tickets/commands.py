"""How any change of a ticket is made: one read, a rule, one transaction.

Replies to a ticket that somebody changes at the same moment are tried again on top of that change; a change of state
is not, since its author decided on an older view.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from chalicelib.attachments import service as attachments
from chalicelib.attachments.model import File, Place
from chalicelib.deadlines import service as deadlines
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.reads import find_with_all
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.problems import NotFound, Problem, Stale
from chalicelib.kernel.process.telemetry import count
from chalicelib.tickets import clock_model
from chalicelib.tickets.model import Author, Change, Message, Ticket, TicketKey
from chalicelib.tickets.problems import ChangedMeanwhile
from chalicelib.tickets.states_model import Kind
from chalicelib.tickets.store import tickets as store
from chalicelib.tickets.store.heads import head_lookup

_USE_CASES = {kind: f"Ticket{''.join(part.title() for part in kind.split('_'))}" for kind in Kind}

Rule = Callable[[Ticket, Transaction], Change]
TextRule = Callable[[Ticket, Author, datetime, str], Change]


class NewMessage(NamedTuple):
    """What somebody writes, with the ids of the files that go with it."""

    body: str
    files: Sequence[str] = ()


class Precondition(NamedTuple):
    """What the caller insists on (``version``; None: nothing), and how a repetition of the call is known."""

    version: int | None
    once: Once[Change]

    def check(self, ticket: Ticket) -> None:
        """Raises Stale where the caller knows an older version."""
        if self.version is not None and self.version != ticket.version:
            raise Stale

    def refusal(self, ticket: Ticket) -> Problem:
        """What is wrong where somebody else changed the ticket first."""
        return ChangedMeanwhile(ticket=ticket.id) if self.version is None else Stale()


def key_of(caller: Caller, ticket_id: str) -> TicketKey:
    """The ticket that a request names; raises NotFound for one of another company."""
    company, _, number = ticket_id.rpartition("-")
    return TicketKey(caller.tenant(company), int(number))


def change(
    caller: Caller,
    ticket_id: str,
    rule: Rule,
    precondition: Precondition,
    *,
    files: Sequence[str] = (),
    attempts: int = 1,
) -> Change:
    """Has ``rule`` say what becomes of the ticket, and writes it with ``files`` (ids).

    Raises:
        NotFound, Invalid (files), Stale, AnsweredBefore, ChangedMeanwhile, and what ``rule`` raises.
    """
    key = key_of(caller, ticket_id)
    for attempt in range(1, attempts + 1):
        ticket, found = find_with_all(head_lookup(key), attachments.lookups(caller, files))
        if ticket is None:
            raise NotFound
        try:
            return apply(caller, ticket, rule, precondition, found)
        except ChangedMeanwhile:
            if attempt == attempts:
                raise
    raise AssertionError("unreachable: the last attempt returns or raises")


def change_with_text(
    caller: Caller, ticket_id: str, rule: TextRule, new: NewMessage, precondition: Precondition, attempts: int = 1
) -> Change:
    """Changes the ticket by a ``rule`` that takes a text; raises as `change`."""

    def with_text(ticket: Ticket, _: Transaction) -> Change:
        return rule(ticket, Author.of(caller), now(), new.body)

    return change(caller, ticket_id, with_text, precondition, files=new.files, attempts=attempts)


def apply(
    caller: Caller, ticket: Ticket, rule: Rule, precondition: Precondition, files: Sequence[File | None] = ()
) -> Change:
    """Applies ``rule`` to ``ticket`` as it was read, and writes the outcome if nobody changed it since.

    ``files`` are those that go with the message, as they were read.
    """
    transaction = Transaction()
    with precondition.once.checked_before_refusing():
        precondition.check(ticket)
        after, message = rule(ticket, transaction)
        own = attachments.require_own(caller, files)
    message = attach(transaction, after, message, own)
    after = clock_model.after_change(ticket, after, message, deadlines.terms())
    store.put_change(transaction, ticket, after, message, precondition.refusal(ticket))
    transaction.commit(precondition.once, (after, message))
    count(_USE_CASES[message.kind])
    return after, message


def attach(transaction: Transaction, ticket: Ticket, message: Message, files: Sequence[File]) -> Message:
    """``message`` of ``ticket`` with ``files``, which are its own from the commit on."""
    internal = message.kind.rules.is_internal
    place = Place(ticket.id, message.number, 0, ticket.company, ticket.opened_by.id, internal)
    return message._replace(attachments=attachments.attach(transaction, files, place))
