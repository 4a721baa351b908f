"""Finds the issues that are due, every minute."""

from chalicelib.issues.queues import put_issues
from chalicelib.issues.store import issues as issues_store
from chalicelib.kernel.clock import now
from chalicelib.kernel.process.telemetry import logger

_MOST = 100  # issues in a minute; others that are due are found a minute later


def queue_due_issues() -> None:
    """Puts the issues that are due on the queue of those to be planned.

    Nothing is written: an issue stays due until it is planned, so that no issue is lost when this function dies. An
    issue that is put on the queue twice is planned once.

    Raises:
        NotQueued: SQS refused at least one; the next minute finds it again.
    """
    waiting = issues_store.due(now(), _MOST)
    put_issues(waiting)
    logger.info("issues due", issues=[key.issue for key in waiting])
