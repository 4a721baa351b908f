"""From an issue to the copies that are to be sent, a page of subscribers at a time.

A page is one transaction: its copies, and where the next page begins. A function that dies before it planned nothing,
one that dies after it left everything that the next needs; and the issue is due again should nobody go on.
"""

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse

from chalicelib.contacts import service as contacts
from chalicelib.contacts.model import Subscriber
from chalicelib.contracts import service as contracts
from chalicelib.issues.model import Issue, IssueState
from chalicelib.issues.store import copies as copies_store
from chalicelib.issues.store import issues as issues_store
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction
from chalicelib.kernel.paging import Position
from chalicelib.kernel.process import batch
from chalicelib.kernel.process.aws import sqs
from chalicelib.kernel.process.settings import setting
from chalicelib.kernel.process.telemetry import count, logger

_PAGE = 99  # with the issue itself as many items as a transaction may have
_AGAIN_AFTER = timedelta(minutes=10)  # longer than a page takes with all its tries


def handle(event: dict[str, Any], context: Any) -> PartialItemFailureResponse:
    """Plans a page of each issue in an SQS batch; answers the records to be tried again."""
    return batch.each(event, context, _plan)


def _plan(keys: batch.Keys) -> None:
    issue = issues_store.get(keys["newsletter"], keys["issue"])
    if issue is None or issue.is_whole or issue.begun is IssueState.CANCELLED or issue.send_at > now():
        logger.info("nothing to plan", newsletter=keys["newsletter"], issue=keys["issue"])
        return
    page = contacts.subscribers(issue.newsletter, _PAGE, issue.position)
    if not _plan_page(issue, _meant(issue, page.items), page.next):
        logger.info("planned by another", newsletter=issue.newsletter, issue=issue.id)
        return
    if page.next:
        sqs().send_message(QueueUrl=setting("NEWSLETTER_ISSUES_QUEUE"), MessageBody=json.dumps(dict(keys)))
    else:
        count("NewsletterPlanned")
        logger.info("issue planned", newsletter=issue.newsletter, issue=issue.id)


def _meant(issue: Issue, subscribers: Sequence[Subscriber]) -> Sequence[Subscriber]:
    """Those of ``subscribers`` whose companies have the issue's product, if it is about one; one call for all."""
    if issue.product is None or not subscribers:
        return subscribers
    companies = contracts.with_product({one.company for one in subscribers}, issue.product)
    return [one for one in subscribers if one.company in companies]


def _plan_page(issue: Issue, subscribers: Sequence[Subscriber], after: Position | None) -> bool:
    """Writes a page of copies; False where another function planned it, or the issue was cancelled at that moment."""
    new = {copies_store.key_of(one.company, one.contact): one for one in subscribers}
    while True:
        transaction = Transaction()
        copies_store.put_planned(transaction, issue, new.values())
        issues_store.plan(transaction, issue, len(new), after, now() + _AGAIN_AFTER)
        try:
            transaction.commit()
        except Cancelled as cancelled:
            if "issue" in cancelled.failed:
                return False
            for contact in cancelled.failed:  # moved in the list while it was read, and has a copy
                del new[contact]
        else:
            return True
