"""A file, which is first an upload and then belongs to a message or a package, and who may open it. Pure."""

from datetime import datetime
from enum import StrEnum
from typing import Final, Literal, NamedTuple

from chalicelib.kernel.caller import Caller
from chalicelib.kernel.tenant import STAFF, Tenant, stored_tenant

MOST_FILES = 20  # attached to one message

STAFF_PREFIX: Final = "staff"  # in the ids of the vendor's files, where a client's file has its company's code
VENDOR: Final = stored_tenant(STAFF_PREFIX)  # the owner of the vendor's files


class FileKey(NamedTuple):
    """The key of a file: ``owner`` is the company of its sender, or `VENDOR`; ``token`` is random.

    Only `chalicelib.attachments.scope` makes one of a text of a request.
    """

    owner: Tenant
    token: str

    @property
    def id(self) -> str:
        """The file's id, for example ``ALFA-`` with the token; the file's partition in the table."""
        return f"{self.owner}-{self.token}"


def stored_key(file_id: str) -> FileKey:
    """The key of a file whose id our own tables or the bucket hold; never call it with a text of a request."""
    owner, _, token = file_id.rpartition("-")
    return FileKey(stored_tenant(owner), token)


def owner_of_files(caller: Caller) -> Tenant:
    """The owner of the files that ``caller`` sends."""
    return VENDOR if caller.is_staff else caller.company


class State(StrEnum):
    """What is known of a file's content."""

    UPLOADING = "uploading"
    CHECKING = "checking"
    READY = "ready"
    INFECTED = "infected"
    UNCHECKED = "unchecked"
    DISCARDED = "discarded"

    @property
    def is_complete(self) -> bool:
        """Whether every byte has arrived and the file may be sent with a message."""
        return self in (State.CHECKING, State.READY)


class Person(NamedTuple):
    """Who sent a file; ``company`` is `STAFF` for the vendor's people."""

    id: str
    name: str
    company: Tenant

    @property
    def is_staff(self) -> bool:
        """Whether the person works for the vendor."""
        return self.company == STAFF

    def is_same_as(self, caller: Caller) -> bool:
        """Whether ``caller`` is this person, and still belongs to the same company."""
        return (self.id, self.company) == (caller.id, caller.company)


class Place(NamedTuple):
    """The message that a file is attached to.

    ``number`` is that of the message, ``position`` that of the file among the message's files, from 0. ``company``
    and ``opener`` are the ticket's; ``internal`` says that the message is a note, which clients do not see.
    """

    ticket: str
    number: int
    position: int
    company: Tenant
    opener: str
    internal: bool


class Package(NamedTuple):
    """The update package of ``product`` whose content a file is, in place of a message."""

    product: str


class File(NamedTuple):
    """What is known of a file. ``part_size`` and ``size`` are bytes; ``multipart`` is S3's id of the upload.

    ``sha256`` is hexadecimal, and empty until the parts have arrived. For a file of one part it is the digest of the
    whole content. For others it is S3's composite: the digest of the parts' digests, ``-``, the number of parts.
    """

    key: FileKey
    sender: Person
    name: str
    size: int
    content_type: str
    part_size: int
    multipart: str
    state: State
    created_at: datetime
    expires_at: datetime
    sha256: str = ""
    place: Place | Package | None = None

    @property
    def id(self) -> str:
        """The file's id."""
        return self.key.id

    @property
    def parts(self) -> int:
        """How many parts it comes in."""
        return -(-self.size // self.part_size)

    @property
    def object_key(self) -> str:
        """Its name in the bucket, which begins with the sender's company."""
        return f"{self.sender.company}/{self.id}"

    @property
    def checksum(self) -> Literal["whole", "composite"]:
        """Whether ``sha256`` is the digest of the whole content or a composite."""
        return "composite" if "-" in self.sha256 else "whole"

    @property
    def is_sent(self) -> bool:
        """Whether it belongs to a message or a package."""
        return self.place is not None

    def length_of(self, number: int) -> int:
        """The bytes of part ``number``, counted from 1."""
        return min(self.part_size, self.size - (number - 1) * self.part_size)


class Attachment(NamedTuple):
    """A file as its message shows it."""

    id: str
    name: str
    size: int
    sha256: str
    state: State
    sender: Person
    place: Place


class Download(NamedTuple):
    """An entry of a file's ledger: ``person`` got a link to the content that has this checksum.

    ``company`` is None for the vendor's people.
    """

    file: FileKey
    id: str
    at: datetime
    person: str
    person_name: str
    company: Tenant | None
    sha256: str


def may_open(reader: Caller, sender: Person, place: Place | Package | None) -> bool:
    """Whether ``reader`` may open the file that ``sender`` attached at ``place`` (None: it is not attached yet).

    The sender may. The vendor's people may once it is attached. The ticket's opener may where the vendor's people
    sent it with a message that clients see. Nobody else may, not even a colleague of the opener. Nobody opens the
    content of a package as an attachment: people get it from the package, whose ledger records who got it.
    """
    if isinstance(place, Package):
        return False
    if place is None or sender.is_same_as(reader):
        return sender.is_same_as(reader)
    if reader.is_staff:
        return True
    return sender.is_staff and not place.internal and (reader.id, reader.company) == (place.opener, place.company)
