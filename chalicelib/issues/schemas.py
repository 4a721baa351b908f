"""Newsletter issues as the HTTP contract shows them."""

from chalicelib.issues.model import Issue, IssueState
from chalicelib.kernel.language import Language
from chalicelib.kernel.web.fields import Code, Line, Paragraphs
from chalicelib.kernel.web.schema import Answer, Body, Moment, PageQuery, WithOffset
from chalicelib.newsletters.schemas import NewsletterAnswer


class NewIssue(Body):
    """An issue to schedule; ``body`` is Markdown, ``send_at`` a time with its offset.

    With ``product`` it goes only to contacts of companies that have the product in a contract on that day.
    """

    subject: Line
    body: Paragraphs
    send_at: WithOffset
    product: Code | None = None


class IssueChange(Body):
    """What changes of an issue that waits."""

    subject: Line | None = None
    body: Paragraphs | None = None
    send_at: WithOffset | None = None


class Written(Body):
    """What an issue would say; ``language`` is that of the frame, the caller's own if absent."""

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
    """A newsletter that a link can end, and whether it still goes out to its reader."""

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
        **issue.counts._asdict(),
    )


def shown_whole(issue: Issue, body: str) -> WholeIssue:
    """``issue`` with its text."""
    return WholeIssue(**shown_issue(issue).model_dump(), body=body)
