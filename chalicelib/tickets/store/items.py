"""The items of the tickets table and its indexes, as PynamoDB stores them."""

from typing import Any

from pynamodb.attributes import BooleanAttribute, JSONAttribute, NumberAttribute, UnicodeAttribute
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex, KeysOnlyProjection

from chalicelib.kernel.dynamodb.tables import Table

HEAD = "head"
FILE = "file#"
MESSAGE = "message#"


class ByOpener(GlobalSecondaryIndex[Any]):
    """*Mine*: a user's tickets by the time of opening."""

    class Meta:
        """Every attribute, as lists show them."""

        index_name = "by_opener"
        projection = AllProjection()

    opener = UnicodeAttribute(hash_key=True)
    opened_key = UnicodeAttribute(range_key=True)


class ByCompany(GlobalSecondaryIndex[Any]):
    """*Company*, for staff: all its tickets by the time of opening."""

    class Meta:
        """Every attribute."""

        index_name = "by_company"
        projection = AllProjection()

    company = UnicodeAttribute(hash_key=True)
    opened_key = UnicodeAttribute(range_key=True)


class ByProduct(GlobalSecondaryIndex[Any]):
    """*Company*: its tickets on one product by the time of opening."""

    class Meta:
        """Every attribute."""

        index_name = "by_product"
        projection = AllProjection()

    company_product = UnicodeAttribute(hash_key=True)
    opened_key = UnicodeAttribute(range_key=True)


class ByAssignee(GlobalSecondaryIndex[Any]):
    """*Assigned*: a consultant's tickets, the open ones after the closed ones in the order of the key."""

    class Meta:
        """Every attribute."""

        index_name = "by_assignee"
        projection = AllProjection()

    assignee = UnicodeAttribute(hash_key=True)
    assigned_key = UnicodeAttribute(range_key=True)


class Desk(GlobalSecondaryIndex[Any]):
    """*Desk*, sparse: open tickets that nobody has taken, by urgency."""

    class Meta:
        """Every attribute."""

        index_name = "desk"
        projection = AllProjection()

    desk = UnicodeAttribute(hash_key=True)
    urgency = UnicodeAttribute(range_key=True)


class ToUpdate(GlobalSecondaryIndex[Any]):
    """*To update*, sparse: tickets that wait for their opener, by the time since when."""

    class Meta:
        """Every attribute."""

        index_name = "to_update"
        projection = AllProjection()

    to_update = UnicodeAttribute(hash_key=True)
    waiting_since = UnicodeAttribute(range_key=True)


class Notices(GlobalSecondaryIndex[Any]):
    """Sparse: what somebody is to be told about, by kind (`NoticeKind`) and by the time when."""

    class Meta:
        """Keys only: whoever tells reads the ticket as it then is."""

        index_name = "notices"
        projection = KeysOnlyProjection()

    notice = UnicodeAttribute(hash_key=True)
    notice_at = UnicodeAttribute(range_key=True)


class HeadItem(Table):
    """A ticket's head as stored."""

    table_setting = "TICKETS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    ticket = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True, default=HEAD)
    company = UnicodeAttribute()
    product = UnicodeAttribute()
    summary = UnicodeAttribute()
    priority = UnicodeAttribute()
    response_minutes = NumberAttribute()
    request_type = UnicodeAttribute()
    status = UnicodeAttribute()
    opener_id = UnicodeAttribute()
    opener_name = UnicodeAttribute()
    assignee = UnicodeAttribute(null=True)
    assignee_name = UnicodeAttribute(null=True)
    opened_at = UnicodeAttribute()
    updated_at = UnicodeAttribute()
    closed_at = UnicodeAttribute(null=True)
    version = NumberAttribute()
    response_due_at = UnicodeAttribute(null=True)
    resolution_due_at = UnicodeAttribute(null=True)
    responded_at = UnicodeAttribute(null=True)
    stood_ms = NumberAttribute(null=True)
    standing_since = UnicodeAttribute(null=True)
    reminders = NumberAttribute(null=True)

    opener = UnicodeAttribute()
    opened_key = UnicodeAttribute()
    company_product = UnicodeAttribute()
    assigned_key = UnicodeAttribute(null=True)
    desk = UnicodeAttribute(null=True)
    urgency = UnicodeAttribute(null=True)
    to_update = UnicodeAttribute(null=True)
    waiting_since = UnicodeAttribute(null=True)
    notice = UnicodeAttribute(null=True)
    notice_at = UnicodeAttribute(null=True)

    by_opener = ByOpener()
    by_company = ByCompany()
    by_product = ByProduct()
    by_assignee = ByAssignee()
    on_desk = Desk()
    waiting = ToUpdate()
    noticed = Notices()


class NoticeItem(Table):
    """A notice as stored: an event for the table's stream, as messages are. A partition a day."""

    table_setting = "TICKETS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    ticket = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True)
    kind = UnicodeAttribute()
    tickets = JSONAttribute()
    waiting_since = UnicodeAttribute(null=True)


class MessageItem(Table):
    """A message as stored."""

    table_setting = "TICKETS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    ticket = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True)
    at = UnicodeAttribute()
    author_id = UnicodeAttribute()
    author_name = UnicodeAttribute()
    author_role = UnicodeAttribute()
    kind = UnicodeAttribute()
    body = UnicodeAttribute(null=True)
    assigned_to = UnicodeAttribute(null=True)
    files = NumberAttribute(null=True)


class AttachmentItem(Table):
    """A file that came with a message, as stored; its state changes when it has been scanned."""

    table_setting = "TICKETS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    ticket = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True)
    id = UnicodeAttribute()
    name = UnicodeAttribute()
    size = NumberAttribute()
    sha256 = UnicodeAttribute()
    state = UnicodeAttribute()
    sender = UnicodeAttribute()
    sender_name = UnicodeAttribute()
    sender_company = UnicodeAttribute()
    opener_id = UnicodeAttribute()
    internal = BooleanAttribute()
