import pytest

from tools.bench.report import Measurement
from tools.bench.sampling import PATIENCE_SECONDS, QUIET_SECONDS, medians, wait_until_quiet


def test_work_is_done_in_turn_and_the_warm_up_does_not_count() -> None:
    done: list[str] = []
    took = medians({"a": lambda: done.append("a"), "b": lambda: done.append("b")}, rounds=2, warm_up=1)

    assert done == ["a", "b"] * 3
    assert took.keys() == {"a", "b"}


def test_a_ratio_past_its_bound_is_not_kept() -> None:
    assert Measurement("list", 25.0, "nothing", 10.0, 2.5).kept
    assert not Measurement("list", 26.0, "nothing", 10.0, 2.5).kept


def test_the_portal_is_quiet_once_nothing_moves_any_more_or_patience_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]

    def pass_time(seconds: float) -> None:
        now[0] += seconds

    monkeypatch.setattr("tools.bench.sampling.time.monotonic", lambda: now[0])
    monkeypatch.setattr("tools.bench.sampling.time.sleep", pass_time)

    wait_until_quiet(lambda: min(now[0], 3.0))
    assert 3.0 + QUIET_SECONDS <= now[0] < 3.0 + QUIET_SECONDS + 2
    now[0] = 0.0
    wait_until_quiet(lambda: now[0])
    assert now[0] >= PATIENCE_SECONDS
