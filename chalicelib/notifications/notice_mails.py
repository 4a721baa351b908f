"""Mails that are sent because time has passed: reminders to openers, late responses to the desk.

Somebody may act between a notice and its mail. A mail that is no longer true is not sent.
"""

from functools import partial

from chalicelib.kernel.clock import now
from chalicelib.kernel.process.telemetry import logger
from chalicelib.mail import service as mail
from chalicelib.mail.model import Mail
from chalicelib.notifications import letters
from chalicelib.notifications.addressees import desk, opener_of
from chalicelib.notifications.letters import Addressee
from chalicelib.notifications.model import OtherMail
from chalicelib.notifications.rendering import render
from chalicelib.tickets import service
from chalicelib.tickets.model import Message, Ticket, stored_key
from chalicelib.tickets.notice_model import Notice, NoticeKind


def send(notice: Notice) -> None:
    """Sends the mail for ``notice``, once."""
    if notice.kind is NoticeKind.REMINDER:
        _remind(notice)
    else:
        _report_late_responses(notice)


def _remind(notice: Notice) -> None:
    (ticket_id,) = notice.tickets
    waiting = service.open_question(stored_key(ticket_id))
    if waiting is None or waiting[0].waiting_since != notice.waiting_since:
        logger.info("no reminder of what was answered", ticket=ticket_id)
        return
    ticket, question = waiting
    to = opener_of(ticket)
    if to is None:
        logger.info("no mail to an inactive user", ticket=ticket.id, template=OtherMail.REMINDER.value)
        return
    mail.send_once(f"notice/{notice.id}/{to.id}", OtherMail.REMINDER, partial(_reminder, ticket, question, to))


def _reminder(ticket: Ticket, question: Message, to: Addressee) -> Mail:
    return Mail(to.email, render(letters.reminder(ticket, question, to)), thread=ticket.id)


def _report_late_responses(notice: Notice) -> None:
    moment = now()
    found = [service.current_ticket(stored_key(ticket_id)) for ticket_id in notice.tickets]
    late = [t for t in found if t.due and t.due.responded_at is None and t.due.response_is_late(moment)]
    if not late:
        logger.info("no mail about what was answered", tickets=len(found))
        return
    mail.send_once(f"notice/{notice.id}/{desk().id}", OtherMail.LATE, partial(_late_responses, late))


def _late_responses(late: list[Ticket]) -> Mail:
    to = desk()
    thread = late[0].id if len(late) == 1 else None
    return Mail(to.email, render(letters.late_responses(late, to)), thread=thread)
