from itertools import pairwise
from pathlib import Path

import pytest

from tools.replay.expected import Act
from tools.replay.log import read_cases
from tools.replay.plan import Case, lanes, plan_case

EXCERPT = Path(__file__).parents[3] / "data" / "helpdesk-excerpt.csv"
DESK = "desk@x.example"


@pytest.fixture(scope="module")
def cases() -> dict[str, Case]:
    return {case.name: case for case in (plan_case(events, DESK) for events in read_cases(EXCERPT))}


def test_every_case_begins_with_its_clients_opening(cases: dict[str, Case]) -> None:
    for case in cases.values():
        assert [step.index for step in case.steps] == list(range(len(case.steps)))
        assert (case.steps[0].act, case.steps[0].actor) == (Act.OPEN, case.opener)
        assert all(step.act is not Act.OPEN for step in case.steps[1:])


def test_what_follows_a_close_is_refused_and_mails_nobody(cases: dict[str, Case]) -> None:
    steps = cases["Case 192"].steps
    refused = [step for step in steps if step.refused]

    assert [step.act for step in refused] == [Act.TAKE, Act.IN_TESTING, Act.CLOSE]
    assert all(step.mails == () for step in refused)
    assert cases["Case 192"].final.status == "closed"
    assert len(cases["Case 192"].final.messages) == len(steps) - len(refused)


def test_a_consultant_who_takes_a_waiting_ticket_has_got_an_answer(cases: dict[str, Case]) -> None:
    for case in cases.values():
        acts = [step.act for step in case.steps if not step.refused]
        for before, act in pairwise(acts):
            assert not (act is Act.TAKE and before in (Act.NEEDS_DETAILS, Act.IN_TESTING))
    assert any(step.act is Act.REPLY for case in cases.values() for step in case.steps)


def test_a_verified_fix_is_the_clients_reply_even_when_it_comes_too_late(cases: dict[str, Case]) -> None:
    verified = [step for step in cases["Case 3897"].steps if step.event.activity == "VERIFIED"]

    assert [(step.act, step.actor, step.refused) for step in verified] == [
        (Act.REPLY, cases["Case 3897"].opener, True)
    ]


def test_a_lane_keeps_a_companys_steps_in_order_of_time(cases: dict[str, Case]) -> None:
    played = lanes(cases.values())

    assert sum(map(len, played.values())) == sum(len(case.steps) for case in cases.values())
    for steps in played.values():
        assert [step.event.row for step in steps] == sorted(step.event.row for step in steps)
