"""Writing, scheduling, changing and cancelling issues."""

import io
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import NoReturn

import pytest
from botocore.exceptions import ClientError

from chalicelib.audit.model import Entry
from chalicelib.audit.store import entries as audit
from chalicelib.contracts import service as contracts
from chalicelib.issues import service as issues
from chalicelib.issues.model import Issue, IssueKey, IssueState
from chalicelib.issues.problems import IssueNotScheduled, NotSent
from chalicelib.issues.service import Draft, IssueChanges
from chalicelib.kernel import clock
from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import Invalid, NotFound
from chalicelib.mail import service as mails
from chalicelib.mail.model import Mail
from tests.unit.callers import ADMIN, keyed, unkeyed
from tests.unit.issues.scene import NEWSLETTER, Cloud, an_issue, now_of

CODE = NEWSLETTER.code
HOUR = timedelta(hours=1)
NOBODYS = IssueKey(CODE, "0000000000000-00000000")


def a_draft() -> Draft:
    return Draft("Noutăți", "Text", clock.now())


def entries() -> list[Entry]:
    """The audit trail of issues, oldest first."""
    found = audit.of_day(clock.now().date(), 100, None).items
    return [entry for entry in reversed(found) if entry.action.startswith("issue.")]


@pytest.mark.usefixtures("newsletters_cloud")
def test_a_new_issue_waits_for_its_time_with_nothing_but_what_was_written(monkeypatch: pytest.MonkeyPatch) -> None:
    known: list[str] = []
    monkeypatch.setattr(contracts, "require_product", known.append)
    before, draft = clock.now(), a_draft()._replace(product="WMS")
    scheduled = issues.schedule(ADMIN, CODE, draft, unkeyed())
    issue = scheduled.issue
    assert scheduled.body == draft.body
    assert issue == Issue(
        issue.id,
        CODE,
        draft.subject,
        draft.send_at,
        IssueState.SCHEDULED,
        issue.created_at,
        ADMIN.name,
        product="WMS",
    )
    assert before <= issue.created_at <= clock.now()
    milliseconds, _, rest = issue.id.partition("-")
    assert int(milliseconds) == round(issue.created_at.timestamp() * 1000)
    assert re.fullmatch(r"[0-9a-f]{8}", rest)
    assert issues.issue(issue.key) == scheduled
    assert known == ["WMS"]


