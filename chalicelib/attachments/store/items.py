"""The items of the attachments table, as PynamoDB stores them; downloads have theirs in `downloads_store`."""

from typing import Any

from pynamodb.attributes import BooleanAttribute, NumberAttribute, UnicodeAttribute
from pynamodb.indexes import GlobalSecondaryIndex, KeysOnlyProjection

from chalicelib.kernel.dynamodb.tables import Table

FILE = "file"
OPEN_FILES = "open files"


class ToFree(GlobalSecondaryIndex[Any]):
    """Sparse: files of no message, by the day on which they expire."""

    class Meta:
        """Keys suffice."""

        index_name = "to_free"
        projection = KeysOnlyProjection()

    free_day = UnicodeAttribute(hash_key=True)
    id = UnicodeAttribute(range_key=True)


class FileItem(Table):
    """A file's record as stored."""

    table_setting = "ATTACHMENTS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    id = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True, default=FILE)
    sender = UnicodeAttribute()
    sender_name = UnicodeAttribute()
    sender_company = UnicodeAttribute()
    name = UnicodeAttribute()
    size = NumberAttribute()
    content_type = UnicodeAttribute()
    part_size = NumberAttribute()
    multipart = UnicodeAttribute()
    state = UnicodeAttribute()
    created_at = UnicodeAttribute()
    expires_at = UnicodeAttribute()
    sha256 = UnicodeAttribute(null=True)
    free_day = UnicodeAttribute(null=True)
    ticket = UnicodeAttribute(null=True)
    number = NumberAttribute(null=True)
    position = NumberAttribute(null=True)
    company = UnicodeAttribute(null=True)
    opener = UnicodeAttribute(null=True)
    internal = BooleanAttribute(null=True)
    package = UnicodeAttribute(null=True)

    to_free = ToFree()


class OpenFilesItem(Table):
    """How many files of a person are begun or wait for a message."""

    table_setting = "ATTACHMENTS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    id = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True, default=OPEN_FILES)
    files = NumberAttribute(default=0)
