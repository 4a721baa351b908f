"""Plans the copies of an issue, one page of subscribers at a time.

One transaction writes the copies of a page and where the next page begins. So a function that dies has planned its
page or nothing, and the next function can continue. If no function continues, the issue becomes due again.
"""

from collections.abc import Sequence
from datetime import timedelta

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse

from chalicelib.contacts import service as contacts
from chalicelib.contacts.model import Subscriber
from chalicelib.contracts import service as contracts
from chalicelib.issues.model import Copy, DeliveryState, Issue, IssueKey, IssueState
from chalicelib.issues.queues import IssueMessage, put_issues
from chalicelib.issues.store import copies as copies_store
from chalicelib.issues.store import issues as issues_store
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.paging import Position
from chalicelib.kernel.process import batch
from chalicelib.kernel.process.event_functions import Context, Event
from chalicelib.kernel.process.telemetry import count, logger

_PAGE = 99  # with the issue itself as many items as a transaction may have
_RETRY_AFTER = timedelta(minutes=10)  # longer than a page takes with all its tries


class PlannedByAnother(Exception):
    """Another function planned the page, or somebody cancelled the issue."""


class CopyExists(Exception):
    """The contact has a copy already, because it moved in the list while the list was read."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def handle(event: Event, context: Context) -> PartialItemFailureResponse:
    """Plans a page of each issue in an SQS batch; returns the records that SQS must deliver again."""
    return batch.each(event, context, _plan)


def _plan(message: IssueMessage) -> None:
    key = IssueKey(message["newsletter"], message["issue"])
    issue = issues_store.get(key)
    if issue is None or issue.is_fully_planned or issue.stored_state is IssueState.CANCELLED or issue.send_at > now():
        logger.info("nothing to plan", newsletter=key.newsletter, issue=key.issue)
        return
    page = contacts.subscribers(issue.newsletter, _PAGE, issue.position)
    try:
        _write_page(issue, _matching(issue, page.items), page.next)
    except PlannedByAnother:
        logger.info("planned by another", newsletter=issue.newsletter, issue=issue.id)
        return
    if page.next:
        put_issues([key])
    else:
        count("NewsletterPlanned")
        logger.info("issue planned", newsletter=issue.newsletter, issue=issue.id)


def _matching(issue: Issue, subscribers: Sequence[Subscriber]) -> Sequence[Subscriber]:
    """Those of ``subscribers`` whose companies have the issue's product, if it is about one; one call for all."""
    if issue.product is None or not subscribers:
        return subscribers
    companies = contracts.companies_with_product({one.company for one in subscribers}, issue.product)
    return [one for one in subscribers if one.company in companies]


def _write_page(issue: Issue, subscribers: Sequence[Subscriber], after: Position | None) -> None:
    """Writes a page of copies; contacts that have one get no second. Raises PlannedByAnother."""
    copies = {copy.key: copy for copy in (_copy(issue, one) for one in subscribers)}
    while True:
        transaction = Transaction()
        retry_at = now() + _RETRY_AFTER
        issues_store.put_planned(transaction, issue, len(copies), after, retry_at, PlannedByAnother())
        for key, copy in copies.items():
            copies_store.put_new(transaction, copy, CopyExists(key))
        try:
            transaction.commit()
        except CopyExists:
            for refusal in transaction.refusals:
                if isinstance(refusal, CopyExists):
                    del copies[refusal.key]
        else:
            return


def _copy(issue: Issue, subscriber: Subscriber) -> Copy:
    return Copy(issue.id, issue.newsletter, subscriber.company, subscriber.contact, DeliveryState.PENDING)
