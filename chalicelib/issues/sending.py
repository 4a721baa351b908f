"""From the queue of copies to mails: each copy once, whatever is repeated or dies.

A copy is claimed, sent, and recorded with its count. A function that dies before SES took the mail leaves a claim
that runs out. One that dies after it leaves the same; but SES tells of every mail that it took, and that event
(`chalicelib.issues.ses_events`) settles the copy while the claim still holds others off. Only if the event is lost
as well, the mail goes out a second time rather than not at all, as all mails of the portal do.
"""

import secrets
from datetime import timedelta
from typing import Any

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
from botocore.exceptions import ClientError

from chalicelib.contacts import service as contacts
from chalicelib.issues import copy_mails as letters
from chalicelib.issues.deliveries import settle
from chalicelib.issues.model import OPEN, Copy, DeliveryState
from chalicelib.issues.pace import pace
from chalicelib.issues.store import copies as copies_store
from chalicelib.kernel.clock import now
from chalicelib.kernel.process import batch
from chalicelib.kernel.process.telemetry import logger
from chalicelib.mail import mailer
from chalicelib.mail.model import Mail

_EVENTS_ARRIVE = timedelta(seconds=90)  # within which SES has told of a mail that it took
_LEAVE_TIME = 3_000  # milliseconds that a mail may take; the rest of the batch comes again

# SES answers these for a mail that it will never take; everything else may pass.
_PERMANENT = {"MessageRejected", "BadRequestException"}
_NOT_TAKEN = {"TooManyRequestsException", "ThrottlingException", "LimitExceededException", "SendingPausedException"}


class ClaimedByAnother(Exception):
    """A copy that a function is sending, or died in sending; it comes again."""


class NoTimeLeft(Exception):
    """The function's time is up before this copy's turn; it comes again."""


def handle(event: dict[str, Any], context: Any) -> PartialItemFailureResponse:
    """Sends the copies that an SQS batch names; answers the records to be tried again."""

    def send(keys: batch.Keys) -> None:
        remaining = context.get_remaining_time_in_millis()
        if remaining < _LEAVE_TIME:
            raise NoTimeLeft
        _send(keys["issue"], keys["contact"], timedelta(milliseconds=remaining))

    return batch.each(event, context, send)


def _send(issue: str, contact: str, remaining: timedelta) -> None:
    claim = secrets.token_hex(8)
    copy = copies_store.claim(issue, contact, claim, now() + remaining + _EVENTS_ARRIVE)
    if copy is None:
        _leave(issue, contact)
        return
    subscriber = contacts.subscriber(copy.company, copy.contact, copy.newsletter)
    if subscriber is None:
        settle(copy, DeliveryState.SKIPPED)
        return
    try:
        mail = letters.copy_for(subscriber, copy)
    except ValueError:  # an address that cannot stand in a header
        settle(copy, DeliveryState.FAILED, reason="address")
        return
    pace().wait()
    _hand_over(copy, mail, claim)


def _leave(issue: str, contact: str) -> None:
    copy = copies_store.get(issue, contact)
    if copy is None:
        logger.warning("no such copy", issue=issue, contact=contact)
    elif copy.fate in OPEN:
        raise ClaimedByAnother


def _hand_over(copy: Copy, mail: Mail, claim: str) -> None:
    contact = copies_store.key_of(copy.company, copy.contact)
    try:
        message = mailer.send(mail)
    except ClientError as error:
        code = error.response["Error"]["Code"]
        if code in _PERMANENT:
            logger.warning("copy refused", issue=copy.issue, contact=contact, error=code)
            settle(copy, DeliveryState.FAILED, reason=code)
            return
        if code in _NOT_TAKEN:
            copies_store.release(copy.issue, contact, claim)
        raise
    settle(copy, DeliveryState.SENT, message=message)
    logger.info("copy sent", issue=copy.issue, contact=contact, ses_message=message)
