"""The mails that are not about one message of a ticket. Pure."""

from enum import StrEnum


class OtherMail(StrEnum):
    """What such a mail says."""

    REMINDER = "reminder"
    LATE = "late"
    INVITATION = "invitation"
    RESET = "reset"
