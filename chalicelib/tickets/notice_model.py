"""Notices: what the portal reports because time has passed, and not because somebody wrote. Pure."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class NoticeKind(StrEnum):
    """The kinds of notices: a reminder goes to a ticket's opener, late responses go to the desk."""

    REMINDER = "reminder"
    LATE = "late"


class Notice(NamedTuple):
    """A reminder about one ticket that has waited since ``waiting_since``, or a notice about several late responses.

    It is written together with the changed tickets, so that nobody gets it twice.
    """

    id: str
    kind: NoticeKind
    tickets: tuple[str, ...]
    waiting_since: datetime | None = None
