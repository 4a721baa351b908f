"""An entry of the audit trail."""

from datetime import datetime
from typing import NamedTuple, Protocol


class Actor(Protocol):
    """Somebody who did something: a caller, or a `NamedActor`."""

    @property
    def id(self) -> str:
        """Their id."""

    @property
    def name(self) -> str:
        """Their name at that time."""


class NamedActor(NamedTuple):
    """An actor who is not signed in, such as a contact who uses a link in a mail."""

    id: str
    name: str


class Entry(NamedTuple):
    """``actor`` did ``action`` to ``subject``; ``company`` is the company that it concerns, if it concerns one.

    ``detail`` identifies the subject further, for example by the checksum of a file.
    """

    id: str
    at: datetime
    actor: str
    actor_name: str
    action: str
    subject: str
    company: str | None
    detail: str | None = None
