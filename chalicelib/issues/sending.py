"""From the queue of copies to mails: each copy once, whatever is repeated or dies.

A copy is claimed, sent, and recorded with its count. A function that dies before SES took the mail leaves a claim
that runs out. One that dies after it leaves the same; but SES reports every mail that it took, and that event
(`chalicelib.issues.ses_events`) records the copy as sent while the claim still keeps other functions away. Only if
the event is lost as well, the mail goes out a second time rather than not at all, as all mails of the portal do.
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

_EVENTS_ARRIVE = timedelta(seconds=90)  # within which SES has reported a mail that it took
_MAIL_TAKES = 3_000  # milliseconds at most; with less time left, the rest of the batch comes again

_NEVER_TAKEN = {"MessageRejected", "BadRequestException"}
_NOT_TAKEN = {"TooManyRequestsException", "ThrottlingException", "LimitExceededException", "SendingPausedException"}


class ClaimedByAnother(Exception):
    """A copy that a function is sending, or died in sending; it comes again."""


class NoTimeLeft(Exception):
    """The function's time is up before this copy's turn; it comes again."""


def handle(event: Event, context: Context) -> PartialItemFailureResponse:
    """Sends the copies that an SQS batch names; answers the records to be tried again."""

    def send(message: CopyMessage) -> None:
        remaining = context.get_remaining_time_in_millis()
        if remaining < _MAIL_TAKES:
            raise NoTimeLeft
        claim = Claim(secrets.token_hex(8), now() + timedelta(milliseconds=remaining) + _EVENTS_ARRIVE)
        _send(message["issue"], message["contact"], claim)

    return batch.each(event, context, send)


def _send(issue: str, key: str, claim: Claim) -> None:
    copy = copies_store.claim(issue, key, claim)
    if copy is None:
        _require_closed(issue, key)
        return
    subscriber = contacts.subscriber(copy.company, copy.contact, copy.newsletter)
    if subscriber is None:
        record(copy, DeliveryState.SKIPPED)
        return
    mail = copy_mail(subscriber, copy)
    pace().wait()
    _hand_over(copy, mail, claim)


def _require_closed(issue: str, key: str) -> None:
    """Raises ClaimedByAnother for a copy whose sending has not come to its end."""
    copy = copies_store.get(issue, key)
    if copy is None:
        logger.warning("no such copy", issue=issue, contact=key)
    elif copy.state in OPEN:
        raise ClaimedByAnother


def _hand_over(copy: Copy, mail: Mail, claim: Claim) -> None:
    try:
        message = mails.send(mail)
    except ValueError:  # an address that cannot stand in a header
        record(copy, DeliveryState.FAILED, reason="address")
        return
    except ClientError as error:
        code = error.response["Error"]["Code"]
        if code in _NEVER_TAKEN:
            logger.warning("copy refused", issue=copy.issue, contact=copy.key, error=code)
            record(copy, DeliveryState.FAILED, reason=code)
            return
        if code in _NOT_TAKEN:
            copies_store.release(copy, claim)
        raise
    record(copy, DeliveryState.SENT, message=message)
    logger.info("copy sent", issue=copy.issue, contact=copy.key, ses_message=message)
