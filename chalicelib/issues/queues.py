"""What the queues of issues and of copies hold."""

import json
from collections.abc import Sequence
from typing import TypedDict

from chalicelib.issues.model import IssueKey
from chalicelib.kernel.process.aws import sqs
from chalicelib.kernel.process.settings import setting

_IN_CALL = 10  # messages in one call to SQS


class IssueMessage(TypedDict):
    """An issue of which a page is to be planned."""

    newsletter: str
    issue: str


class CopyMessage(TypedDict):
    """A copy that is to be sent; ``contact`` is its key (see `copy_key`)."""

    issue: str
    contact: str


class NotQueued(Exception):
    """SQS refused some of the issues."""


def put_issues(issues: Sequence[IssueKey]) -> None:
    """Puts issues on the queue of those to be planned; raises NotQueued where SQS refused at least one."""
    for start in range(0, len(issues), _IN_CALL):
        _put_on_queue(issues[start : start + _IN_CALL])


def _put_on_queue(issues: Sequence[IssueKey]) -> None:
    messages = [IssueMessage(newsletter=key.newsletter, issue=key.issue) for key in issues]
    answer = sqs().send_message_batch(
        QueueUrl=setting("NEWSLETTER_ISSUES_QUEUE"),
        Entries=[
            {"Id": str(position), "MessageBody": json.dumps(message)} for position, message in enumerate(messages)
        ],
    )
    refused = answer.get("Failed", [])
    if refused:
        raise NotQueued(", ".join(sorted({entry["Code"] for entry in refused})))