def test_issues_are_named_in_the_order_in_which_they_were_written(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = datetime(2001, 1, 1, tzinfo=UTC)
    monkeypatch.setattr(issues, "now", lambda: moment)
    early = issues._new_issue(ADMIN, CODE, a_draft()._replace(send_at=moment))
    assert early.id.startswith("0978307200000-")


@pytest.mark.usefixtures("newsletters_cloud")
def test_what_is_done_to_an_issue_is_recorded() -> None:
    issue = an_issue(HOUR)
    issues.change(ADMIN, issue.key, IssueChanges(subject="Altul"))
    issues.cancel(ADMIN, issue.key)
    issues.cancel(ADMIN, issue.key)
    assert [entry[2:] for entry in entries()] == [
        (ADMIN.id, ADMIN.name, f"issue.{done}", f"{CODE} {issue.id}", None, None)
        for done in ("scheduled", "changed", "cancelled")
    ]


@pytest.mark.usefixtures("newsletters_cloud")
def test_an_issue_keeps_its_time_unless_it_is_given_one_that_comes() -> None:
    issue = an_issue(HOUR)
    later = issue.send_at + HOUR
    changed = issues.change(ADMIN, issue.key, IssueChanges(send_at=later))
    assert changed.issue == issue._replace(send_at=later) == now_of(issue)
    for time in (clock.now() - HOUR, clock.now() + timedelta(days=367)):
        with pytest.raises(Invalid):
            issues.change(ADMIN, issue.key, IssueChanges(send_at=time))
    assert now_of(issue) == changed.issue


@pytest.mark.usefixtures("newsletters_cloud")
def test_a_preview_is_the_mail_with_a_link_that_ends_nothing() -> None:
    content = issues.preview(CODE, "Noutăți", "**gras**", Language.EN)
    assert content.subject == "Noutăți"
    assert "<strong>gras</strong>" in content.html
    assert "Unsubscribe: #" in content.text
    assert f"You receive this e-mail as a subscriber of {NEWSLETTER.name}." in content.text


@pytest.mark.usefixtures("newsletters_cloud")
def test_a_test_mail_is_the_preview_and_says_that_it_is_a_test(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[Mail] = []
    monkeypatch.setattr(mails, "send", sent.append)
    issues.send_test(ADMIN, CODE, "Noutăți", "Text", Language.EN)
    content = issues.preview(CODE, "Noutăți", "Text", Language.EN)
    assert sent == [Mail(ADMIN.email, content._replace(subject="[TEST] Noutăți"))]


@pytest.mark.usefixtures("newsletters_cloud")
def test_a_test_mail_that_ses_refuses_was_not_sent(monkeypatch: pytest.MonkeyPatch, log: io.StringIO) -> None:
    def refuse(_: Mail) -> NoReturn:
        raise ClientError({"Error": {"Code": "MessageRejected", "Message": "ada@ is not liked"}}, "SendEmail")

    monkeypatch.setattr(mails, "send", refuse)
    with pytest.raises(NotSent):
        issues.send_test(ADMIN, CODE, "Noutăți", "Text", Language.RO)
    told = json.loads(log.getvalue())
    assert (told["message"], told["error"]) == ("test mail refused", "MessageRejected")
    assert "liked" not in log.getvalue()


@pytest.mark.usefixtures("newsletters_cloud")
def test_an_issue_waits_is_changed_and_cancelled_and_stays_in_the_list(cloud_around: Cloud) -> None:
    issue = an_issue(HOUR)
    changed = issues.change(ADMIN, issue.key, IssueChanges(subject="Altul"))
    assert (changed.issue.subject, changed.body) == ("Altul", "# Bună\n\nBuletin.")
    assert issues.change(ADMIN, issue.key, IssueChanges(body="Alt text")) == issues.issue(issue.key)
    assert issues.issue(issue.key).body == "Alt text"
    issues.cancel(ADMIN, issue.key)
    issues.cancel(ADMIN, issue.key)
    assert now_of(issue).state is IssueState.CANCELLED
    assert [one.id for one in issues.issues(CODE, 25, None).items] == [issue.id]
    with pytest.raises(IssueNotScheduled):
        issues.change(ADMIN, issue.key, IssueChanges(subject="Iar altul"))
    cloud_around.find_due()
    cloud_around.plan()
    assert now_of(issue).state is IssueState.CANCELLED


def test_an_issue_on_its_way_is_neither_changed_nor_cancelled(cloud_around: Cloud) -> None:
    issue = cloud_around.planned_issue()
    for attempt in (
        lambda: issues.change(ADMIN, issue.key, IssueChanges(subject="Altul")),
        lambda: issues.cancel(ADMIN, issue.key),
    ):
        with pytest.raises(IssueNotScheduled):
            attempt()
    assert [entry.action for entry in entries()] == ["issue.scheduled"]  # what was refused is not there


def test_what_was_put_off_is_not_planned_by_a_message_that_is_late(cloud_around: Cloud) -> None:
    issue = an_issue()
    cloud_around.find_due()
    issues.change(ADMIN, issue.key, IssueChanges(send_at=clock.now() + HOUR))
    cloud_around.plan()
    assert now_of(issue).state is IssueState.SCHEDULED


def test_an_issue_without_subscribers_is_sent_at_once(cloud_around: Cloud) -> None:
    assert now_of(cloud_around.planned_issue()).state is IssueState.SENT


@pytest.mark.usefixtures("newsletters_cloud")
def test_pages_of_issues_go_on_where_they_ended() -> None:
    written = [an_issue(HOUR).id for _ in range(5)]
    first = issues.issues(CODE, 2, None)
    second = issues.issues(CODE, 2, first.next)
    third = issues.issues(CODE, 2, second.next)
    assert [one.id for page in (first, second, third) for one in page.items] == sorted(written, reverse=True)
    assert third.next is None


def test_counts_do_not_show_as_issues(cloud_around: Cloud) -> None:
    older, newer = cloud_around.planned_issue(), cloud_around.planned_issue()
    page = issues.issues(CODE, 1, None)
    assert [one.id for one in page.items] == [newer.id]
    assert [one.id for one in issues.issues(CODE, 1, page.next).items] == [older.id]
    for other in (f"{newer.id}#03", newer.id[:-1], ""):
        with pytest.raises(NotFound):
            issues.issue(IssueKey(CODE, other))


@pytest.mark.usefixtures("newsletters_cloud")
def test_a_repeated_call_schedules_one() -> None:
    issues.schedule(ADMIN, CODE, a_draft(), keyed())
    with pytest.raises(AnsweredBefore):
        issues.schedule(ADMIN, CODE, a_draft(), keyed())
    with pytest.raises(AnsweredBefore):  # although its time has passed by now
        issues.schedule(ADMIN, CODE, a_draft()._replace(send_at=clock.now() - HOUR), keyed())
    assert len(issues.issues(CODE, 25, None).items) == 1


@pytest.mark.usefixtures("newsletters_cloud")
def test_what_breaks_a_rule_is_refused() -> None:
    for draft in (a_draft()._replace(send_at=clock.now() - HOUR), a_draft()._replace(product="NIMIC")):
        with pytest.raises(Invalid):
            issues.schedule(ADMIN, CODE, draft, keyed())


@pytest.mark.usefixtures("newsletters_cloud")
@pytest.mark.parametrize(
    "attempt",
    [
        lambda: issues.schedule(ADMIN, "000XX", a_draft(), unkeyed()),
        lambda: issues.issue(NOBODYS),
        lambda: issues.change(ADMIN, NOBODYS, IssueChanges()),
        lambda: issues.cancel(ADMIN, NOBODYS._replace(newsletter="000XX")),
        lambda: issues.preview("000XX", "S", "T", Language.RO),
    ],
)
def test_what_does_not_exist_is_not_found(attempt: Callable[[], object]) -> None:
    with pytest.raises(NotFound):
        attempt()


def test_a_test_goes_to_its_author_and_to_nobody_else(cloud_around: Cloud) -> None:
    issues.send_test(ADMIN, CODE, "Noutăți", "Text", Language.RO)
    (mail,) = cloud_around.accepted
    assert mail.to == ADMIN.email
    assert issues.issues(CODE, 25, None).items == []
