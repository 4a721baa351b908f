"""The items of the tickets table and its indexes, as PynamoDB stores them."""

from chalicelib.attachments.model import State
from chalicelib.kernel.caller import Role
from chalicelib.kernel.dynamodb.attributes import Flag, Json, Moment, OneOf, Text, Whole
from chalicelib.kernel.dynamodb.tables import Index, Table
from chalicelib.tickets.notice_model import NoticeKind
from chalicelib.tickets.states_model import Kind, Status

HEAD = "head"
FILE = "file#"
MESSAGE = "message#"


class ByOpener(Index, name="by_opener"):
    """*Mine*: a user's tickets by the time of opening."""

    opener = Text(hash_key=True)
    opened_key = Text(range_key=True)


class ByCompany(Index, name="by_company"):
    """*Company*, for staff: all its tickets by the time of opening."""

    company = Text(hash_key=True)
    opened_key = Text(range_key=True)


class ByProduct(Index, name="by_product"):
    """*Company*: its tickets on one product by the time of opening."""

    company_product = Text(hash_key=True)
    opened_key = Text(range_key=True)


class ByAssignee(Index, name="by_assignee"):
    """*Assigned*: a consultant's tickets, the open ones after the closed ones in the order of the key."""

    assignee = Text(hash_key=True)
    assigned_key = Text(range_key=True)


class Desk(Index, name="desk"):
    """*Desk*, sparse: open tickets that nobody has taken, by urgency."""

    desk = Text(hash_key=True)
    urgency = Text(range_key=True)


class ToUpdate(Index, name="to_update"):
    """*To update*, sparse: tickets that wait for their opener, by the time since which they wait."""

    to_update = Text(hash_key=True)
    waiting_since = Text(range_key=True)


class Notices(Index, name="notices", keys_only=True):
    """Sparse: tickets that have a next notice, by its kind (`NoticeKind`) and its time.

    Keys only, because the ticket is read again before the notice is written.
    """

    notice = Text(hash_key=True)
    notice_at = Text(range_key=True)


class HeadItem(Table, setting="TICKETS_TABLE"):
    """A ticket's head as stored."""

    ticket = Text(hash_key=True)
    item = Text(range_key=True)
    company = Text()
    product = Text()
    summary = Text()
    priority = Text()
    response_minutes = Whole()
    request_type = Text()
    status = OneOf(Status)
    opener_id = Text()
    opener_name = Text()
    assignee = Text(null=True)
    assignee_name = Text(null=True)
    opened_at = Moment()
    updated_at = Moment()
    closed_at = Moment(null=True)
    version = Whole()
    response_due_at = Moment(null=True)
    resolution_due_at = Moment(null=True)
    responded_at = Moment(null=True)
    stood_ms = Whole(null=True)
    standing_since = Moment(null=True)
    reminders = Whole(null=True)

    opener = Text()
    opened_key = Text()
    company_product = Text()
    assigned_key = Text(null=True)
    desk = Text(null=True)
    urgency = Text(null=True)
    to_update = Text(null=True)
    waiting_since = Text(null=True)
    notice = OneOf(NoticeKind, null=True)
    notice_at = Text(null=True)

    by_opener = ByOpener()
    by_company = ByCompany()
    by_product = ByProduct()
    by_assignee = ByAssignee()
    on_desk = Desk()
    waiting = ToUpdate()
    noticed = Notices()


class NoticeItem(Table, setting="TICKETS_TABLE"):
    """A notice as stored: an event for the table's stream, like messages. Each day has a partition."""

    ticket = Text(hash_key=True)
    item = Text(range_key=True)
    kind = OneOf(NoticeKind)
    tickets = Json[tuple[str, ...]](list, tuple)
    waiting_since = Moment(null=True)


class MessageItem(Table, setting="TICKETS_TABLE"):
    """A message as stored."""

    ticket = Text(hash_key=True)
    item = Text(range_key=True)
    at = Moment()
    author_id = Text()
    author_name = Text()
    author_role = OneOf(Role)
    kind = OneOf(Kind)
    body = Text(null=True)
    changes = Text(null=True)
    assigned_to = Text(null=True)
    files = Whole(null=True)


class AttachmentItem(Table, setting="TICKETS_TABLE"):
    """A file that came with a message, as stored; its state changes when it has been scanned."""

    ticket = Text(hash_key=True)
    item = Text(range_key=True)
    id = Text()
    name = Text()
    size = Whole()
    sha256 = Text()
    state = OneOf(State)
    sender = Text()
    sender_name = Text()
    sender_company = Text()
    opener_id = Text()
    internal = Flag()
