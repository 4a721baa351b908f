"""Update packages as the HTTP contract shows them."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from chalicelib.attachments.model import STAFF_PREFIX
from chalicelib.downloads.model import Update
from chalicelib.kernel.web.fields import Code, Line, paragraphs
from chalicelib.kernel.web.paths import PathText
from chalicelib.kernel.web.schema import Answer, Body, Moment, PageQuery


def _notes(value: str) -> str:
    return paragraphs(value) if value.strip() else ""


# A package has the id of its file, which is always one of the vendor's.
UpdateId = Annotated[str, PathText(f"{STAFF_PREFIX}-[0-9a-f]{{32}}", 38)]

# A page of the longest packages must stay below what a function may answer, 6 MB.
Notes = Annotated[str, Field(max_length=10_000), AfterValidator(_notes)]


class NewUpdate(Body):
    """A package to publish; ``notes`` are Markdown, ``upload`` the id of the caller's own finished upload."""

    product: Code
    topic: Code
    title: Line
    version: Annotated[Line, Field(max_length=50)]
    notes: Notes = ""
    upload: Annotated[str, Field(min_length=1, max_length=100)]


class UpdatesQuery(PageQuery):
    """The product whose packages are listed; ``withdrawn`` asks for those that were withdrawn (staff)."""

    product: Code
    topic: Code | None = None
    withdrawn: bool = False


class UpdateAnswer(Answer):
    """A package; ``size`` and ``part_size`` in bytes.

    ``checksum`` says whether ``sha256`` is of the whole file or of its parts' digests.
    """

    id: str
    product: str
    topic: str
    title: str
    version: str
    notes: str
    published_at: Moment
    name: str
    size: int
    sha256: str
    checksum: Literal["whole", "composite"]
    part_size: int
    withdrawn_at: Moment | None


class UpdatePage(Answer):
    """A page of packages."""

    items: list[UpdateAnswer]
    next: str | None


class UpdateLink(Answer):
    """A link to the content. It works for ``expires_in`` seconds, also to resume a broken download."""

    url: str
    expires_in: int
    name: str
    size: int
    sha256: str
    checksum: Literal["whole", "composite"]
    part_size: int


def shown(update: Update) -> UpdateAnswer:
    """``update`` as answered."""
    return UpdateAnswer(
        id=update.id,
        product=update.product,
        topic=update.topic,
        title=update.title,
        version=update.version,
        notes=update.notes,
        published_at=update.published_at,
        withdrawn_at=update.withdrawn_at,
        **update.content._asdict(),
    )


def linked(update: Update, url: str, seconds: int) -> UpdateLink:
    """``update`` with a link to its content, which works for ``seconds``."""
    return UpdateLink(url=url, expires_in=seconds, **update.content._asdict())
