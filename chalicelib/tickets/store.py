"""The tickets table: one partition a ticket, its head and its messages.

The head carries the keys of the lists that it is on; the message is the event that drives the mails.
"""

from datetime import timedelta
from typing import Any

from pynamodb.expressions.condition import Condition

from chalicelib.attachments.model import Attachment
from chalicelib.deadlines.model import Due
from chalicelib.kernel.caller import Role
from chalicelib.kernel.clock import parsed, written
from chalicelib.kernel.dynamodb import Key, Values, plain_values, table
from chalicelib.kernel.transactions import Transaction
from chalicelib.tickets import attachments_store
from chalicelib.tickets.items_store import FILE, HEAD, HeadItem, MessageItem
from chalicelib.tickets.model import Author, Kind, Message, Named, Status, Ticket
from chalicelib.tickets.notice_model import NoticeKind

_MESSAGE = "message#"
DESK = "desk"
_STANDS = "stands"  # sorts after every moment
_MILLISECOND = timedelta(milliseconds=1)


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
    message = _message(values)
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
            elif values["item"].startswith(_MESSAGE):
                messages.append(_message(values))
        start = answer.get("LastEvaluatedKey")
        if start is None:
            return (head, _with_attachments(messages, attachments)) if head else None


def put_new(transaction: Transaction, ticket: Ticket, message: Message) -> None:
    """Writes a ticket that must not exist, with its first message."""
    transaction.put("ticket", _head(ticket), HeadItem.ticket.does_not_exist())
    _put_message(transaction, message)


def put_change(transaction: Transaction, before: Ticket, after: Ticket, message: Message) -> None:
    """Writes the change that ``message`` reports, if the ticket is still as it was ``before``."""
    as_before = (HeadItem.version == before.version) & (notice_unchanged(before))
    transaction.put("ticket", _head(after), as_before)
    _put_message(transaction, message)


def put_told(transaction: Transaction, before: Ticket, after: Ticket) -> None:
    """Writes that somebody was told what ``before`` waited for; the write is named by the ticket's id."""
    head = HeadItem(ticket=after.id, item=HEAD)
    actions = [
        HeadItem.reminders.set(after.reminders) if after.reminders else HeadItem.reminders.remove(),
        HeadItem.notice_at.set(_notice_key(after)) if after.next_notice else HeadItem.notice_at.remove(),
    ]
    if after.next_notice is None:
        actions.append(HeadItem.notice.remove())
    transaction.update(after.id, head, actions, notice_unchanged(before))


def notice_unchanged(ticket: Ticket) -> Condition:
    """Nobody was told meanwhile what ``ticket`` waits for."""
    if ticket.next_notice is None:
        return HeadItem.notice_at.does_not_exist()
    return HeadItem.notice_at == _notice_key(ticket)


def notice_kind(ticket: Ticket) -> NoticeKind:
    """What ``next_notice`` of ``ticket`` is for: before the client was asked, only the response can be due."""
    return NoticeKind.REMINDER if ticket.status.waits_for_client else NoticeKind.LATE


def opener_key(company: str, person: str) -> str:
    """The partition of a user's own lists."""
    return f"{company}#{person}"


def product_key(company: str, product: str) -> str:
    """The partition of a company's tickets on one product."""
    return f"{company}#{product}"


def _head(ticket: Ticket) -> HeadItem:
    is_open = ticket.status is not Status.CLOSED
    opened_key = f"{written(ticket.opened_at)}#{ticket.id}"
    item = HeadItem(
        ticket=ticket.id,
        company=ticket.company,
        product=ticket.product,
        summary=ticket.summary,
        priority=ticket.priority,
        response_minutes=ticket.response_minutes,
        request_type=ticket.request_type,
        status=ticket.status.value,
        opener_id=ticket.opened_by.id,
        opener_name=ticket.opened_by.name,
        opened_at=written(ticket.opened_at),
        updated_at=written(ticket.updated_at),
        version=ticket.version,
        opener=opener_key(ticket.company, ticket.opened_by.id),
        opened_key=opened_key,
        company_product=product_key(ticket.company, ticket.product),
    )
    if ticket.closed_at:
        item.closed_at = written(ticket.closed_at)
    if ticket.assignee:
        item.assignee = ticket.assignee.id
        item.assignee_name = ticket.assignee.name
        item.assigned_key = f"{'open' if is_open else 'closed'}#{opened_key}"
    elif is_open:
        item.desk = DESK
        item.urgency = _urgency(ticket)
    if ticket.waiting_since:
        item.to_update = opener_key(ticket.company, ticket.opened_by.id)
        item.waiting_since = f"{written(ticket.waiting_since)}#{ticket.id}"
    if ticket.next_notice:
        item.notice = notice_kind(ticket).value
        item.notice_at = _notice_key(ticket)
    if ticket.reminders:
        item.reminders = ticket.reminders
    if ticket.due:
        _put_due(item, ticket.due)
    return item


