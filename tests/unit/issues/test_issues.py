"""Writing, scheduling, changing and cancelling issues."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from chalicelib.issues import service as issues
from chalicelib.issues.model import IssueKey, IssueState
from chalicelib.issues.problems import IssueOnItsWay
from chalicelib.issues.service import Draft, IssueChanges
from chalicelib.kernel import clock
from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import Invalid, NotFound
from tests.unit.callers import ADMIN, keyed, unkeyed
from tests.unit.issues.scene import NEWSLETTER, Cloud, an_issue, now_of

CODE = NEWSLETTER.code
HOUR = timedelta(hours=1)
NOBODYS = IssueKey(CODE, "0000000000000-00000000")


def a_draft() -> Draft:
    return Draft("Noutăți", "Text", clock.now())


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
    with pytest.raises(IssueOnItsWay):
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
        with pytest.raises(IssueOnItsWay):
            attempt()


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
