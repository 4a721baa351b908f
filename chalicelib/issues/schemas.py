"""Newsletter issues as the HTTP contract shows them."""

from typing import Annotated

from chalicelib.issues.model import Issue, IssueState, IssueWithText
from chalicelib.issues.unsubscribing import SubscriptionStatus
from chalicelib.kernel.language import Language
from chalicelib.kernel.web.fields import Code, Line, Paragraphs
from chalicelib.kernel.web.paths import PathText
from chalicelib.kernel.web.schema import Answer, Body, Moment, PageQuery, WithOffset
from chalicelib.newsletters import schemas as newsletter_schemas
from chalicelib.newsletters.schemas import NewsletterAnswer

IssuePath = Annotated[str, PathText("[0-9]{13}-[0-9a-f]{8}", 22)]
TokenPath = Annotated[str, PathText("[A-Za-z0-9_.-]+", 500)]


class NewIssue(Body):
    """An issue to schedule; ``body`` is Markdown, ``send_at`` a time with its offset.

    With ``product`` it goes only to contacts of companies that have the product in a contract on that day.
    """

    subject: Line
    body: Paragraphs
    send_at: WithOffset
    product: Code | None = None


class IssueChange(Body):
    """New values for an issue that is still scheduled."""

    subject: Line | None = None
    body: Paragraphs | None = None
    send_at: WithOffset | None = None


class Written(Body):
    """The text of an issue; ``language`` is that of the words around it, the caller's own if absent."""

    subject: Line
    body: Paragraphs
    language: Language | None = None


class IssuesQuery(PageQuery):
    """A page of issues."""


class IssueAnswer(Answer):
    """An issue; ``skipped`` counts those who left the newsletter before their copy was sent."""

    id: str
    newsletter: str
    subject: str
    send_at: Moment
    state: IssueState
    created_at: Moment
    created_by: str
    product: str | None
    sent: int
    failed: int
    bounced: int
    skipped: int
    pending: int


class WholeIssue(IssueAnswer):
    """An issue with its text."""

    body: str


class IssuePage(Answer):
    """A page of issues."""

    items: list[IssueAnswer]
    next: str | None


class Preview(Answer):
    """What a mail will look like."""

    subject: str
    html: str
    text: str


class SubscriptionAnswer(Answer):
    """The newsletter of a link in a mail, and whether its reader still receives it."""

    newsletter: NewsletterAnswer
    subscribed: bool


def shown_issue(issue: Issue) -> IssueAnswer:
    """``issue`` as lists show it."""
    return IssueAnswer(
        id=issue.id,
        newsletter=issue.newsletter,
        subject=issue.subject,
        send_at=issue.send_at,
        state=issue.state,
        created_at=issue.created_at,
        created_by=issue.created_by,
        product=issue.product,
        sent=issue.counts.sent,
        failed=issue.counts.failed,
        bounced=issue.counts.bounced,
        skipped=issue.counts.skipped,
        pending=issue.counts.pending,
    )


def shown_whole(whole: IssueWithText) -> WholeIssue:
    """An issue with its text as answered."""
    return WholeIssue(**dict(shown_issue(whole.issue)), body=whole.body)


def shown_subscription(status: SubscriptionStatus) -> SubscriptionAnswer:
    """The newsletter of a link, and whether its reader still receives it, as answered."""
    newsletter = newsletter_schemas.shown(status.newsletter)
    return SubscriptionAnswer(newsletter=newsletter, subscribed=status.is_subscribed)
