"""Mails about tickets: those that a message calls for, and those of notices."""

from contextlib import ExitStack
from functools import partial

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse

from chalicelib.identity import service as identity
from chalicelib.kernel.process import batch
from chalicelib.kernel.process.event_functions import Context, Event
from chalicelib.kernel.process.telemetry import logger
from chalicelib.kernel.tenant import STAFF
from chalicelib.mail import service as mail
from chalicelib.mail.model import Mail
from chalicelib.notifications import letters, notice_mails
from chalicelib.notifications.addressees import active, desk, opener_of
from chalicelib.notifications.letters import Addressee
from chalicelib.notifications.rendering import render
from chalicelib.tickets import service as tickets
from chalicelib.tickets.model import Message, Ticket, stored_key
from chalicelib.tickets.states_model import PlannedMail, Receiver


def handle(event: Event, context: Context) -> PartialItemFailureResponse:
    """Sends the mails for the ticket events of an SQS batch; returns the records that SQS must deliver again."""
    mail.register_context(context)
    return batch.each(event, context, _send_mails_of)


def _send_mails_of(keys: batch.Keys) -> None:
    if tickets.is_notice(keys["item"]):
        notice_mails.send(tickets.notice(keys["ticket"], keys["item"]))
        return
    ticket, message = tickets.event(stored_key(keys["ticket"]), keys["item"])
    with ExitStack() as mail_by_mail:  # one that fails must not keep the others from being sent
        for planned in reversed(message.kind.rules.mails(message.author.role)):
            mail_by_mail.callback(_send, planned, ticket, message)


def _send(planned: PlannedMail, ticket: Ticket, message: Message) -> None:
    to = _addressee(planned.receiver, ticket, message)
    if to is None:
        logger.info("no mail to an inactive user", ticket=ticket.id, template=planned.mail.value)
        return
    key = f"{ticket.id}/message#{message.number:08}/{to.id}"
    mail.send_once(key, planned.mail, partial(_write, planned, ticket, message, to))


def _write(planned: PlannedMail, ticket: Ticket, message: Message, to: Addressee) -> Mail:
    letter = letters.about_ticket(planned.mail, ticket, message, to)
    return Mail(to.email, render(letter), thread=ticket.id)


def _addressee(receiver: Receiver, ticket: Ticket, message: Message) -> Addressee | None:
    """The person or desk that ``receiver`` stands for; None for an opener who may not sign in any more.

    If the assignee may not sign in any more, the desk gets the mail, because a client's reply must reach somebody.
    """
    match receiver:
        case Receiver.OPENER:
            return opener_of(ticket)
        case Receiver.ASSIGNEE:
            consultant = identity.person(STAFF, message.assigned_to) if message.assigned_to else None
            return active(consultant) or desk()
        case Receiver.DESK:
            return desk()
