"""What administrators do with issues: write, try, schedule, change, and cancel them while they wait."""

import secrets
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from botocore.exceptions import ClientError

from chalicelib.audit import service as audit
from chalicelib.contracts import service as contracts
from chalicelib.issues.model import Issue, IssueState, sendable_at
from chalicelib.issues.problems import IssueOnItsWay, NotSent
from chalicelib.issues.store import issues as issues_store
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction
from chalicelib.kernel.language import Language
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.process.telemetry import logger
from chalicelib.newsletters import service as newsletters

if TYPE_CHECKING:
    from chalicelib.mail.model import Content


_NOTHING = "#"  # what the link of a mail that nobody subscribed to ends


class Draft(NamedTuple):
    """An issue as written; what is None stays as it is. ``product``: see `Issue`; it never changes."""

    subject: str | None
    body: str | None
    send_at: datetime | None
    product: str | None = None


def schedule(
    caller: Caller, newsletter: str, draft: Draft, once: Once | None, answer: Callable[[Issue, str], str]
) -> tuple[Issue, str]:
    """Adds an issue that goes out by itself when its time comes; answers it with its text.

    Raises:
        Forbidden, NotFound, Invalid (a time in the past, an unknown product), AnsweredBefore, KeyReused.
    """
    caller.must_be_admin()
    newsletters.newsletter(newsletter)
    if draft.product:
        contracts.require_product(draft.product)
    moment = now()
    issue = Issue(
        id=f"{int(moment.timestamp() * 1000):013}-{secrets.token_hex(4)}",
        newsletter=newsletter,
        subject=draft.subject or "",
        send_at=sendable_at(draft.send_at or moment, moment),
        begun=IssueState.SCHEDULED,
        created_at=moment,
        created_by=caller.name,
        product=draft.product,
    )
    body = draft.body or ""
    transaction = Transaction()
    issues_store.put_new(transaction, issue, body)
    audit.record(caller, "issue.scheduled", f"{newsletter} {issue.id}", transaction=transaction)
    if once:
        once.record(transaction, answer(issue, body), location(issue))
    try:
        transaction.commit()
    except Cancelled as cancelled:
        if once:
            once.settle(cancelled)
        raise
    return issue, body


def issues(caller: Caller, newsletter: str, limit: int, after: Position | None) -> Page[Issue]:
    """The newsletter's issues, the last written first; raises Forbidden."""
    caller.must_be_admin()
    return issues_store.issues(newsletter, limit, after)


def issue(caller: Caller, newsletter: str, issue_id: str) -> tuple[Issue, str]:
    """An issue with its text; raises Forbidden, NotFound."""
    caller.must_be_admin()
    found = _issue(newsletter, issue_id)
    return found, issues_store.text(newsletter, issue_id)


def change(caller: Caller, newsletter: str, issue_id: str, draft: Draft) -> tuple[Issue, str]:
    """Changes an issue that waits; raises Forbidden, NotFound, Invalid, IssueOnItsWay."""
    caller.must_be_admin()
    found = _issue(newsletter, issue_id)
    changed = found._replace(
        subject=found.subject if draft.subject is None else draft.subject,
        send_at=found.send_at if draft.send_at is None else sendable_at(draft.send_at, now()),
    )
    transaction = Transaction()
    issues_store.change(transaction, changed, draft.body)
    audit.record(caller, "issue.changed", f"{newsletter} {issue_id}", transaction=transaction)
    _commit_while_it_waits(transaction)
    return changed, issues_store.text(newsletter, issue_id) if draft.body is None else draft.body


def cancel(caller: Caller, newsletter: str, issue_id: str) -> None:
    """Cancels an issue that waits; it stays in the list. Raises Forbidden, NotFound, IssueOnItsWay.

    A second time does nothing.
    """
    caller.must_be_admin()
    found = _issue(newsletter, issue_id)
    if found.begun is IssueState.CANCELLED:
        return
    transaction = Transaction()
    issues_store.cancel(transaction, found)
    audit.record(caller, "issue.cancelled", f"{newsletter} {issue_id}", transaction=transaction)
    _commit_while_it_waits(transaction)


def preview(caller: Caller, newsletter: str, subject: str, body: str, language: Language) -> "Content":
    """The mail of an issue that need not be stored; raises Forbidden, NotFound."""
    # Imported here: of all requests only these two render mails.
    from chalicelib.issues.layout import Written, render  # noqa: PLC0415

    caller.must_be_admin()
    return render(Written(newsletters.newsletter(newsletter).name, subject, body), language, _NOTHING)


def send_test(caller: Caller, newsletter: str, subject: str, body: str, language: Language) -> None:
    """Sends such a mail to the caller's own address, with nothing to unsubscribe from.

    Raises:
        Forbidden, NotFound, NotSent (SES does not take it).
    """
    from chalicelib.mail import mailer  # noqa: PLC0415

    content = preview(caller, newsletter, subject, body, language)
    try:
        mailer.send(mailer.Mail(caller.email, content._replace(subject=f"[TEST] {subject}")))
    except ClientError as error:
        logger.warning("test mail refused", error=error.response["Error"]["Code"])
        raise NotSent from None


def location(issue: Issue) -> str:
    """Where the issue can be read, relative to the address of the list of issues."""
    return f"issues/{issue.id}"


def _issue(newsletter: str, issue_id: str) -> Issue:
    found = issues_store.get(newsletter, issue_id)
    if found is None:
        raise NotFound
    return found


def _commit_while_it_waits(transaction: Transaction) -> None:
    try:
        transaction.commit()
    except Cancelled:
        raise IssueOnItsWay from None
