"""What somebody is told because time has passed, rather than because somebody wrote. Pure."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class NoticeKind(StrEnum):
    """What a notice says, and so to whom: a reminder to a ticket's opener, late responses to the desk."""

    REMINDER = "reminder"
    LATE = "late"


class Notice(NamedTuple):
    """One notice, written with the change that makes it the only one of its kind: about one ticket that has waited
    since ``waiting_since``, or about all whose responses were found late at one time.
    """

    id: str
    kind: NoticeKind
    tickets: tuple[str, ...]
    waiting_since: datetime | None = None
