"""A file on its way and as an attachment, and the rule of who may open it (mission.md, chapter 7). Pure."""

import hashlib
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import Literal, NamedTuple

from chalicelib.kernel.caller import STAFF, Caller

MOST_PARTS = 10_000  # S3, Multipart upload limits
_MIB = 1024 * 1024
_SMALLEST_PART = 16 * _MIB
STAFF_PREFIX = "staff"  # in ids, where a client's file has its company's code


class State(StrEnum):
    """How far a file has come."""

    UPLOADING = "uploading"
    CHECKING = "checking"
    READY = "ready"
    INFECTED = "infected"
    UNCHECKED = "unchecked"
    DISCARDED = "discarded"

    @property
    def is_whole(self) -> bool:
        """Whether every byte has arrived and the file may be sent with a message."""
        return self in (State.CHECKING, State.READY)


class Person(NamedTuple):
    """Who sent a file; ``company`` is `STAFF` for the vendor's people."""

    id: str
    name: str
    company: str

    @property
    def is_staff(self) -> bool:
        """Whether a consultant sent it."""
        return self.company == STAFF

    def is_(self, caller: Caller) -> bool:
        """Whether ``caller`` is this very person, in the same company as then."""
        return (self.id, self.company) == (caller.id, caller.company)


class Place(NamedTuple):
    """Where a file is attached: ``number`` is the message's, ``opener`` the ticket's, ``internal`` a note's."""

    ticket: str
    number: int
    position: int
    company: str
    opener: str
    internal: bool


class Package(NamedTuple):
    """A file that is the content of an update package of ``product``, not of a message."""

    product: str


class File(NamedTuple):
    """What is known of a file. ``part_size`` and ``size`` are bytes.

    ``sha256`` is hexadecimal: of the whole file where it came in one part, else S3's composite, the digest of the
    parts' digests followed by ``-`` and their number; empty while it is not whole.
    """

    id: str
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
    def parts(self) -> int:
        """How many parts it comes in."""
        return -(-self.size // self.part_size)

    @property
    def key(self) -> str:
        """Its name in the bucket, which begins with the sender's company."""
        return f"{self.sender.company}/{self.id}"

    @property
    def checksum(self) -> Literal["whole", "composite"]:
        """What ``sha256`` is of."""
        return "composite" if "-" in self.sha256 else "whole"

    @property
    def is_sent(self) -> bool:
        """Whether it belongs to a message or a package."""
        return self.place is not None

    def length_of(self, number: int) -> int:
        """The bytes of part ``number``, counted from 1."""
        return min(self.part_size, self.size - (number - 1) * self.part_size)


class Attachment(NamedTuple):
    """A file as its message names it."""

    id: str
    name: str
    size: int
    sha256: str
    state: State
    sender: Person
    place: Place


class Download(NamedTuple):
    """Somebody was given the content with this checksum; ``company`` is None for the vendor's people."""

    id: str
    at: datetime
    person: str
    person_name: str
    company: str | None
    sha256: str


def may_open(reader: Caller, sender: Person, place: Place | Package | None) -> bool:
    """Whether ``reader`` may have the content of what ``sender`` attached at ``place`` (None: nowhere yet).

    Its sender may; consultants once it is attached; the ticket's opener where a consultant sent it with a message
    that clients see. Nobody else, not even a colleague. What a package holds, nobody opens as an attachment: it is
    handed out with the package, whose ledger tells who took it.
    """
    if isinstance(place, Package):
        return False
    if place is None or sender.is_(reader):
        return sender.is_(reader)
    if reader.is_staff:
        return True
    return sender.is_staff and not place.internal and (reader.id, reader.company) == (place.opener, place.company)


def part_size_for(size: int) -> int:
    """Bytes of a part such that a file of ``size`` bytes fits S3's number of parts; whole MiB."""
    needed = -(-size // MOST_PARTS)
    return max(_SMALLEST_PART, -(-needed // _MIB) * _MIB)


def checksum_of(parts: Iterable[bytes]) -> str:
    """`File.sha256` of a file whose parts have these digests (Amazon S3 User Guide, composite checksums)."""
    digests = list(parts)
    if len(digests) == 1:
        return digests[0].hex()
    return f"{hashlib.sha256(b''.join(digests)).hexdigest()}-{len(digests)}"


def composite_of(sha256: str) -> bytes:
    """What S3 calls the SHA-256 of an object that came in parts, for a file with this `File.sha256`."""
    digest, _, parts = sha256.partition("-")
    return bytes.fromhex(digest) if parts else hashlib.sha256(bytes.fromhex(digest)).digest()
