"""A ticket's head as its item."""

from datetime import datetime, timedelta

from chalicelib.deadlines.model import Due
from chalicelib.kernel.dynamodb.codec import Codec, Custom, Group
from chalicelib.kernel.dynamodb.reads import Lookup
from chalicelib.kernel.dynamodb.values import Values
from chalicelib.tickets.model import NamedPerson, Ticket, TicketKey
from chalicelib.tickets.store import keys
from chalicelib.tickets.store.items import HEAD, HeadItem

_MILLISECOND = timedelta(milliseconds=1)


def _waiting_since(values: Values) -> datetime | None:
    return keys.moment_in(values["waiting_since"]) if "waiting_since" in values else None


def _next_notice(values: Values) -> datetime | None:
    return keys.moment_in(values["notice_at"]) if "notice_at" in values else None


def _resolved_at(values: Values) -> datetime | None:
    return keys.moment_in(values["closed_at"]) if "closed_at" in values else None


def _paused_for(values: Values) -> timedelta:
    return int(values.get("stood_ms", 0)) * _MILLISECOND


HEADS = Codec(
    HeadItem,
    Ticket,
    id=HeadItem.ticket,
    opened_by=Group(NamedPerson, id=HeadItem.opener_id, name=HeadItem.opener_name),
    assignee=Group(NamedPerson, id=HeadItem.assignee, name=HeadItem.assignee_name),
    waiting_since=Custom({"waiting_since": keys.waiting_key}, _waiting_since),
    next_notice=Custom({"notice_at": keys.notice_key}, _next_notice),
    due=Group(
        Due,
        response_at=HeadItem.response_due_at,
        resolution_at=HeadItem.resolution_due_at,
        responded_at=HeadItem.responded_at,
        paused_for=Custom({"stood_ms": lambda due: due.paused_for // _MILLISECOND or None}, _paused_for),
        paused_since=HeadItem.standing_since,
        resolved_at=Custom({}, _resolved_at),  # the ticket's own closed_at
    ),
    derived={
        "item": lambda _: HEAD,
        "opener": lambda ticket: keys.opener_key(ticket.company, ticket.opened_by.id),
        "opened_key": keys.opened_key,
        "company_product": lambda ticket: keys.product_key(ticket.company, ticket.product),
        "assigned_key": keys.assigned_key,
        "desk": keys.desk,
        "urgency": keys.urgency,
        "to_update": keys.to_update,
        "notice": lambda ticket: keys.notice_kind(ticket) if ticket.next_notice else None,
    },
)


def head_lookup(ticket: TicketKey) -> Lookup[Ticket]:
    """The lookup of a ticket's head, for reading it together with other items."""
    return Lookup(HeadItem, ticket.id, HEAD, HEADS.read)
