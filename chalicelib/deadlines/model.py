"""The clock of a ticket's contract: when a response and the resolution are due, and when the clock pauses. Pure.

The response is the vendor's first action for the client. Its clock never pauses, because the vendor waits for the
client only after a question, and a question is a response. The resolution's clock pauses while the ticket waits for
the client; the working time of each pause is added to the due time.
"""

from datetime import datetime, timedelta
from typing import NamedTuple

from chalicelib.deadlines.calendar_model import (
    WorkingCalendar,
    add_working_time,
    working_days_after,
    working_time_between,
)


class Terms(NamedTuple):
    """The vendor's working hours, and when and how often it reminds a client who must answer."""

    calendar: WorkingCalendar
    remind_after: int  # working days
    remind_at_most: int  # times, in one wait

    def next_reminder(self, at: datetime, reminders: int) -> datetime | None:
        """When the next reminder is due after the question or reminder at ``at``; None after the last reminder.

        ``reminders`` is the number of reminders so far.
        """
        if reminders >= self.remind_at_most:
            return None
        return working_days_after(at, self.remind_after, self.calendar)


class Promise(NamedTuple):
    """What a contract promises for a priority, in minutes of working time from the opening."""

    response_minutes: int
    resolution_minutes: int


class Due(NamedTuple):
    """When a ticket's response and resolution are due, and when they happened.

    ``resolution_at`` is valid while the clock runs, and is final once the ticket is closed (``resolved_at``).
    ``paused_for`` is the working time of all pauses that ended, ``paused_since`` the beginning of the present pause.
    """

    response_at: datetime
    resolution_at: datetime
    responded_at: datetime | None = None
    paused_for: timedelta = timedelta()
    paused_since: datetime | None = None
    resolved_at: datetime | None = None

    @property
    def is_paused(self) -> bool:
        """Whether the resolution has no due time now; one that was late before the pause keeps its due time."""
        return self.paused_since is not None and self.paused_since < self.resolution_at

    def response_is_late(self, at: datetime) -> bool:
        """Whether the response came after it was due, or was due before ``at`` and has not come."""
        return (self.responded_at or at) > self.response_at

    def resolution_is_late(self, at: datetime) -> bool:
        """Whether the resolution came after it was due, or was due before ``at`` and has not come."""
        return not self.is_paused and (self.resolved_at or at) > self.resolution_at


def opened(promise: Promise, at: datetime, calendar: WorkingCalendar) -> Due:
    """The clock starts when the ticket is opened, or with the next working day."""
    return Due(
        response_at=add_working_time(at, timedelta(minutes=promise.response_minutes), calendar),
        resolution_at=add_working_time(at, timedelta(minutes=promise.resolution_minutes), calendar),
    )


def responded(due: Due, at: datetime) -> Due:
    """The vendor has acted for the client; only the first time counts."""
    return due if due.responded_at else due._replace(responded_at=at)


def paused(due: Due, at: datetime) -> Due:
    """The ticket waits for its client; asking again changes nothing."""
    return due if due.paused_since else due._replace(paused_since=at)


def resumed(due: Due, at: datetime, calendar: WorkingCalendar) -> Due:
    """The client has answered: the working time of the pause is added to the due time."""
    running = due._replace(paused_since=None)
    if due.paused_since is None or not due.is_paused:
        return running
    pause = working_time_between(due.paused_since, at, calendar)
    return running._replace(
        paused_for=due.paused_for + pause, resolution_at=add_working_time(due.resolution_at, pause, calendar)
    )


def resolved(due: Due, at: datetime, calendar: WorkingCalendar) -> Due:
    """The ticket is closed; its due times are then final, also where the ticket still waited for its client."""
    return resumed(responded(due, at), at, calendar)._replace(resolved_at=at)


def with_promise(due: Due, promise: Promise, opened_at: datetime, calendar: WorkingCalendar) -> Due:
    """The due times of another priority, counted from the opening as if the ticket always had that priority.

    The due time of a response that was given does not change. The time of all pauses is still added.
    """
    fresh = opened(promise, opened_at, calendar)
    return due._replace(
        response_at=due.response_at if due.responded_at else fresh.response_at,
        resolution_at=add_working_time(fresh.resolution_at, due.paused_for, calendar),
    )
