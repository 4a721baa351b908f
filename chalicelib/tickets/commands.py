"""The steps of every change of a ticket: one read, a rule, one transaction.

If somebody else changes the ticket at the same moment, a reply is tried again on the changed ticket. A change of
status is not, because its author saw an older ticket.
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
    """The text that somebody writes, with the ids of the attached files."""

    body: str
    files: Sequence[str] = ()


class Precondition(NamedTuple):
    """The version that the ticket must have (None: any), and ``once``, which recognises a repeated call."""

    version: int | None
    once: Once[Change]

    def check(self, ticket: Ticket) -> None:
        """Raises Stale where the caller knows an older version."""
        if self.version is not None and self.version != ticket.version:
            raise Stale

    def refusal(self, ticket: Ticket) -> Problem:
        """The problem where somebody else changed the ticket first."""
        return ChangedMeanwhile(ticket=ticket.id) if self.version is None else Stale()


def key_of(caller: Caller, ticket_id: str) -> TicketKey:
    """The key of the ticket that a request names; raises NotFound for a ticket of another company."""
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
    """Changes the ticket by ``rule``; ``files`` are the ids of the files of the new message.

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
    """Applies ``rule`` to ``ticket`` as it was read, and writes the result if nobody has changed it since.

    ``files`` are the files of the message, as they were read.
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
    """``message`` of ``ticket`` with ``files``, which are attached to it when ``transaction`` commits."""
    internal = message.kind.rules.is_internal
    place = Place(ticket.id, message.number, 0, ticket.company, ticket.opened_by.id, internal)
    return message._replace(attachments=attachments.attach(transaction, files, place))
