"""Mails that give people access: invitations, and codes for a new password."""

from functools import partial

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse

from chalicelib.identity import service as identity
from chalicelib.identity.model import AccessRequest
from chalicelib.kernel.clock import to_iso
from chalicelib.kernel.process import batch
from chalicelib.kernel.process.event_functions import Context, Event
from chalicelib.kernel.process.telemetry import logger
from chalicelib.mail import service as mail
from chalicelib.mail.model import Mail
from chalicelib.notifications import letters
from chalicelib.notifications.letters import Addressee
from chalicelib.notifications.model import OtherMail
from chalicelib.notifications.rendering import render


def handle(event: Event, context: Context) -> PartialItemFailureResponse:
    """Sends what the access events of an SQS batch ask for; returns the records that SQS must deliver again."""
    mail.register_context(context)
    return batch.each(event, context, _send)


def _send(keys: batch.Keys) -> None:
    request = identity.access_request(keys["email"], keys["purpose"])
    if request is None:
        logger.info("no mail without an open account", purpose=keys["purpose"])
        return
    kind = OtherMail.RESET if request.is_reset else OtherMail.INVITATION
    mail.send_once(f"{request.account}/{kind}/{to_iso(request.requested_at)}", kind, partial(_write, request))


def _write(request: AccessRequest) -> Mail:
    """Makes the code or password; called once for each request, so that an earlier mail stays valid."""
    to = Addressee(request.account, request.email, request.name, request.language)
    letter = (
        letters.with_code(identity.reset_code(request), to)
        if request.is_reset
        else letters.invitation(identity.temporary_password(request), to)
    )
    return Mail(to.email, render(letter))
