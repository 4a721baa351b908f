"""Every minute: which issues are due."""

import json
from collections.abc import Sequence

from chalicelib.issues.store import issues as issues_store
from chalicelib.kernel.clock import now
from chalicelib.kernel.process.aws import sqs
from chalicelib.kernel.process.settings import setting
from chalicelib.kernel.process.telemetry import logger

_MOST = 100  # issues in a minute; what else is due is found a minute later
_IN_CALL = 10  # messages in one call to SQS


class NotHandedOut(Exception):
    """The queue refused issues; the next minute finds them again."""


def hand_out() -> None:
    """Puts the issues that are due on the queue of those to be planned.

    Nothing is written: an issue stays due until its planning takes it, so that nothing is lost with this function.
    One that is handed out twice is planned once.

    Raises:
        NotHandedOut: SQS refused at least one.
    """
    waiting = issues_store.due(now(), _MOST)
    for start in range(0, len(waiting), _IN_CALL):
        _put_on_queue(waiting[start : start + _IN_CALL])
    logger.info("issues due", issues=[issue for _, issue in waiting])


def _put_on_queue(issues: Sequence[tuple[str, str]]) -> None:
    answer = sqs().send_message_batch(
        QueueUrl=setting("NEWSLETTER_ISSUES_QUEUE"),
        Entries=[
            {"Id": str(position), "MessageBody": json.dumps({"newsletter": newsletter, "issue": issue})}
            for position, (newsletter, issue) in enumerate(issues)
        ],
    )
    refused = answer.get("Failed", [])
    if refused:
        raise NotHandedOut(", ".join(sorted({entry["Code"] for entry in refused})))
