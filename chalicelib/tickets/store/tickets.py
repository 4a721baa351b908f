"""The tickets table: one partition for each ticket, with its head and its messages.

The head has the keys of the lists that show the ticket; a new message is the event that starts the mails.
"""

from typing import TYPE_CHECKING

from pynamodb.expressions.condition import Condition

from chalicelib.kernel.dynamodb.reads import Query, everything, find
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.dynamodb.values import text_in
from chalicelib.kernel.problems import AlreadyExists
from chalicelib.tickets.model import Message, Ticket, TicketKey
from chalicelib.tickets.store import keys, messages
from chalicelib.tickets.store.attachments import ATTACHMENTS
from chalicelib.tickets.store.heads import HEADS, head_lookup
from chalicelib.tickets.store.items import FILE, HEAD, MESSAGE, HeadItem
from chalicelib.tickets.store.messages import MESSAGES

if TYPE_CHECKING:
    from chalicelib.attachments.model import Attachment


def get(ticket: TicketKey) -> Ticket | None:
    """The ticket without its messages, as of now; None where there is none."""
    return find(head_lookup(ticket))


def get_whole(ticket: TicketKey) -> tuple[Ticket, list[Message]] | None:
    """The ticket with its messages, oldest first, read as one partition; None where there is none."""
    head: Ticket | None = None
    found_messages: list[Message] = []
    files: list[Attachment] = []
    for values in everything(Query(HeadItem, ticket.id, consistent=True)):
        kind = text_in(values, HeadItem.item)
        if kind == HEAD:
            head = HEADS.read(values)
        elif kind.startswith(FILE):
            files.append(ATTACHMENTS.read(values))
        elif kind.startswith(MESSAGE):
            found_messages.append(MESSAGES.read(values))
    return (head, messages.with_attachments(found_messages, files)) if head else None


def put_new(transaction: Transaction, ticket: Ticket, message: Message) -> None:
    """Writes a ticket that must not exist, with its first message."""
    refusal = AlreadyExists(name=ticket.id)
    transaction.put(HEADS.item(ticket), when=HeadItem.ticket.does_not_exist(), otherwise=refusal)
    messages.put_new(transaction, message, refusal)


def put_change(
    transaction: Transaction, before: Ticket, after: Ticket, message: Message, otherwise: Exception
) -> None:
    """Writes the change that ``message`` reports, if the ticket is still as it was ``before``."""
    unchanged = (HeadItem.version == before.version) & notice_unchanged(before)
    transaction.change(HEADS.item(before), HEADS.item(after), when=unchanged, otherwise=otherwise)
    messages.put_new(transaction, message, otherwise)


def put_notice(transaction: Transaction, before: Ticket, after: Ticket, otherwise: Exception) -> None:
    """Writes ``after``, which is ``before`` after a notice, if no other notice was written meanwhile."""
    transaction.change(HEADS.item(before), HEADS.item(after), when=notice_unchanged(before), otherwise=otherwise)


def notice_unchanged(ticket: Ticket) -> Condition:
    """The condition that no notice about ``ticket`` was written meanwhile."""
    key = keys.notice_key(ticket)
    return HeadItem.notice_at.does_not_exist() if key is None else HeadItem.notice_at == key
