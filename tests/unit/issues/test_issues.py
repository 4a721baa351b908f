"""Writing, scheduling, changing and cancelling issues."""

from datetime import UTC, datetime, timedelta

import pytest

from chalicelib.issues import service as issues
from chalicelib.issues.model import IssueState, sendable_at
from chalicelib.issues.problems import IssueOnItsWay
from chalicelib.issues.service import Draft
from chalicelib.kernel import clock
from chalicelib.kernel.caller import Role
from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore, Once
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import Forbidden, Invalid, NotFound
from tests.unit.issues.scene import ADMIN, NEWSLETTER, Cloud, an_issue, now_of

CODE = NEWSLETTER.code
HOUR = timedelta(hours=1)
NOTHING = Draft(None, None, None)
_NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize("by", [timedelta(seconds=-59), timedelta(), timedelta(days=365)])
def test_an_issue_goes_out_now_or_later(by: timedelta) -> None:
    assert sendable_at(_NOW + by, _NOW) == _NOW + by


@pytest.mark.parametrize(
    "moment",
    [
        _NOW - timedelta(seconds=61),
        _NOW + timedelta(days=367),
        datetime.min.replace(tzinfo=UTC),
        datetime.max.replace(tzinfo=UTC),
    ],
)
def test_the_past_and_absurd_times_are_refused(moment: datetime) -> None:
    with pytest.raises(Invalid):
        sendable_at(moment, _NOW)


@pytest.mark.usefixtures("newsletters_cloud")
def test_an_issue_waits_is_changed_and_cancelled_and_stays_in_the_list(cloud_around: Cloud) -> None:
    issue = an_issue(HOUR)
    changed, body = issues.change(ADMIN, CODE, issue.id, Draft("Altul", None, None))
    assert (changed.subject, body) == ("Altul", "# Bună\n\nBuletin.")
    issues.cancel(ADMIN, CODE, issue.id)
    issues.cancel(ADMIN, CODE, issue.id)
    assert now_of(issue).state is IssueState.CANCELLED
    assert [one.id for one in issues.issues(ADMIN, CODE, 25, None).items] == [issue.id]
    with pytest.raises(IssueOnItsWay):
        issues.change(ADMIN, CODE, issue.id, Draft("Iar altul", None, None))
    cloud_around.find_due()
    cloud_around.plan()
    assert now_of(issue).state is IssueState.CANCELLED


def test_an_issue_on_its_way_is_neither_changed_nor_cancelled(cloud_around: Cloud) -> None:
    issue = cloud_around.planned_issue()
    for attempt in (
        lambda: issues.change(ADMIN, CODE, issue.id, Draft("Altul", None, None)),
        lambda: issues.cancel(ADMIN, CODE, issue.id),
    ):
        with pytest.raises(IssueOnItsWay):
            attempt()


def test_what_was_put_off_is_not_planned_by_an_order_that_is_late(cloud_around: Cloud) -> None:
    issue = an_issue()
    cloud_around.find_due()
    issues.change(ADMIN, CODE, issue.id, Draft(None, None, clock.now() + HOUR))
    cloud_around.plan()
    assert now_of(issue).state is IssueState.SCHEDULED


def test_an_issue_without_subscribers_is_sent_at_once(cloud_around: Cloud) -> None:
    assert now_of(cloud_around.planned_issue()).state is IssueState.SENT


@pytest.mark.usefixtures("newsletters_cloud")
def test_pages_of_issues_go_on_where_they_ended() -> None:
    written = [an_issue(HOUR).id for _ in range(5)]
    first = issues.issues(ADMIN, CODE, 2, None)
    second = issues.issues(ADMIN, CODE, 2, first.next)
    third = issues.issues(ADMIN, CODE, 2, second.next)
    assert [one.id for page in (first, second, third) for one in page.items] == sorted(written, reverse=True)
    assert third.next is None


def test_counts_do_not_show_as_issues(cloud_around: Cloud) -> None:
    older, newer = cloud_around.planned_issue(), cloud_around.planned_issue()
    page = issues.issues(ADMIN, CODE, 1, None)
    assert [one.id for one in page.items] == [newer.id]
    assert [one.id for one in issues.issues(ADMIN, CODE, 1, page.next).items] == [older.id]
    with pytest.raises(NotFound):
        issues.issue(ADMIN, CODE, f"{newer.id}#03")


@pytest.mark.usefixtures("newsletters_cloud")
def test_a_repeated_call_schedules_one() -> None:
    once = Once.of("ada", "key", "body")
    draft = Draft("Noutăți", "Text", clock.now())
    issues.schedule(ADMIN, CODE, draft, once, lambda *_: "first")
    with pytest.raises(AnsweredBefore):
        issues.schedule(ADMIN, CODE, draft, once, lambda *_: "second")
    assert len(issues.issues(ADMIN, CODE, 25, None).items) == 1


@pytest.mark.usefixtures("newsletters_cloud")
def test_what_does_not_exist_is_not_found() -> None:
    for attempt in (
        lambda: issues.schedule(ADMIN, "000XX", Draft("S", "T", clock.now()), None, lambda *_: ""),
        lambda: issues.issue(ADMIN, CODE, "x"),
        lambda: issues.change(ADMIN, CODE, "0000000000000-00000000", NOTHING),
        lambda: issues.cancel(ADMIN, "000XX", "0000000000000-00000000"),
        lambda: issues.preview(ADMIN, "000XX", "S", "T", Language.RO),
    ):
        with pytest.raises(NotFound):
            attempt()


def test_a_test_goes_to_its_author_and_to_nobody_else(cloud_around: Cloud) -> None:
    issues.send_test(ADMIN, CODE, "Noutăți", "Text", Language.RO)
    (mail,) = cloud_around.accepted
    assert mail["Destination"] == {"ToAddresses": [ADMIN.email]}
    assert issues.issues(ADMIN, CODE, 25, None).items == []


@pytest.mark.usefixtures("newsletters_cloud")
@pytest.mark.parametrize("role", [Role.CLIENT, Role.CONSULTANT])
def test_only_administrators_see_and_write_issues(role: Role) -> None:
    issue, caller = an_issue(HOUR), ADMIN._replace(role=role)
    for attempt in (
        lambda: issues.schedule(caller, CODE, Draft("S", "T", clock.now()), None, lambda *_: ""),
        lambda: issues.issues(caller, CODE, 25, None),
        lambda: issues.issue(caller, CODE, issue.id),
        lambda: issues.change(caller, CODE, issue.id, NOTHING),
        lambda: issues.cancel(caller, CODE, issue.id),
        lambda: issues.preview(caller, CODE, "S", "T", Language.RO),
        lambda: issues.send_test(caller, CODE, "S", "T", Language.RO),
    ):
        with pytest.raises(Forbidden):
            attempt()
