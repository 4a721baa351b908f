"""How each change of a ticket changes its contract's clock, and when its next notice is due. Pure.

A ticket has at most one next notice: when its response is due, or, once the client has been asked (which is a
response), when the next reminder is due.
"""

from datetime import datetime
from typing import assert_never

from chalicelib.contracts.model import Priority
from chalicelib.deadlines import model as deadlines
from chalicelib.deadlines.model import Due, Promise, Terms
from chalicelib.tickets.model import Message, Ticket
from chalicelib.tickets.states_model import Party


def start(ticket: Ticket, priority: Priority, terms: Terms) -> Ticket:
    """A new ticket whose clock runs."""
    due = deadlines.opened(_promise(priority), ticket.opened_at, terms.calendar)
    return ticket._replace(due=due, next_notice=due.response_at)


def after_change(before: Ticket, after: Ticket, message: Message, terms: Terms) -> Ticket:
    """``after`` with the clock changed by ``message``; a ticket that is older than the clock has none."""
    due = after.due and _due(after.due, after, message, terms)
    if message.kind.rules.asks_client:
        return after._replace(due=due, next_notice=terms.next_reminder(message.at, 0), reminders=0)
    if after.status.waits_for_client:
        return after._replace(due=due)
    answered = before.status.waits_for_client or due is None or due.responded_at is not None
    return after._replace(due=due, next_notice=None if answered else after.next_notice, reminders=0)


def after_priority(ticket: Ticket, priority: Priority, at: datetime, terms: Terms) -> Ticket:
    """``ticket`` under another priority; the desk gets a second notice only of a response that becomes late again."""
    if ticket.due is None:
        return ticket
    due = deadlines.with_promise(ticket.due, _promise(priority), ticket.opened_at, terms.calendar)
    needs_notice = due.responded_at is None and (ticket.next_notice is not None or due.response_at > at)
    return ticket._replace(due=due, next_notice=due.response_at if needs_notice else ticket.next_notice)


def after_notice(ticket: Ticket, at: datetime, terms: Terms) -> Ticket:
    """``ticket`` after a notice: the desk gets one, a client a few reminders."""
    if not ticket.status.waits_for_client:
        return ticket._replace(next_notice=None)
    reminders = ticket.reminders + 1
    return ticket._replace(next_notice=terms.next_reminder(at, reminders), reminders=reminders)


def _due(due: Due, after: Ticket, message: Message, terms: Terms) -> Due:
    if message.kind.rules.is_response and message.author.is_staff:
        due = deadlines.responded(due, message.at)
    match after.status.rules.waits_for:
        case Party.CLIENT:
            return deadlines.paused(due, message.at)
        case Party.STAFF:
            return deadlines.resumed(due, message.at, terms.calendar)
        case Party.NOBODY:
            return deadlines.resolved(due, message.at, terms.calendar)
        case other:
            assert_never(other)


def _promise(priority: Priority) -> Promise:
    return Promise(priority.response_minutes, priority.resolution_minutes)
