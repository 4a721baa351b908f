"""The rate at which newsletters may go out: the account's, less what tickets' mails need."""

from types import SimpleNamespace
from typing import Any

import pytest

from chalicelib.issues import pace
from chalicelib.issues.pace import Pace


class Clock:
    """Stands still but for those who wait."""

    def __init__(self) -> None:
        self.moment = 0.0
        self.pauses: list[float] = []

    def monotonic(self) -> float:
        """Seconds since some time."""
        return self.moment

    def sleep(self, seconds: float) -> None:
        """Passes the time."""
        self.pauses.append(seconds)
        self.moment += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of what sends."""
    stands = Clock()
    monkeypatch.setattr(pace, "time", stands)
    monkeypatch.setenv("NEWSLETTER_RATE_PERCENT", "80")
    monkeypatch.setenv("NEWSLETTER_SENDERS", "5")
    return stands


def quota(monkeypatch: pytest.MonkeyPatch, rate: float) -> list[None]:
    asked: list[None] = []

    def get_account() -> Any:
        asked.append(None)
        return {"SendQuota": {"MaxSendRate": rate}}

    monkeypatch.setattr(pace, "ses", lambda: SimpleNamespace(get_account=get_account))
    return asked


def test_five_senders_share_four_fifths(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    asked = quota(monkeypatch, 50)
    one = Pace()
    for _ in range(9):
        one.wait()
    assert clock.pauses == [pytest.approx(1 / 8)] * 8  # 8 mails a second
    assert len(asked) == 1


def test_a_pause_is_not_made_up_for(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    quota(monkeypatch, 50)
    one = Pace()
    one.wait()
    clock.sleep(60)
    one.wait()
    one.wait()
    assert clock.pauses[1:] == [pytest.approx(0.125)]


def test_the_quota_is_asked_for_again_after_a_quarter_of_an_hour(
    monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    asked = quota(monkeypatch, 50)
    one = Pace()
    clock.sleep(800)
    for pause, times in ((0, 1), (450, 1), (450, 1), (1, 2), (450, 2)):
        clock.moment += pause
        one.wait()
        clock.moment = round(clock.moment)
        assert len(asked) == times


def test_a_process_has_one_pace() -> None:
    assert pace.pace() is pace.pace()
