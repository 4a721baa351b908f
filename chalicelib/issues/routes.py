"""Newsletter issues, and the links by which readers unsubscribe, over HTTP."""

from __future__ import annotations

from chalicelib.issues import schemas, service, unsubscribing
from chalicelib.issues.model import Issue
from chalicelib.issues.service import Draft
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call, Reply
from chalicelib.kernel.web.routing import Api
from chalicelib.newsletters import schemas as newsletter_schemas

api = Api(__name__, "newsletters")


@api.route("GET", "/newsletters/{code}/issues", answer=lambda: schemas.IssuePage)
def list_issues(call: Call, code: str, query: schemas.IssuesQuery) -> schemas.IssuePage:
    """A newsletter's issues with their counts, the last written first (admin)."""
    cursors = Cursors(f"issues of {code}", call.caller.id, query)
    page = service.issues(call.caller, code, query.limit, cursors.read(query.cursor))
    return schemas.IssuePage(**cursors.answer(page.map(schemas.shown_issue)))


@api.route("POST", "/newsletters/{code}/issues", answer=lambda: schemas.WholeIssue, status=201)
def schedule_issue(call: Call, code: str, body: schemas.NewIssue) -> Reply:
    """Schedules an issue, which then goes out by itself (admin)."""
    draft = Draft(body.subject, body.body, body.send_at, body.product)
    issue, text = service.schedule(call.caller, code, draft, call.once, _answer)
    return Reply(schemas.shown_whole(issue, text), {"Location": service.location(issue)})


@api.route("GET", "/newsletters/{code}/issues/{id}", answer=lambda: schemas.WholeIssue)
def read_issue(call: Call, code: str, id: str) -> schemas.WholeIssue:  # noqa: A002
    """An issue with its text and counts (admin)."""
    return schemas.shown_whole(*service.issue(call.caller, code, id))


@api.route("PATCH", "/newsletters/{code}/issues/{id}", answer=lambda: schemas.WholeIssue)
def change_issue(call: Call, code: str, id: str, body: schemas.IssueChange) -> schemas.WholeIssue:  # noqa: A002
    """Changes an issue that waits (admin)."""
    draft = Draft(body.subject, body.body, body.send_at)
    return schemas.shown_whole(*service.change(call.caller, code, id, draft))


@api.route("DELETE", "/newsletters/{code}/issues/{id}", status=204)
def cancel_issue(call: Call, code: str, id: str) -> None:  # noqa: A002
    """Cancels an issue that waits; it stays in the list (admin)."""
    service.cancel(call.caller, code, id)


@api.route("POST", "/newsletters/{code}/preview", answer=lambda: schemas.Preview)
def preview_issue(call: Call, code: str, body: schemas.Written) -> schemas.Preview:
    """The mail of an issue, which need not be stored (admin)."""
    language = body.language or call.language
    return schemas.Preview.model_validate(service.preview(call.caller, code, body.subject, body.body, language))


@api.route("POST", "/newsletters/{code}/test", status=204)
def test_issue(call: Call, code: str, body: schemas.Written) -> None:
    """Sends such a mail to the caller's own address (admin)."""
    service.send_test(call.caller, code, body.subject, body.body, body.language or call.language)


@api.route("GET", "/unsubscribe/{token}", answer=lambda: schemas.SubscriptionAnswer, public=True)
def read_subscription(call: Call, token: str) -> schemas.SubscriptionAnswer:  # noqa: ARG001  no sign-in
    """The newsletter that a link in a mail can end."""
    newsletter, subscribed = unsubscribing.subscription(token)
    return schemas.SubscriptionAnswer(newsletter=newsletter_schemas.shown(newsletter), subscribed=subscribed)


@api.route("POST", "/unsubscribe/{token}", answer=lambda: schemas.SubscriptionAnswer, public=True)
def unsubscribe(call: Call, token: str) -> schemas.SubscriptionAnswer:  # noqa: ARG001  no sign-in
    """Ends it: by a click on the page, or by the mail program itself (RFC 8058). The body does not matter."""
    return schemas.SubscriptionAnswer(
        newsletter=newsletter_schemas.shown(unsubscribing.unsubscribe(token)), subscribed=False
    )


def _answer(issue: Issue, body: str) -> str:
    return schemas.shown_whole(issue, body).model_dump_json()
