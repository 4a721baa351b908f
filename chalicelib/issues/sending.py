"""Sends the copies on the queue: each copy once, even where events repeat or functions die.

A function claims a copy, sends it, and records it with its count. If the function dies, its claim ends after some
time, and another function sends the copy. But if SES had taken the mail, SES reports that, and the event
(`chalicelib.issues.ses_events`) records the copy as sent before the claim ends. Only if this event is lost as well,
the mail is sent a second time: like all mails of the portal, it is sent twice rather than not at all.
"""

import secrets
from datetime import timedelta

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
from botocore.exceptions import ClientError

from chalicelib.contacts import service as contacts
from chalicelib.issues.copy_mails import copy_mail
from chalicelib.issues.deliveries import record
from chalicelib.issues.model import OPEN, Claim, Copy, DeliveryState
from chalicelib.issues.pace import pace
from chalicelib.issues.queues import CopyMessage
from chalicelib.issues.store import copies as copies_store
from chalicelib.kernel.clock import now
from chalicelib.kernel.process import batch
from chalicelib.kernel.process.event_functions import Context, Event
from chalicelib.kernel.process.telemetry import logger
from chalicelib.mail import service as mails
from chalicelib.mail.model import Mail

_EVENT_DELAY = timedelta(seconds=90)  # within which SES has reported a mail that it took
_MAIL_MILLISECONDS = 3_000  # milliseconds; with less time left, SQS delivers the rest of the batch again

_REFUSED_FOR_GOOD = {"MessageRejected", "BadRequestException"}
_REFUSED_FOR_NOW = {
    "TooManyRequestsException",
    "ThrottlingException",
    "LimitExceededException",
    "SendingPausedException",
}


class ClaimedByAnother(Exception):
    """Another function is sending the copy, or died while it did so; SQS delivers the message again."""


class NoTimeLeft(Exception):
    """The function has too little time left to send the copy; SQS delivers the message again."""


def handle(event: Event, context: Context) -> PartialItemFailureResponse:
    """Sends the copies that an SQS batch names; returns the records that SQS must deliver again."""

    def send(message: CopyMessage) -> None:
        remaining = context.get_remaining_time_in_millis()
        if remaining < _MAIL_MILLISECONDS:
            raise NoTimeLeft
        claim = Claim(secrets.token_hex(8), now() + timedelta(milliseconds=remaining) + _EVENT_DELAY)
        _send(message["issue"], message["contact"], claim)

    return batch.each(event, context, send)


def _send(issue: str, key: str, claim: Claim) -> None:
    copy = copies_store.claim(issue, key, claim)
    if copy is None:
        _require_final(issue, key)
        return
    subscriber = contacts.subscriber(copy.company, copy.contact, copy.newsletter)
    if subscriber is None:
        record(copy, DeliveryState.SKIPPED)
        return
    mail = copy_mail(subscriber, copy)
    pace().wait()
    _send_mail(copy, mail, claim)


def _require_final(issue: str, key: str) -> None:
    """Raises ClaimedByAnother for a copy that is not in a final state."""
    copy = copies_store.get(issue, key)
    if copy is None:
        logger.warning("no such copy", issue=issue, contact=key)
    elif copy.state in OPEN:
        raise ClaimedByAnother


def _send_mail(copy: Copy, mail: Mail, claim: Claim) -> None:
    try:
        message = mails.send(mail)
    except ValueError:  # an address that cannot stand in a header
        record(copy, DeliveryState.FAILED, reason="address")
        return
    except ClientError as error:
        code = error.response["Error"]["Code"]
        if code in _REFUSED_FOR_GOOD:
            logger.warning("copy refused", issue=copy.issue, contact=copy.key, error=code)
            record(copy, DeliveryState.FAILED, reason=code)
            return
        if code in _REFUSED_FOR_NOW:
            copies_store.release(copy, claim)
        raise
    record(copy, DeliveryState.SENT, message=message)
    logger.info("copy sent", issue=copy.issue, contact=copy.key, ses_message=message)
