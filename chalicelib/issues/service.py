"""What administrators do with issues: write, test, schedule, change and cancel them before they are sent."""

import secrets
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from botocore.exceptions import ClientError

from chalicelib.audit import service as audit
from chalicelib.contracts import service as contracts
from chalicelib.issues.model import Issue, IssueKey, IssueState, IssueWithText, sendable_at
from chalicelib.issues.problems import NotSent
from chalicelib.issues.store import issues as issues_store
from chalicelib.issues.store import texts as texts_store
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.language import Language
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.process.telemetry import logger
from chalicelib.newsletters import service as newsletters

if TYPE_CHECKING:
    from chalicelib.mail.model import Content

_NO_LINK = "#"  # of a mail that nobody subscribed to


class Draft(NamedTuple):
    """A new issue as written; ``product`` as in `Issue`."""

    subject: str
    body: str
    send_at: datetime
    product: str | None = None


class IssueChanges(NamedTuple):
    """New values for an issue; what is None stays as it is."""

    subject: str | None = None
    body: str | None = None
    send_at: datetime | None = None


def schedule(caller: Caller, newsletter: str, draft: Draft, once: Once[IssueWithText]) -> IssueWithText:
    """Adds an issue that is sent automatically at its time; returns it with its text.

    Raises:
        NotFound, Invalid (a time in the past, an unknown product), AnsweredBefore, KeyReused.
    """
    newsletters.newsletter(newsletter)
    with once.checked_before_refusing():
        if draft.product:
            contracts.require_product(draft.product)
        new = IssueWithText(_new_issue(caller, newsletter, draft), draft.body)
    transaction = Transaction()
    issues_store.put_new(transaction, new.issue)
    texts_store.put_new(transaction, new.issue.key, new.body)
    audit.record(caller, "issue.scheduled", _subject(new.issue.key), transaction=transaction)
    transaction.commit(once, new)
    return new


def issues(newsletter: str, limit: int, after: Position | None) -> Page[Issue]:
    """The newsletter's issues, the last written first."""
    return issues_store.issues(newsletter, limit, after)


def issue(key: IssueKey) -> IssueWithText:
    """An issue with its text; raises NotFound."""
    return IssueWithText(_issue(key), texts_store.get(key))


def change(caller: Caller, key: IssueKey, changes: IssueChanges) -> IssueWithText:
    """Changes an issue that is still scheduled; raises NotFound, Invalid, IssueNotScheduled."""
    found = _issue(key)
    changed = found._replace(
        subject=found.subject if changes.subject is None else changes.subject,
        send_at=found.send_at if changes.send_at is None else sendable_at(changes.send_at, now()),
    )
    transaction = Transaction()
    issues_store.put_change(transaction, changed)
    if changes.body is not None:
        texts_store.put_change(transaction, key, changes.body)
    audit.record(caller, "issue.changed", _subject(key), transaction=transaction)
    transaction.commit()
    return IssueWithText(changed, texts_store.get(key) if changes.body is None else changes.body)


def cancel(caller: Caller, key: IssueKey) -> None:
    """Cancels an issue that is still scheduled; it stays in the list. A second call does nothing.

    Raises:
        NotFound, IssueNotScheduled.
    """
    found = _issue(key)
    if found.stored_state is IssueState.CANCELLED:
        return
    transaction = Transaction()
    issues_store.cancel(transaction, found)
    audit.record(caller, "issue.cancelled", _subject(key), transaction=transaction)
    transaction.commit()


def preview(newsletter: str, subject: str, body: str, language: Language) -> "Content":
    """The mail of an issue, which need not be stored; raises NotFound."""
    # Imported here, because only this request and the next render mails.
    from chalicelib.issues.layout import IssueText, render  # noqa: PLC0415

    return render(IssueText(newsletters.newsletter(newsletter).name, subject, body), language, _NO_LINK)


def send_test(caller: Caller, newsletter: str, subject: str, body: str, language: Language) -> None:
    """Sends the mail of an issue to the caller's own address, without a link that ends a subscription.

    Raises:
        NotFound, NotSent (SES does not take it).
    """
    from chalicelib.mail import service as mails  # noqa: PLC0415  as above
    from chalicelib.mail.model import Mail  # noqa: PLC0415

    content = preview(newsletter, subject, body, language)
    try:
        mails.send(Mail(caller.email, content._replace(subject=f"[TEST] {subject}")))
    except ClientError as error:
        logger.warning("test mail refused", error=error.response["Error"]["Code"])
        raise NotSent from None


def _new_issue(caller: Caller, newsletter: str, draft: Draft) -> Issue:
    moment = now()
    return Issue(
        id=f"{int(moment.timestamp() * 1000):013}-{secrets.token_hex(4)}",
        newsletter=newsletter,
        subject=draft.subject,
        send_at=sendable_at(draft.send_at, moment),
        stored_state=IssueState.SCHEDULED,
        created_at=moment,
        created_by=caller.name,
        product=draft.product,
    )


def _issue(key: IssueKey) -> Issue:
    found = issues_store.get(key)
    if found is None:
        raise NotFound
    return found


def _subject(key: IssueKey) -> str:
    """How the audit trail names an issue."""
    return f"{key.newsletter} {key.issue}"
