from pathlib import Path

import pytest

from tools.replay.log import read_cases

EXCERPT = Path(__file__).parents[3] / "data" / "helpdesk-excerpt.csv"


def test_events_of_a_case_stay_in_order_of_time() -> None:
    for events in read_cases(EXCERPT):
        assert {event.case for event in events} == {events[0].case}
        assert [event.row for event in events] == sorted(event.row for event in events)


def test_limit_takes_the_first_cases_with_all_of_their_events() -> None:
    everything = read_cases(EXCERPT)

    assert read_cases(EXCERPT, limit=3) == everything[:3]


def test_every_row_belongs_to_one_case() -> None:
    rows = len(EXCERPT.read_text(encoding="utf-8").splitlines()) - 1

    assert sum(len(events) for events in read_cases(EXCERPT)) == rows


def test_a_file_without_the_columns_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("a,b\n1,2\n", encoding="utf-8")

    with pytest.raises(KeyError):
        read_cases(other)
