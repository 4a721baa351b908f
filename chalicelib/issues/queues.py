"""What the queues of issues and of copies hold."""

from collections.abc import Sequence
from typing import TypedDict

from chalicelib.issues.model import IssueKey
from chalicelib.kernel.process.messages import put_messages


class IssueMessage(TypedDict):
    """An issue of which a page is to be planned."""

    newsletter: str
    issue: str


class CopyMessage(TypedDict):
    """A copy that is to be sent; ``contact`` is its key (see `copy_key`)."""

    issue: str
    contact: str


def put_issues(issues: Sequence[IssueKey]) -> None:
    """Puts issues on the queue of those to be planned; raises NotQueued where SQS refused at least one."""
    put_messages(
        "NEWSLETTER_ISSUES_QUEUE", [IssueMessage(newsletter=key.newsletter, issue=key.issue) for key in issues]
    )
