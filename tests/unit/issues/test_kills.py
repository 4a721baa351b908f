"""Functions killed between any two of their steps: nobody gets two, nobody is left out.

Every call to AWS is a step. A function is ended after none, one, two … of them, and started again as Lambda would do
it with what it had, until it was ended after each.
"""

import itertools
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from botocore.client import BaseClient

from chalicelib.issues import due, planning
from chalicelib.issues.model import Issue, IssueState
from chalicelib.issues.store import copies as copies_store
from chalicelib.kernel import clock
from tests.unit.issues.scene import Cloud, a_reader, an_issue, copies_of, now_of

Stored = Callable[..., None]
_ADDRESSES = [f"c{number}@alfa.example" for number in range(3)]


class Killed(BaseException):
    """The function's process is gone: nothing of ours runs any more."""


class Interrupter:
    """Ends what runs under it after so many calls to AWS."""

    def __init__(self) -> None:
        self.left: int | None = None

    def ends(self, work: Callable[[], object], after: int) -> bool:
        """Does ``work``; whether it was ended after so many calls, rather than by itself."""
        self.left = after
        try:
            work()
        except Killed:
            return True
        finally:
            self.left = None
        return False

    def step(self) -> None:
        """Called before each call to AWS."""
        if self.left == 0:
            raise Killed
        if self.left is not None:
            self.left -= 1


@pytest.fixture
def interrupter(monkeypatch: pytest.MonkeyPatch) -> Interrupter:
    """Stands between our functions and AWS."""
    one, call = Interrupter(), BaseClient._make_api_call  # type: ignore[attr-defined]  # botocore's stubs hide it

    def stepping(client: Any, operation: str, arguments: Any) -> Any:
        one.step()
        return call(client, operation, arguments)

    monkeypatch.setattr(BaseClient, "_make_api_call", stepping)
    return one


@pytest.fixture
def readers(stored: Stored) -> None:
    """Three of them."""
    stored(*(a_reader(number) for number in range(len(_ADDRESSES))))


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of one subscriber, so that there are several."""
    monkeypatch.setattr(planning, "_PAGE", 1)


def planned(issue: Issue) -> list[str]:
    """Whose copies there are."""
    return sorted(copy.key for copy in copies_of(issue))


def ended_after_each(interrupter: Interrupter, work: Callable[[], object]) -> Iterator[int]:
    """Begins ``work`` again and again, ended after one call more each time, until it comes to its end."""
    for calls in itertools.count():
        if not interrupter.ends(work, calls):
            assert calls > 0
            return
        yield calls


@pytest.mark.usefixtures("readers", "small_pages")
def test_however_planning_dies_there_is_one_copy_for_each_subscriber(
    cloud_around: Cloud, interrupter: Interrupter
) -> None:
    for calls in itertools.count():
        issue = an_issue()
        cloud_around.find_due()
        was_ended = interrupter.ends(cloud_around.plan, calls)
        cloud_around.plan()
        assert planned(issue) == [f"ALFA#c{number}" for number in range(len(_ADDRESSES))], f"after {calls} calls"
        assert now_of(issue).counts.pending == len(_ADDRESSES)
        if not was_ended:
            assert calls > 10
            return


@pytest.mark.usefixtures("readers", "small_pages")
def test_a_planning_that_nobody_takes_up_again_is_due_once_more(
    cloud_around: Cloud, interrupter: Interrupter, monkeypatch: pytest.MonkeyPatch
) -> None:
    issue = an_issue()
    cloud_around.find_due()
    interrupter.ends(cloud_around.plan, 6)
    cloud_around.lose_queue()
    assert 0 < len(planned(issue)) < len(_ADDRESSES)
    cloud_around.find_due()
    cloud_around.plan()
    assert not now_of(issue).is_fully_planned
    monkeypatch.setattr(due, "now", lambda: clock.now() + timedelta(minutes=11))
    cloud_around.find_due()
    cloud_around.plan()
    assert len(planned(issue)) == len(_ADDRESSES)


@pytest.mark.usefixtures("readers")
def test_however_finding_what_is_due_dies_an_issue_is_planned_once(
    cloud_around: Cloud, interrupter: Interrupter
) -> None:
    issue = an_issue()
    for _ in ended_after_each(interrupter, cloud_around.find_due):
        pass
    cloud_around.find_due()
    cloud_around.plan()
    assert now_of(issue).counts.pending == len(_ADDRESSES)


@pytest.mark.usefixtures("readers")
def test_however_sending_dies_everybody_gets_one(
    cloud_around: Cloud, interrupter: Interrupter, monkeypatch: pytest.MonkeyPatch
) -> None:
    for calls in itertools.count():
        issue = cloud_around.planned_issue()
        was_ended = interrupter.ends(lambda: cloud_around.send(issue), calls)  # noqa: B023  used up in this turn
        cloud_around.report()
        cloud_around.send(issue)  # SQS brings the batch again while the dead function's claim holds
        with monkeypatch.context() as later:
            later.setattr(copies_store, "now", lambda: clock.now() + timedelta(minutes=5))
            assert cloud_around.send(issue) == 0
        cloud_around.report()
        assert cloud_around.receivers(issue) == dict.fromkeys(_ADDRESSES, 1), f"after {calls} calls"
        assert now_of(issue).state is IssueState.SENT
        assert now_of(issue).counts.sent == len(_ADDRESSES)
        if not was_ended:
            assert calls > 4 * len(_ADDRESSES) - 1
            return


@pytest.mark.usefixtures("readers")
def test_a_mail_that_ses_took_and_did_not_report_goes_out_again_rather_than_not_at_all(
    cloud_around: Cloud, interrupter: Interrupter, monkeypatch: pytest.MonkeyPatch
) -> None:
    for calls in itertools.count():
        issue = cloud_around.planned_issue()
        interrupter.ends(lambda: cloud_around.send(issue), calls)  # noqa: B023  used up in this turn
        if cloud_around.receivers(issue):
            break
    assert now_of(issue).counts.sent == 0  # it died before it wrote so
    monkeypatch.setattr(copies_store, "now", lambda: clock.now() + timedelta(days=1))
    assert cloud_around.send(issue) == 0
    assert sorted(cloud_around.receivers(issue).values()) == [1, 1, 2]
    assert now_of(issue).counts.sent == len(_ADDRESSES)
