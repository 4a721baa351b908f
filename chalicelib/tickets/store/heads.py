"""A ticket's head as its item, with the keys of the lists that it is on."""

from datetime import timedelta

from chalicelib.deadlines.model import Due
from chalicelib.kernel.clock import from_iso, to_iso
from chalicelib.kernel.dynamodb.tables import Values
from chalicelib.tickets.model import Named, Status, Ticket
from chalicelib.tickets.notice_model import NoticeKind
from chalicelib.tickets.store.items import HeadItem

DESK = "desk"
_STANDS = "stands"  # sorts after every moment
_MILLISECOND = timedelta(milliseconds=1)


def opener_key(company: str, person: str) -> str:
    """The partition of a user's own lists."""
    return f"{company}#{person}"


def product_key(company: str, product: str) -> str:
    """The partition of a company's tickets on one product."""
    return f"{company}#{product}"


def notice_kind(ticket: Ticket) -> NoticeKind:
    """What ``next_notice`` of ``ticket`` is for: before the client was asked, only the response can be due."""
    return NoticeKind.REMINDER if ticket.status.waits_for_client else NoticeKind.LATE


def head_item(ticket: Ticket) -> HeadItem:
    """The item of ``ticket``."""
    is_open = ticket.status is not Status.CLOSED
    opened_key = f"{to_iso(ticket.opened_at)}#{ticket.id}"
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
        opened_at=to_iso(ticket.opened_at),
        updated_at=to_iso(ticket.updated_at),
        version=ticket.version,
        opener=opener_key(ticket.company, ticket.opened_by.id),
        opened_key=opened_key,
        company_product=product_key(ticket.company, ticket.product),
    )
    if ticket.closed_at:
        item.closed_at = to_iso(ticket.closed_at)
    if ticket.assignee:
        item.assignee = ticket.assignee.id
        item.assignee_name = ticket.assignee.name
        item.assigned_key = f"{'open' if is_open else 'closed'}#{opened_key}"
    elif is_open:
        item.desk = DESK
        item.urgency = _urgency(ticket)
    if ticket.waiting_since:
        item.to_update = opener_key(ticket.company, ticket.opened_by.id)
        item.waiting_since = f"{to_iso(ticket.waiting_since)}#{ticket.id}"
    if ticket.next_notice:
        item.notice = notice_kind(ticket).value
        item.notice_at = notice_key(ticket)
    if ticket.reminders:
        item.reminders = ticket.reminders
    if ticket.due:
        _put_due(item, ticket.due)
    return item


def _put_due(item: HeadItem, due: Due) -> None:
    item.response_due_at = to_iso(due.response_at)
    item.resolution_due_at = to_iso(due.resolution_at)
    if due.responded_at:
        item.responded_at = to_iso(due.responded_at)
    if due.stood:
        item.stood_ms = due.stood // _MILLISECOND
    if due.standing_since:
        item.standing_since = to_iso(due.standing_since)


def _urgency(ticket: Ticket) -> str:
    """What is due first comes first; then what waits for its client, and in both the oldest."""
    age = f"{to_iso(ticket.opened_at)}#{ticket.id}"
    if ticket.due is None:
        return f"{ticket.response_minutes:08}#{age}"
    if ticket.due.stands:
        return f"{_STANDS}#{age}"
    return f"{to_iso(ticket.due.resolution_at if ticket.due.responded_at else ticket.due.response_at)}#{age}"


def notice_key(ticket: Ticket) -> str:
    """When somebody is to be told next, as it sorts; empty where nobody is."""
    return f"{to_iso(ticket.next_notice)}#{ticket.id}" if ticket.next_notice else ""


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
        opened_at=from_iso(item["opened_at"]),
        updated_at=from_iso(item["updated_at"]),
        closed_at=from_iso(item["closed_at"]) if item.get("closed_at") else None,
        version=int(item["version"]),
        waiting_since=from_iso(item["waiting_since"].partition("#")[0]) if item.get("waiting_since") else None,
        due=_due(item) if item.get("response_due_at") else None,
        next_notice=from_iso(item["notice_at"].partition("#")[0]) if item.get("notice_at") else None,
        reminders=int(item.get("reminders") or 0),
    )


def _due(item: Values) -> Due:
    return Due(
        response_at=from_iso(item["response_due_at"]),
        resolution_at=from_iso(item["resolution_due_at"]),
        responded_at=from_iso(item["responded_at"]) if item.get("responded_at") else None,
        stood=int(item.get("stood_ms") or 0) * _MILLISECOND,
        standing_since=from_iso(item["standing_since"]) if item.get("standing_since") else None,
        resolved_at=from_iso(item["closed_at"]) if item.get("closed_at") else None,
    )
