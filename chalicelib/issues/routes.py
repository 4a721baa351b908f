"""Newsletter issues, and the links by which readers unsubscribe, over HTTP."""

from __future__ import annotations

from chalicelib.issues import schemas, service, unsubscribing
from chalicelib.issues.model import IssueKey, IssueWithText
from chalicelib.issues.problems import IssueNotScheduled, NotSent
from chalicelib.issues.service import Draft, IssueChanges
from chalicelib.kernel.caller import Role
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call, Reply
from chalicelib.kernel.web.paths import CodePath
from chalicelib.kernel.web.routing import Api

api = Api(__name__, "newsletters")


@api.route("GET", "/newsletters/{code}/issues", role=Role.ADMIN, problems=())
def list_issues(call: Call, code: CodePath, query: schemas.IssuesQuery) -> schemas.IssuePage:
    """A newsletter's issues with their counts, the last written first (admin)."""
    cursors = Cursors(f"issues of {code}", call.caller.id, query)
    page = service.issues(code, query.limit, cursors.read(query.cursor)).map(schemas.shown_issue)
    return schemas.IssuePage(items=page.items, next=cursors.issue(page.next))


@api.route("POST", "/newsletters/{code}/issues", role=Role.ADMIN, problems=(), status=201)
def schedule_issue(call: Call, code: CodePath, body: schemas.NewIssue) -> Reply[schemas.WholeIssue]:
    """Schedules an issue, which is then sent automatically (admin)."""
    draft = Draft(body.subject, body.body, body.send_at, body.product)
    return _scheduled(service.schedule(call.caller, code, draft, call.once(_scheduled)))


@api.route("GET", "/newsletters/{code}/issues/{id}", role=Role.ADMIN, problems=())
def read_issue(call: Call, code: CodePath, id: schemas.IssuePath) -> schemas.WholeIssue:  # noqa: ARG001
    """An issue with its text and counts (admin)."""
    return schemas.shown_whole(service.issue(IssueKey(code, id)))


@api.route("PATCH", "/newsletters/{code}/issues/{id}", role=Role.ADMIN, problems=(IssueNotScheduled,))
def change_issue(call: Call, code: CodePath, id: schemas.IssuePath, body: schemas.IssueChange) -> schemas.WholeIssue:
    """Changes an issue that is still scheduled (admin)."""
    changes = IssueChanges(body.subject, body.body, body.send_at)
    return schemas.shown_whole(service.change(call.caller, IssueKey(code, id), changes))


@api.route("DELETE", "/newsletters/{code}/issues/{id}", role=Role.ADMIN, problems=(IssueNotScheduled,), status=204)
def cancel_issue(call: Call, code: CodePath, id: schemas.IssuePath) -> None:
    """Cancels an issue that is still scheduled; it stays in the list (admin)."""
    service.cancel(call.caller, IssueKey(code, id))


@api.route("POST", "/newsletters/{code}/preview", role=Role.ADMIN, problems=())
def preview_issue(call: Call, code: CodePath, body: schemas.Written) -> schemas.Preview:
    """The mail of an issue, which need not be stored (admin)."""
    content = service.preview(code, body.subject, body.body, body.language or call.language)
    return schemas.Preview(subject=content.subject, html=content.html, text=content.text)


@api.route("POST", "/newsletters/{code}/test", role=Role.ADMIN, problems=(NotSent,), status=204)
def test_issue(call: Call, code: CodePath, body: schemas.Written) -> None:
    """Sends the mail of an issue to the caller's own address (admin)."""
    service.send_test(call.caller, code, body.subject, body.body, body.language or call.language)


@api.public("GET", "/unsubscribe/{token}", problems=())
def read_subscription(call: Call, token: schemas.TokenPath) -> schemas.SubscriptionAnswer:  # noqa: ARG001
    """The newsletter whose subscription a link in a mail can end."""
    return schemas.shown_subscription(unsubscribing.subscription(token))


@api.public("POST", "/unsubscribe/{token}", problems=())
def unsubscribe(call: Call, token: schemas.TokenPath) -> schemas.SubscriptionAnswer:  # noqa: ARG001
    """Ends the subscription, for the page or a mail program (RFC 8058); the body does not matter."""
    return schemas.shown_subscription(unsubscribing.unsubscribe(token))


def _scheduled(issue: IssueWithText) -> Reply[schemas.WholeIssue]:
    return Reply(schemas.shown_whole(issue), {"Location": f"issues/{issue.issue.id}"})
