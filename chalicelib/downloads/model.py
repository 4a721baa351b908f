"""An update package. Pure."""

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
    """An update of a product; ``id`` is that of its file, ``notes`` are Markdown.

    A withdrawn package is in no list of clients, and nobody can download it any more. Its ledger stays.
    """

    id: str
    product: str
    topic: str
    title: str
    version: str
    published_at: datetime
    publisher: str
    publisher_name: str
    content: Content
    notes: str = ""
    withdrawn_at: datetime | None = None

    @property
    def is_withdrawn(self) -> bool:
        """Whether nobody can download it any more."""
        return self.withdrawn_at is not None