def _put_due(item: HeadItem, due: Due) -> None:
    item.response_due_at = written(due.response_at)
    item.resolution_due_at = written(due.resolution_at)
    if due.responded_at:
        item.responded_at = written(due.responded_at)
    if due.stood:
        item.stood_ms = due.stood // _MILLISECOND
    if due.standing_since:
        item.standing_since = written(due.standing_since)


def _urgency(ticket: Ticket) -> str:
    """What is due first comes first; then what waits for its client, and in both the oldest."""
    age = f"{written(ticket.opened_at)}#{ticket.id}"
    if ticket.due is None:
        return f"{ticket.response_minutes:08}#{age}"
    if ticket.due.stands:
        return f"{_STANDS}#{age}"
    return f"{written(ticket.due.resolution_at if ticket.due.responded_at else ticket.due.response_at)}#{age}"


def _notice_key(ticket: Ticket) -> str:
    return f"{written(ticket.next_notice)}#{ticket.id}" if ticket.next_notice else ""


def as_ticket(item: Values) -> Ticket:
    """The ticket whose head ``item`` is."""
    return Ticket(
        id=item["ticket"],
        company=item["company"],
        product=item["product"],
        summary=item["summary"],
        priority=item["priority"],
        response_minutes=int(item["response_minutes"]),
        request_type=item["request_type"],
        status=Status(item["status"]),
        opened_by=Named(item["opener_id"], item["opener_name"]),
        assignee=Named(item["assignee"], item.get("assignee_name", "")) if item.get("assignee") else None,
        opened_at=parsed(item["opened_at"]),
        updated_at=parsed(item["updated_at"]),
        closed_at=parsed(item["closed_at"]) if item.get("closed_at") else None,
        version=int(item["version"]),
        waiting_since=parsed(item["waiting_since"].partition("#")[0]) if item.get("waiting_since") else None,
        due=_due(item) if item.get("response_due_at") else None,
        next_notice=parsed(item["notice_at"].partition("#")[0]) if item.get("notice_at") else None,
        reminders=int(item.get("reminders") or 0),
    )


def _due(item: Values) -> Due:
    return Due(
        response_at=parsed(item["response_due_at"]),
        resolution_at=parsed(item["resolution_due_at"]),
        responded_at=parsed(item["responded_at"]) if item.get("responded_at") else None,
        stood=int(item.get("stood_ms") or 0) * _MILLISECOND,
        standing_since=parsed(item["standing_since"]) if item.get("standing_since") else None,
        resolved_at=parsed(item["closed_at"]) if item.get("closed_at") else None,
    )


def _message_item(message: Message) -> MessageItem:
    return MessageItem(
        ticket=message.ticket,
        item=f"{_MESSAGE}{message.number:08}",
        at=written(message.at),
        author_id=message.author.id,
        author_name=message.author.name,
        author_role=message.author.role.value,
        kind=message.kind.value,
        body=message.body or None,
        assigned_to=message.assigned_to,
        files=len(message.attachments) or None,
    )


def _put_message(transaction: Transaction, message: Message) -> None:
    transaction.put("message", _message_item(message), MessageItem.ticket.does_not_exist())
    for attachment in message.attachments:
        attachments_store.put(transaction, attachment)


def _with_attachments(messages: list[Message], attachments: list[Attachment]) -> list[Message]:
    if not attachments:
        return messages
    return [
        message._replace(attachments=tuple(a for a in attachments if a.place.number == message.number))
        for message in messages
    ]


def _message(item: Values) -> Message:
    return Message(
        ticket=item["ticket"],
        number=int(item["item"].removeprefix(_MESSAGE)),
        at=parsed(item["at"]),
        author=Author(item["author_id"], item["author_name"], Role(item["author_role"])),
        kind=Kind(item["kind"]),
        body=item.get("body") or "",
        assigned_to=item.get("assigned_to"),
    )
