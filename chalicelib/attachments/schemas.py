"""Files as the HTTP contract shows them."""

import base64
import binascii
import unicodedata
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_serializer
from pydantic_core import PydanticCustomError

from chalicelib.attachments.model import STAFF_PREFIX, Download, File, State
from chalicelib.attachments.parts_model import Part
from chalicelib.kernel.web.fields import one_line
from chalicelib.kernel.web.paths import PathText
from chalicelib.kernel.web.schema import Answer, Body, BodyList, Moment

_NAME_BYTES = 255  # what file systems allow
_AT_ONCE = 100  # parts signed by one call


def _file_name(value: str) -> str:
    """The last component of a path, in NFC: no name leads out of the folder that a file is saved in."""
    name = unicodedata.normalize("NFC", value).replace("\\", "/").rpartition("/")[2]
    name = one_line(name)
    if name in {".", ".."}:
        raise PydanticCustomError("file_name", "must be the name of a file")
    if len(name.encode()) > _NAME_BYTES:
        raise PydanticCustomError("file_name_too_long", "at most {max_length} bytes", {"max_length": _NAME_BYTES})
    return name


def _digest(value: str) -> str:
    """A SHA-256 in hexadecimal, from hexadecimal or base64."""
    try:
        digest = bytes.fromhex(value) if len(value) == 64 else base64.b64decode(value, validate=True)
    except (ValueError, binascii.Error):
        digest = b""
    if len(digest) != 32:
        raise PydanticCustomError("sha256", "must be a SHA-256 in hexadecimal or base64")
    return digest.hex()


# The id of a file: its owner's code, or the vendor's prefix, and 32 hexadecimal digits.
_FILE_ID = PathText(f"({STAFF_PREFIX}|[A-Z][A-Z0-9]{{1,9}})-[0-9a-f]{{32}}", 43)

UploadId = Annotated[str, _FILE_ID]
AttachmentId = Annotated[str, _FILE_ID]
FileName = Annotated[str, Field(max_length=1024), AfterValidator(_file_name)]
Sha256 = Annotated[str, Field(max_length=64), AfterValidator(_digest)]


class BeginUpload(Body):
    """A file that is going to be sent; ``size`` in bytes."""

    name: FileName
    size: int = Field(ge=1)
    content_type: Annotated[str, Field(max_length=255, pattern=r"^[\x20-\x7e]*$")] = "application/octet-stream"


class PartRequest(Body):
    """A part that is about to be sent: its number, from 1, and the SHA-256 of its bytes."""

    number: int
    sha256: Sha256


class PartRequests(BodyList):
    """The parts that are about to be sent."""

    items: Annotated[list[PartRequest], Field(min_length=1, max_length=_AT_ONCE)]


class UploadBegun(Answer):
    """How the file is to be sent: parts numbered from 1, each of ``part_size`` bytes but the last."""

    id: str
    part_size: int
    parts: int
    expires_at: Moment


class PartUrl(Answer):
    """The URL and headers for the PUT of a part; valid for some minutes and for these bytes only."""

    number: int
    url: str
    headers: dict[str, str]


class ArrivedPart(Answer):
    """A part that S3 has."""

    number: int
    size: int
    sha256: str


class Attachment(Answer):
    """A complete file. ``checksum`` says whether ``sha256`` is of the whole file or of its parts' digests."""

    id: str
    name: str
    size: int
    sha256: str
    checksum: Literal["whole", "composite"]
    part_size: int
    state: State


class UploadProgress(UploadBegun):
    """What has arrived of a file."""

    name: str
    size: int
    state: State
    arrived: list[ArrivedPart]


class DownloadLink(Attachment):
    """A link to the content, which works for ``expires_in`` seconds."""

    url: str
    expires_in: int


class PartUrls(Answer):
    """The URLs of the parts, in the order of the request."""

    items: list[PartUrl]

    @model_serializer
    def _array(self) -> list[PartUrl]:
        return self.items


class Downloader(Answer):
    """Who got the content."""

    id: str
    name: str


class DownloadEntry(Answer):
    """Who got the content, when, with which checksum; the vendor's people have no ``company``."""

    id: str
    at: Moment
    person: Downloader
    company: str | None
    sha256: str


class DownloadPage(Answer):
    """A page of downloads."""

    items: list[DownloadEntry]
    next: str | None


def begun(file: File) -> UploadBegun:
    """``file`` as it is to be sent."""
    return UploadBegun(id=file.id, part_size=file.part_size, parts=file.parts, expires_at=file.expires_at)


def progress(file: File, parts: list[Part]) -> UploadProgress:
    """``file`` with the ``parts`` that S3 has of it."""
    arrived = [ArrivedPart(number=part.number, size=part.size, sha256=part.sha256.hex()) for part in parts]
    return UploadProgress(**dict(begun(file)), name=file.name, size=file.size, state=file.state, arrived=arrived)


def attachment(file: File) -> Attachment:
    """``file`` as attachments are shown to their sender."""
    return Attachment.model_validate(file)


def linked(file: File, url: str, seconds: int) -> DownloadLink:
    """``file`` with a link to its content."""
    return DownloadLink(**dict(attachment(file)), url=url, expires_in=seconds)


def downloaded(download: Download) -> DownloadEntry:
    """An entry of a file's ledger as answered."""
    person = Downloader(id=download.person, name=download.person_name)
    return DownloadEntry(
        id=download.id, at=download.at, person=person, company=download.company, sha256=download.sha256
    )
