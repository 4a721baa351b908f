"""An update package, and an entry of its ledger. Pure."""

from datetime import datetime
from typing import Literal, NamedTuple


class Content(NamedTuple):
    """The package's file. ``size`` and ``part_size`` in bytes; ``sha256`` as in `attachments.model.File`."""

    name: str
    size: int
    sha256: str
    checksum: Literal["whole", "composite"]
    part_size: int


class Update(NamedTuple):
    """An update of a product (procedure, chapter 5); ``id`` is its file's, ``notes`` are Markdown.

    A withdrawn one is out of all lists and nobody gets it any more; its ledger stays.
    """

    id: str
    product: str
    topic: str
    title: str
    version: str
    notes: str
    published_at: datetime
    publisher: str
    publisher_name: str
    content: Content
    withdrawn_at: datetime | None = None
