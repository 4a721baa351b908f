from pathlib import Path

from tools.replay.progress import Progress


def test_a_later_run_goes_on_where_the_first_one_stopped(tmp_path: Path) -> None:
    with Progress(tmp_path, stack="a") as first:
        first.record("Case 1", 0, "C1-1")
        first.record("Case 2", 0, "C1-2")
        first.record("Case 1", 1, "C1-1")
        key = first.key("Case 1", 2)

    with Progress(tmp_path, stack="a") as second:
        assert second.tickets() == {"C1-1": "Case 1", "C1-2": "Case 2"}
        assert second.played("Case 1", 1)
        assert not second.played("Case 1", 2)
        assert second.order("Case 2", 0) < second.order("Case 1", 1)
        assert second.key("Case 1", 2) == key


def test_a_line_cut_by_a_kill_is_played_again(tmp_path: Path) -> None:
    with Progress(tmp_path, stack="a") as first:
        first.record("Case 1", 0, "C1-1")
    with (tmp_path / "progress.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"case": "Case 1", "tick')

    with Progress(tmp_path, stack="a") as second:
        assert not second.played("Case 1", 1)
        second.record("Case 1", 1, "C1-1")
    with Progress(tmp_path, stack="a") as third:
        assert third.played("Case 1", 1)


def test_another_stack_or_a_restart_begins_anew(tmp_path: Path) -> None:
    with Progress(tmp_path, stack="a") as first:
        first.record("Case 1", 0, "C1-1")
        key = first.key("Case 1", 0)

    with Progress(tmp_path, stack="b") as other:
        assert not other.played("Case 1", 0)
        assert other.key("Case 1", 0) != key
        other.record("Case 1", 0, "C1-1")
    with Progress(tmp_path, stack="b", restart=True) as again:
        assert not again.played("Case 1", 0)
