"""A ticket's messages as their items, with their attachments."""

from chalicelib.attachments.model import Attachment
from chalicelib.kernel.caller import Role
from chalicelib.kernel.clock import from_iso, to_iso
from chalicelib.kernel.dynamodb.tables import Values
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.tickets.model import Author, Kind, Message
from chalicelib.tickets.store import attachments as attachments_store
from chalicelib.tickets.store.items import MESSAGE, MessageItem


def put(transaction: Transaction, message: Message) -> None:
    """Writes a message that must not exist, with its attachments."""
    transaction.put("message", message_item(message), MessageItem.ticket.does_not_exist())
    for attachment in message.attachments:
        attachments_store.put(transaction, attachment)


def message_item(message: Message) -> MessageItem:
    """The item of ``message``."""
    return MessageItem(
        ticket=message.ticket,
        item=f"{MESSAGE}{message.number:08}",
        at=to_iso(message.at),
        author_id=message.author.id,
        author_name=message.author.name,
        author_role=message.author.role.value,
        kind=message.kind.value,
        body=message.body or None,
        assigned_to=message.assigned_to,
        files=len(message.attachments) or None,
    )


def as_message(item: Values) -> Message:
    """The message that ``item`` holds, without its attachments."""
    return Message(
        ticket=item["ticket"],
        number=int(item["item"].removeprefix(MESSAGE)),
        at=from_iso(item["at"]),
        author=Author(item["author_id"], item["author_name"], Role(item["author_role"])),
        kind=Kind(item["kind"]),
        body=item.get("body") or "",
        assigned_to=item.get("assigned_to"),
    )


def with_attachments(messages: list[Message], attachments: list[Attachment]) -> list[Message]:
    """``messages`` of one ticket, each with its own of the ``attachments``."""
    if not attachments:
        return messages
    return [
        message._replace(attachments=tuple(a for a in attachments if a.place.number == message.number))
        for message in messages
    ]
