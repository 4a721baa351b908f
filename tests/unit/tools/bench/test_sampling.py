import pytest

from tools.bench.report import Measurement
from tools.bench.sampling import PATIENCE_SECONDS, medians, wait_until_quiet


def test_work_is_done_in_turn_and_the_warm_up_does_not_count() -> None:
    done: list[str] = []
    took = medians({"a": lambda: done.append("a"), "b": lambda: done.append("b")}, rounds=2, warm_up=1)

    assert done == ["a", "b"] * 3
    assert took.keys() == {"a", "b"}


def test_a_ratio_past_its_bound_is_not_kept() -> None:
    assert Measurement("list", 25.0, "nothing", 10.0, 2.5).kept
    assert not Measurement("list", 26.0, "nothing", 10.0, 2.5).kept


def test_patience_with_a_busy_portal_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]

    def pass_time(seconds: float) -> None:
        now[0] += seconds

    monkeypatch.setattr("tools.bench.sampling.time.monotonic", lambda: now[0])
    monkeypatch.setattr("tools.bench.sampling.time.perf_counter", lambda: now[0])
    monkeypatch.setattr("tools.bench.sampling.time.sleep", pass_time)

    wait_until_quiet(lambda: pass_time(0.01), usual=10.0)
    assert now[0] == pytest.approx(0.09)
    wait_until_quiet(lambda: pass_time(0.05), usual=10.0)
    assert now[0] >= PATIENCE_SECONDS
