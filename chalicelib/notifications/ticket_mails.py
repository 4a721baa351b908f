"""Mails about tickets."""

from contextlib import ExitStack
from functools import partial
from typing import Any

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse

from chalicelib.identity import service as identity
from chalicelib.kernel.caller import STAFF
from chalicelib.kernel.process import batch
from chalicelib.kernel.process.telemetry import logger
from chalicelib.mail import delivery
from chalicelib.mail.delivery import send_once
from chalicelib.mail.model import Mail
from chalicelib.notifications import letters, notice_mails
from chalicelib.notifications.addressees import active, desk, opener_of
from chalicelib.notifications.letters import Addressee
from chalicelib.notifications.model import Plan, Receiver, mails
from chalicelib.notifications.rendering import render
from chalicelib.tickets import notices
from chalicelib.tickets import service as tickets
from chalicelib.tickets.model import Message, Ticket


def handle(event: dict[str, Any], context: Any) -> PartialItemFailureResponse:
    """Sends the mails that the ticket events of an SQS batch call for; answers the records to be tried again."""
    delivery.begin(context)
    return batch.each(event, context, _report)


def _report(keys: batch.Keys) -> None:
    if notices.is_notice(keys["item"]):
        notice_mails.tell(notices.notice(keys["ticket"], keys["item"]))
        return
    ticket, message = tickets.event(keys["ticket"], keys["item"])
    with ExitStack() as mail_by_mail:  # one that fails must not keep the others from being sent
        for plan in reversed(mails(message)):
            mail_by_mail.callback(_carry_out, plan, ticket, message)


def _carry_out(plan: Plan, ticket: Ticket, message: Message) -> None:
    to = _addressee(plan.receiver, ticket, message)
    if to is None:
        logger.info("no mail to an inactive user", ticket=ticket.id, template=plan.template.value)
        return
    key = f"{ticket.id}/message#{message.number:08}/{to.id}"
    send_once(key, plan.template, partial(_write, plan, ticket, message, to))


def _write(plan: Plan, ticket: Ticket, message: Message, to: Addressee) -> Mail:
    letter = letters.about_ticket(plan.template, ticket, message, to)
    return Mail(to.email, render(letter), thread=ticket.id)


def _addressee(receiver: Receiver, ticket: Ticket, message: Message) -> Addressee | None:
    """Who that is; None for an opener who may not sign in any more.

    What such an assignee would have got goes to the desk, for a client's reply must reach somebody.
    """
    if receiver is Receiver.OPENER:
        return opener_of(ticket)
    consultant = message.assigned_to if receiver is Receiver.ASSIGNEE else None
    return (active(identity.person(STAFF, consultant)) if consultant else None) or desk()
