"""The mails that are not about one message of a ticket. Pure."""

from enum import StrEnum


class OtherMail(StrEnum):
    """The kind of such a mail."""

    REMINDER = "reminder"
    LATE = "late"
    INVITATION = "invitation"
    RESET = "reset"
