"""Mails that let people in: invitations, and codes for a new password."""

from functools import partial
from typing import Any

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse

from chalicelib.identity import invitations as access
from chalicelib.identity.invitations import Ask
from chalicelib.kernel.clock import to_iso
from chalicelib.kernel.process import batch
from chalicelib.kernel.process.telemetry import logger
from chalicelib.mail import delivery
from chalicelib.mail.delivery import send_once
from chalicelib.mail.model import Mail
from chalicelib.notifications import letters
from chalicelib.notifications.letters import Addressee
from chalicelib.notifications.model import Template
from chalicelib.notifications.rendering import render


def handle(event: dict[str, Any], context: Any) -> PartialItemFailureResponse:
    """Sends what the access events of an SQS batch ask for; answers the records to be tried again."""
    delivery.begin(context)
    return batch.each(event, context, _answer)


def _answer(keys: batch.Keys) -> None:
    ask = access.waiting(keys["email"], keys["purpose"])
    if ask is None:
        logger.info("no mail without an open account", purpose=keys["purpose"])
        return
    template = Template.RESET if ask.is_reset else Template.INVITATION
    send_once(f"{ask.account}/{template}/{to_iso(ask.requested_at)}", template, partial(_write, ask))


def _write(ask: Ask) -> Mail:
    """Makes the code or password; called once for each ask, so that a mail on its way stays good."""
    to = Addressee(ask.account, ask.email, ask.name, ask.language)
    letter = (
        letters.with_code(access.reset_code(ask), to)
        if ask.is_reset
        else letters.invitation(access.temporary_password(ask), to)
    )
    return Mail(to.email, render(letter))
