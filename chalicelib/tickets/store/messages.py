"""A ticket's messages as items, with their attachments."""

import json
from collections.abc import Sequence

from chalicelib.attachments.model import Attachment
from chalicelib.kernel.dynamodb.codec import Codec, Custom, Group
from chalicelib.kernel.dynamodb.reads import Lookup, find
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.dynamodb.values import Values, text_in
from chalicelib.tickets.model import Author, ChangedField, FieldChange, Message, TicketKey
from chalicelib.tickets.states_model import Kind
from chalicelib.tickets.store import attachments
from chalicelib.tickets.store.items import MESSAGE, MessageItem

_ARROW = " → "


def _write_changes(message: Message) -> str | None:
    return json.dumps([change._asdict() for change in message.changes]) if message.changes else None


def _read_changes(values: Values) -> tuple[FieldChange, ...]:
    if "changes" in values:
        documents = json.loads(text_in(values, MessageItem.changes))
        return tuple(FieldChange(ChangedField(d["field"]), d["before"], d["after"]) for d in documents)
    return _changes_in_text(Kind(str(values["kind"])), str(values.get("body", "")))


def _changes_in_text(kind: Kind, body: str) -> tuple[FieldChange, ...]:
    """The changes of an older message, which has them only in its text: the priority's line comes first."""
    if kind is Kind.PRIORITY:
        fields = [ChangedField.PRIORITY, ChangedField.REQUEST_TYPE]
    elif kind is Kind.REQUEST_TYPE:
        fields = [ChangedField.REQUEST_TYPE]
    else:
        return ()
    lines = [line.split(_ARROW) for line in body.split("\n") if _ARROW in line]
    return tuple(FieldChange(field, before, after) for field, (before, after) in zip(fields, lines, strict=False))


MESSAGES = Codec(
    MessageItem,
    Message,
    number=Custom(
        {"item": lambda message: _range_key(message.number)},
        lambda values: int(text_in(values, MessageItem.item).removeprefix(MESSAGE)),
    ),
    author=Group(Author, id=MessageItem.author_id, name=MessageItem.author_name, role=MessageItem.author_role),
    changes=Custom({"changes": _write_changes}, _read_changes),
    elsewhere=("attachments",),
    derived={"files": lambda message: len(message.attachments) or None},
)


def put_new(transaction: Transaction, message: Message, otherwise: Exception) -> None:
    """Writes a message that must not exist, with its attachments."""
    transaction.put(MESSAGES.item(message), when=MessageItem.ticket.does_not_exist(), otherwise=otherwise)
    for attachment in message.attachments:
        attachments.put_new(transaction, attachment)


def get(ticket: TicketKey, item: str) -> Message | None:
    """One message by its range key with its attachments, or None."""
    found = find(Lookup(MessageItem, ticket.id, item, lambda values: (MESSAGES.read(values), "files" in values)))
    if found is None:
        return None
    message, has_files = found
    files = attachments.of_message(ticket, message.number) if has_files else ()
    return message._replace(attachments=files)


def with_attachments(messages: list[Message], files: Sequence[Attachment]) -> list[Message]:
    """``messages`` of one ticket, each with those of ``files`` that belong to it."""
    if not files:
        return messages
    return [
        message._replace(attachments=tuple(file for file in files if file.place.number == message.number))
        for message in messages
    ]


def _range_key(number: int) -> str:
    return f"{MESSAGE}{number:08}"
