"""The tickets table: one partition a ticket, its head and its messages.

The head carries the keys of the lists that it is on; the message is the event that drives the mails.
"""

from typing import TYPE_CHECKING, Any

from pynamodb.expressions.condition import Condition

from chalicelib.kernel.dynamodb.tables import Key, plain_values, table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.tickets.model import Message, Ticket
from chalicelib.tickets.store import attachments as attachments_store
from chalicelib.tickets.store import messages as messages_store
from chalicelib.tickets.store.heads import as_ticket, head_item, notice_key
from chalicelib.tickets.store.items import FILE, HEAD, MESSAGE, HeadItem, MessageItem
from chalicelib.tickets.store.messages import as_message, with_attachments

if TYPE_CHECKING:
    from chalicelib.attachments.model import Attachment


def head_key(ticket: str) -> Key:
    """Where a ticket's head lies, for reading it together with something else."""
    return HeadItem, ticket, HEAD


def get(ticket: str) -> Ticket | None:
    """The ticket without its messages, as of now; None where there is none."""
    try:
        return as_ticket(HeadItem.get(ticket, HEAD, consistent_read=True).attribute_values)
    except HeadItem.DoesNotExist:
        return None


def get_message(ticket: str, item: str) -> Message | None:
    """One message by its key with its attachments, or None."""
    try:
        values = MessageItem.get(ticket, item, consistent_read=True).attribute_values
    except MessageItem.DoesNotExist:
        return None
    message = as_message(values)
    if not values.get("files"):
        return message
    return message._replace(attachments=attachments_store.of_message(ticket, message.number))


def get_whole(ticket: str) -> tuple[Ticket, list[Message]] | None:
    """The ticket with its messages, oldest first, read as one partition; None where there is none."""
    head: Ticket | None = None
    messages: list[Message] = []
    attachments: list[Attachment] = []
    start: dict[str, Any] | None = None
    while True:
        answer = table(HeadItem).query(ticket, consistent_read=True, exclusive_start_key=start)
        for raw in answer["Items"]:
            values = plain_values(raw)
            if values["item"] == HEAD:
                head = as_ticket(values)
            elif values["item"].startswith(FILE):
                attachments.append(attachments_store.as_attachment(values))
            elif values["item"].startswith(MESSAGE):
                messages.append(as_message(values))
        start = answer.get("LastEvaluatedKey")
        if start is None:
            return (head, with_attachments(messages, attachments)) if head else None


def put_new(transaction: Transaction, ticket: Ticket, message: Message) -> None:
    """Writes a ticket that must not exist, with its first message."""
    transaction.put("ticket", head_item(ticket), HeadItem.ticket.does_not_exist())
    messages_store.put(transaction, message)


def put_change(transaction: Transaction, before: Ticket, after: Ticket, message: Message) -> None:
    """Writes the change that ``message`` reports, if the ticket is still as it was ``before``."""
    as_before = (HeadItem.version == before.version) & (notice_unchanged(before))
    transaction.put("ticket", head_item(after), as_before)
    messages_store.put(transaction, message)


def put_told(transaction: Transaction, before: Ticket, after: Ticket) -> None:
    """Writes that somebody was told what ``before`` waited for; the write is named by the ticket's id."""
    head = HeadItem(ticket=after.id, item=HEAD)
    actions = [
        HeadItem.reminders.set(after.reminders) if after.reminders else HeadItem.reminders.remove(),
        HeadItem.notice_at.set(notice_key(after)) if after.next_notice else HeadItem.notice_at.remove(),
    ]
    if after.next_notice is None:
        actions.append(HeadItem.notice.remove())
    transaction.update(after.id, head, actions, notice_unchanged(before))


def notice_unchanged(ticket: Ticket) -> Condition:
    """Nobody was told meanwhile what ``ticket`` waits for."""
    if ticket.next_notice is None:
        return HeadItem.notice_at.does_not_exist()
    return HeadItem.notice_at == notice_key(ticket)
