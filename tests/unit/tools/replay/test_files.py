import unicodedata
from pathlib import Path

from tools.replay.expected import Act
from tools.replay.files import COUNTS, EVERY, NAMES, SIZES, files_of
from tools.replay.log import read_cases
from tools.replay.plan import plan_case

CASES = [f"Case {number}" for number in range(1, 2001)]
EXCERPT = Path(__file__).parents[3] / "data" / "helpdesk-excerpt.csv"


def test_a_case_carries_the_same_files_in_every_run() -> None:
    for case in CASES[:50]:
        assert files_of(case, 0, Act.OPEN) == files_of(case, 0, Act.OPEN)
        assert [f.content for f in files_of(case, 0, Act.OPEN)] == [f.content for f in files_of(case, 0, Act.OPEN)]


def test_about_one_case_of_seven_carries_files_from_its_opening_on() -> None:
    carrying = [case for case in CASES if files_of(case, 0, Act.OPEN)]

    assert 0.8 < len(carrying) * EVERY / len(CASES) < 1.2
    later = [case for case in CASES if any(files_of(case, index, Act.REPLY) for index in range(1, 20))]
    assert set(later) <= set(carrying)
    assert later


def test_what_takes_no_text_takes_no_files() -> None:
    acts = (Act.TAKE, Act.PRIORITY)
    assert not any(files_of(case, index, act) for case in CASES for index in (1, 2, 3) for act in acts)


def test_sizes_and_names_are_of_all_kinds() -> None:
    files = [file for case in CASES for file in files_of(case, 0, Act.OPEN)]

    assert {file.name for file in files} == set(NAMES)
    assert all(1 <= file.size < 16 * 1024 * 1024 for file in files)
    assert any(file.size == 1 for file in files)
    assert any(file.size > max(most for _, most in SIZES) for file in files)
    assert {len(files_of(case, 0, Act.OPEN)) for case in CASES} == {0, *COUNTS}
    assert len({file.seed for file in files}) == len(files)


def test_names_are_shown_composed_and_are_as_long_as_names_may_be() -> None:
    assert max(len(unicodedata.normalize("NFC", name).encode()) for name in NAMES) == 255
    combined = next(file for case in CASES for file in files_of(case, 0, Act.OPEN) if "\u0306" in file.name)
    assert combined.shown_name == "ă ș é combinate.txt"


def test_a_refused_step_has_no_files() -> None:
    for events in read_cases(EXCERPT):
        assert not any(step.files for step in plan_case(events, "desk@x.example").steps if step.refused)
