"""What SES tells of mails that it took: sent, rejected, bounced, complained of (through SNS and a queue).

An event comes once or several times, and perhaps before the function that sent the mail has written so itself.
"""

from collections.abc import Mapping
from typing import Any

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse

from chalicelib.contacts import service as contacts
from chalicelib.issues.deliveries import settle
from chalicelib.issues.model import Copy, DeliveryState
from chalicelib.issues.store import copies as copies_store
from chalicelib.kernel.process import batch
from chalicelib.kernel.process.telemetry import logger

_PERMANENT = "Permanent"  # a full mailbox or a greylist passes, an address that does not exist stays so


def handle(event: dict[str, Any], context: Any) -> PartialItemFailureResponse:
    """Learns from the SES events of an SQS batch; answers the records to be tried again."""
    return batch.each(event, context, _learn)


def _learn(told: Mapping[str, Any]) -> None:
    kind, mail = told["eventType"], told["mail"]
    copy = _copy_of(mail)
    if copy and kind in ("Send", "Delivery"):
        settle(copy, DeliveryState.SENT, message=mail["messageId"])
    elif copy and kind == "Reject":
        settle(copy, DeliveryState.FAILED, reason="Reject")
    elif kind == "Bounce" and told["bounce"]["bounceType"] == _PERMANENT:
        if copy:
            settle(copy, DeliveryState.BOUNCED, reason=told["bounce"]["bounceSubType"])
        _stop(told["bounce"]["bouncedRecipients"], "bounce")
    elif kind == "Complaint":
        _stop(told["complaint"]["complainedRecipients"], "complaint")
    else:
        logger.info("nothing to learn", kind=kind)


def _copy_of(mail: Mapping[str, Any]) -> Copy | None:
    """The newsletter copy that ``mail`` was, by the tags that it was sent with; None for other mails."""
    tags = {name: values[0] for name, values in mail.get("tags", {}).items()}
    if not {"issue", "company", "contact"} <= set(tags):
        return None
    return copies_store.get(tags["issue"], copies_store.key_of(tags["company"], tags["contact"]))


def _stop(recipients: list[Mapping[str, str]], reason: str) -> None:
    for recipient in recipients:
        contacts.mark_undeliverable(recipient["emailAddress"], reason)
    logger.info("address stopped", reason=reason, addresses=len(recipients))
