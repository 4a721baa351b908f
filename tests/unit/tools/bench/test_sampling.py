from tools.bench.report import Measurement
from tools.bench.sampling import medians


def test_work_is_done_in_turn_and_the_warm_up_does_not_count() -> None:
    done: list[str] = []
    took = medians({"a": lambda: done.append("a"), "b": lambda: done.append("b")}, rounds=2, warm_up=1)

    assert done == ["a", "b"] * 3
    assert took.keys() == {"a", "b"}


def test_a_ratio_past_its_bound_is_not_kept() -> None:
    assert Measurement("list", 25.0, "nothing", 10.0, 2.5).kept
    assert not Measurement("list", 26.0, "nothing", 10.0, 2.5).kept
