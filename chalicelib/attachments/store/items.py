"""The items of the attachments table as stored, and how a file's record is read and written.

A partition of the table has one file: its record and its ledger, whose items are in `downloads`. In other partitions
the open files of one person are counted.
"""

from collections.abc import Callable
from datetime import datetime

from chalicelib.attachments.model import File, FileKey, Package, Person, Place, State, stored_key
from chalicelib.kernel.clock import to_iso
from chalicelib.kernel.dynamodb.attributes import Flag, Moment, OneOf, Text, Whole
from chalicelib.kernel.dynamodb.codec import Codec, Custom, Group
from chalicelib.kernel.dynamodb.tables import Index, Table
from chalicelib.kernel.dynamodb.values import Values, text_in
from chalicelib.kernel.tenant import stored_tenant

FILE = "file"
OPEN_FILES = "open files"


class ToFree(Index, name="to_free", keys_only=True):
    """Sparse: files of no message and of no package, by the day on which they are freed."""

    free_day = Text(hash_key=True)
    id = Text(range_key=True)


class FileItem(Table, setting="ATTACHMENTS_TABLE"):
    """A file's record as stored."""

    id = Text(hash_key=True)
    item = Text(range_key=True)
    sender = Text()
    sender_name = Text()
    sender_company = Text()
    name = Text()
    size = Whole()
    content_type = Text()
    part_size = Whole()
    multipart = Text()
    state = OneOf(State)
    created_at = Moment()
    expires_at = Moment()
    sha256 = Text(null=True)
    free_day = Text(null=True)
    ticket = Text(null=True)
    number = Whole(null=True)
    position = Whole(null=True)
    company = Text(null=True)
    opener = Text(null=True)
    internal = Flag(null=True)
    package = Text(null=True)

    to_free = ToFree()


class OpenFilesItem(Table, setting="ATTACHMENTS_TABLE"):
    """How many files of a person are begun or wait for a message."""

    id = Text(hash_key=True)
    item = Text(range_key=True)
    files = Whole()


def day_of(moment: datetime) -> str:
    """The day of ``moment`` (UTC) in the form of the index of files to free."""
    return to_iso(moment)[:10]


def read_key(values: Values) -> FileKey:
    """The key of the file whose item has ``values``."""
    return stored_key(text_in(values, FileItem.id))


def _written_of_place(name: str) -> Callable[[File], object]:
    """Reads the value of the attribute ``name`` from a file's `Place`, which has a field with that name."""
    return lambda file: getattr(file.place, name) if isinstance(file.place, Place) else None


def _written_package(file: File) -> str | None:
    return file.place.product if isinstance(file.place, Package) else None


def _read_place(values: Values) -> Place | Package | None:
    if "package" in values:
        return Package(text_in(values, FileItem.package))
    if "ticket" not in values:
        return None
    return Place(
        ticket=text_in(values, FileItem.ticket),
        number=int(values["number"]),
        position=int(values["position"]),
        company=stored_tenant(text_in(values, FileItem.company)),
        opener=text_in(values, FileItem.opener),
        internal=bool(values["internal"]),
    )


FILES = Codec(
    FileItem,
    File,
    key=Custom({"id": lambda file: file.key.id}, read_key),
    sender=Group(Person, id=FileItem.sender, name=FileItem.sender_name, company=FileItem.sender_company),
    place=Custom(
        {**{name: _written_of_place(name) for name in Place._fields}, "package": _written_package},
        _read_place,
    ),
    derived={
        "item": lambda _: FILE,
        "free_day": lambda file: None if file.is_sent else day_of(file.expires_at),
    },
)
