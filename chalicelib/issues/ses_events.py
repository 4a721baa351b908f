"""Records what SES reports about mails: sent, rejected, bounced, complained about (through SNS and a queue).

An event may come several times, and it may come before the function that sent the mail has recorded that.
"""

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypedDict

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse

from chalicelib.contacts import service as contacts
from chalicelib.contacts.model import Undeliverable
from chalicelib.issues.deliveries import record
from chalicelib.issues.model import Copy, DeliveryState, copy_key
from chalicelib.issues.store import copies as copies_store
from chalicelib.kernel.process import batch
from chalicelib.kernel.process.event_functions import Context, Event
from chalicelib.kernel.process.telemetry import logger
from chalicelib.kernel.tenant import stored_tenant

_PERMANENT = "Permanent"  # others are temporary: a full mailbox, a greylist


class SesMail(TypedDict):
    """The mail that an event is about, with the tags that we sent it with."""

    messageId: str
    tags: NotRequired[Mapping[str, Sequence[str]]]


class SesRecipient(TypedDict):
    """An address that a mail did not reach, or whose owner complained."""

    emailAddress: str


class SesBounce(TypedDict):
    """Why a mail did not reach its receivers."""

    bounceType: str
    bounceSubType: str
    bouncedRecipients: Sequence[SesRecipient]


class SesComplaint(TypedDict):
    """The receivers who reported a mail as unwanted."""

    complainedRecipients: Sequence[SesRecipient]


class SesEvent(TypedDict):
    """The parts of an event of SES that are read here."""

    eventType: str
    mail: SesMail
    bounce: NotRequired[SesBounce]
    complaint: NotRequired[SesComplaint]


def handle(event: Event, context: Context) -> PartialItemFailureResponse:
    """Records what the SES events of an SQS batch report; returns the records that SQS must deliver again."""
    return batch.each(event, context, _record)


def _record(event: SesEvent) -> None:
    kind, mail = event["eventType"], event["mail"]
    copy = _copy_of(mail)
    if copy and kind in ("Send", "Delivery"):
        record(copy, DeliveryState.SENT, message=mail["messageId"])
    elif copy and kind == "Reject":
        record(copy, DeliveryState.FAILED, reason="Reject")
    elif kind == "Bounce" and event["bounce"]["bounceType"] == _PERMANENT:
        if copy:
            record(copy, DeliveryState.BOUNCED, reason=event["bounce"]["bounceSubType"])
        _mark_undeliverable(event["bounce"]["bouncedRecipients"], Undeliverable.BOUNCE)
    elif kind == "Complaint":
        _mark_undeliverable(event["complaint"]["complainedRecipients"], Undeliverable.COMPLAINT)
    else:
        logger.info("nothing to record", kind=kind)


def _copy_of(mail: SesMail) -> Copy | None:
    """The newsletter copy that ``mail`` carried, found by the tags of the mail; None for other mails."""
    tags = {name: values[0] for name, values in mail.get("tags", {}).items()}
    if not {"issue", "company", "contact"} <= set(tags):
        return None
    return copies_store.get(tags["issue"], copy_key(stored_tenant(tags["company"]), tags["contact"]))


def _mark_undeliverable(recipients: Sequence[SesRecipient], reason: Undeliverable) -> None:
    for recipient in recipients:
        contacts.mark_undeliverable(recipient["emailAddress"], reason)
    logger.info("address stopped", reason=reason.value, addresses=len(recipients))
