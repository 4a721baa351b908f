"""Newsletters, their issues and their readers' leaving over HTTP."""

from __future__ import annotations

from chalicelib.kernel.api import Api
from chalicelib.kernel.http import Call, Reply
from chalicelib.kernel.paging import Cursors
from chalicelib.newsletters import issues, schemas, service, unsubscribing
from chalicelib.newsletters.issues import Draft
from chalicelib.newsletters.model import Issue, Newsletter

api = Api(__name__, "newsletters")


@api.route("GET", "/newsletters", answer=lambda: schemas.NewsletterList)
def list_newsletters(call: Call) -> schemas.NewsletterList:  # noqa: ARG001  who asks does not matter
    """The newsletters that there are, by code."""
    return schemas.NewsletterList(items=[schemas.shown(newsletter) for newsletter in service.newsletters()])


@api.route("POST", "/newsletters", answer=lambda: schemas.NewsletterAnswer, status=201)
def create_newsletter(call: Call, body: schemas.NewNewsletter) -> schemas.NewsletterAnswer:
    """Adds a newsletter (admin)."""
    new = Newsletter(body.code, body.name)
    answer = schemas.shown(new)
    service.create_newsletter(call.caller, new, call.once, answer.model_dump_json())
    return answer


@api.route("PATCH", "/newsletters/{code}", answer=lambda: schemas.NewsletterAnswer)
def change_newsletter(call: Call, code: str, body: schemas.NewsletterChange) -> schemas.NewsletterAnswer:
    """Renames a newsletter (admin)."""
    return schemas.shown(service.rename_newsletter(call.caller, code, body.name))


@api.route("GET", "/newsletters/{code}/issues", answer=lambda: schemas.IssuePage)
def list_issues(call: Call, code: str, query: schemas.IssuesQuery) -> schemas.IssuePage:
    """A newsletter's issues with their counts, the last written first (admin)."""
    cursors = Cursors(f"issues of {code}", call.caller.id, query)
    page = issues.issues(call.caller, code, query.limit, cursors.read(query.cursor))
    return schemas.IssuePage(**cursors.answer(page.map(schemas.shown_issue)))


@api.route("POST", "/newsletters/{code}/issues", answer=lambda: schemas.WholeIssue, status=201)
def schedule_issue(call: Call, code: str, body: schemas.NewIssue) -> Reply:
    """Schedules an issue, which then goes out by itself (admin)."""
    draft = Draft(body.subject, body.body, body.send_at, body.product)
    issue, text = issues.schedule(call.caller, code, draft, call.once, _answer)
    return Reply(schemas.shown_whole(issue, text), {"Location": issues.location(issue)})


@api.route("GET", "/newsletters/{code}/issues/{id}", answer=lambda: schemas.WholeIssue)
def read_issue(call: Call, code: str, id: str) -> schemas.WholeIssue:  # noqa: A002
    """An issue with its text and counts (admin)."""
    return schemas.shown_whole(*issues.issue(call.caller, code, id))


@api.route("PATCH", "/newsletters/{code}/issues/{id}", answer=lambda: schemas.WholeIssue)
def change_issue(call: Call, code: str, id: str, body: schemas.IssueChange) -> schemas.WholeIssue:  # noqa: A002
    """Changes an issue that waits (admin)."""
    draft = Draft(body.subject, body.body, body.send_at)
    return schemas.shown_whole(*issues.change(call.caller, code, id, draft))


@api.route("DELETE", "/newsletters/{code}/issues/{id}", status=204)
def cancel_issue(call: Call, code: str, id: str) -> None:  # noqa: A002
    """Cancels an issue that waits; it stays in the list (admin)."""
    issues.cancel(call.caller, code, id)


@api.route("POST", "/newsletters/{code}/preview", answer=lambda: schemas.Preview)
def preview_issue(call: Call, code: str, body: schemas.Written) -> schemas.Preview:
    """The mail of an issue, which need not be stored (admin)."""
    language = body.language or call.language
    return schemas.Preview.model_validate(issues.preview(call.caller, code, body.subject, body.body, language))


@api.route("POST", "/newsletters/{code}/test", status=204)
def test_issue(call: Call, code: str, body: schemas.Written) -> None:
    """Sends such a mail to the caller's own address (admin)."""
    issues.send_test(call.caller, code, body.subject, body.body, body.language or call.language)


@api.route("GET", "/unsubscribe/{token}", answer=lambda: schemas.SubscriptionAnswer, public=True)
def read_subscription(call: Call, token: str) -> schemas.SubscriptionAnswer:  # noqa: ARG001  no sign-in
    """The newsletter that a link in a mail can end."""
    newsletter, subscribed = unsubscribing.subscription(token)
    return schemas.SubscriptionAnswer(newsletter=schemas.shown(newsletter), subscribed=subscribed)


@api.route("POST", "/unsubscribe/{token}", answer=lambda: schemas.SubscriptionAnswer, public=True)
def unsubscribe(call: Call, token: str) -> schemas.SubscriptionAnswer:  # noqa: ARG001  no sign-in
    """Ends it: by a click on the page, or by the mail program itself (RFC 8058). The body does not matter."""
    return schemas.SubscriptionAnswer(newsletter=schemas.shown(unsubscribing.unsubscribe(token)), subscribed=False)


def _answer(issue: Issue, body: str) -> str:
    return schemas.shown_whole(issue, body).model_dump_json()
