"""The contract's clock: when it starts, stands, goes on, and what a changed priority does to it."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from chalicelib.deadlines import model
from chalicelib.deadlines.calendar_model import WorkingCalendar, working_time_between
from chalicelib.deadlines.model import Due, Promise

ROMANIA = ZoneInfo("Europe/Bucharest")
OFFICE = WorkingCalendar(ROMANIA, time(9), time(17), frozenset())
PROMISE = Promise(response_minutes=60, resolution_minutes=480)


def at(text: str) -> datetime:
    """A moment in the first week of March 2026, by the clocks of Romania: ``3 10:00``."""
    return datetime.strptime(f"2026-03-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=ROMANIA)


def opened(text: str = "3 10:00") -> Due:
    return model.opened(PROMISE, at(text), OFFICE)


def test_both_clocks_start_with_the_opening() -> None:
    due = opened()
    assert (due.response_at, due.resolution_at) == (at("3 11:00"), at("4 10:00"))


def test_what_is_opened_on_a_weekend_starts_on_monday() -> None:
    due = opened("7 12:00")
    assert (due.response_at, due.resolution_at) == (at("9 10:00"), at("9 17:00"))


def test_the_first_act_is_the_response_and_stays_it() -> None:
    due = model.responded(model.responded(opened(), at("3 10:30")), at("3 12:00"))
    assert due.responded_at == at("3 10:30")
    assert not due.response_is_late(at("9 12:00"))


def test_a_response_is_late_from_the_due_time_on_or_where_it_came_later() -> None:
    assert not opened().response_is_late(at("3 11:00"))
    assert opened().response_is_late(at("3 11:01"))
    assert model.responded(opened(), at("3 11:01")).response_is_late(at("3 11:01"))


def test_a_resolution_is_late_from_after_the_due_time_on() -> None:
    assert not opened().resolution_is_late(at("4 10:00"))
    assert opened().resolution_is_late(at("4 10:01"))


def test_closing_is_a_response_and_settles_what_was_due() -> None:
    due = model.resolved(opened(), at("3 10:30"), OFFICE)
    assert (due.responded_at, due.resolved_at) == (at("3 10:30"), at("3 10:30"))
    answered = model.resolved(model.responded(opened(), at("3 10:15")), at("3 10:30"), OFFICE)
    assert answered.responded_at == at("3 10:15")


def test_the_clock_stands_while_the_client_is_asked() -> None:
    waiting = model.paused(opened(), at("3 12:00"))
    assert waiting.is_paused
    assert not waiting.resolution_is_late(at("31 12:00"))
    running = model.resumed(waiting, at("5 13:00"), OFFICE)
    assert not running.is_paused
    assert running.paused_for == timedelta(hours=17)
    assert running.resolution_at == at("6 11:00"), "six of eight hours were left: four on the 5th, two on the 6th"


def test_waiting_over_a_night_costs_nothing() -> None:
    waiting = model.paused(opened(), at("3 18:00"))
    assert model.resumed(waiting, at("4 08:00"), OFFICE).resolution_at == opened().resolution_at


def test_asking_again_does_not_stop_it_anew() -> None:
    once = model.paused(opened(), at("3 12:00"))
    assert model.paused(once, at("4 12:00")) == once


def test_it_may_stand_several_times() -> None:
    due = model.resumed(model.paused(opened(), at("3 12:00")), at("3 13:00"), OFFICE)
    due = model.resumed(model.paused(due, at("3 14:00")), at("3 16:00"), OFFICE)
    assert due.paused_for == timedelta(hours=3)
    assert due.resolution_at == at("4 13:00")


def test_asking_the_client_does_not_heal_a_broken_promise() -> None:
    late = model.paused(opened(), at("4 11:00"))
    assert not late.is_paused
    assert late.resolution_is_late(at("4 11:00"))
    after = model.resumed(late, at("9 11:00"), OFFICE)
    assert (after.resolution_at, after.paused_for) == (at("4 10:00"), timedelta())


def test_resuming_what_runs_changes_nothing() -> None:
    assert model.resumed(opened(), at("3 12:00"), OFFICE) == opened()


def test_another_priority_counts_from_the_opening() -> None:
    due = model.with_promise(opened(), Promise(30, 120), at("3 10:00"), OFFICE)
    assert (due.response_at, due.resolution_at) == (at("3 10:30"), at("3 12:00"))


def test_a_given_response_is_not_judged_by_a_later_priority() -> None:
    answered = model.responded(opened(), at("3 10:45"))
    due = model.with_promise(answered, Promise(30, 120), at("3 10:00"), OFFICE)
    assert due.response_at == at("3 11:00")
    assert not due.response_is_late(at("3 12:00"))


def test_another_priority_grants_the_time_that_the_clock_has_stood() -> None:
    due = model.resumed(model.paused(opened(), at("3 12:00")), at("3 14:00"), OFFICE)
    assert model.with_promise(due, Promise(30, 240), at("3 10:00"), OFFICE).resolution_at == at("3 16:00")


def test_another_priority_while_the_clock_stands_leaves_it_standing() -> None:
    waiting = model.paused(opened(), at("3 12:00"))
    changed = model.with_promise(waiting, Promise(30, 240), at("3 10:00"), OFFICE)
    assert changed.is_paused
    assert model.resumed(changed, at("3 14:00"), OFFICE).resolution_at == at("3 16:00")


_2026 = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 365 * 24 * 60).map(lambda minutes: _2026 + timedelta(minutes=minutes))
STEPS = st.lists(st.integers(1, 60 * 24 * 5).map(lambda m: timedelta(minutes=m)), max_size=8)


@settings(deadline=None)
@given(MOMENTS, st.integers(1, 5000), STEPS)
def test_what_counts_is_the_time_that_the_ticket_did_not_wait(
    start: datetime, promised: int, steps: list[timedelta]
) -> None:
    """However often it stands: it is late exactly when the running time is more than was promised."""
    due, moment, ran, late = model.opened(Promise(1, promised), start, OFFICE), start, timedelta(), False
    for number, step in enumerate(steps):
        before, moment = moment, moment + step
        if number % 2:
            due = model.resumed(due, moment, OFFICE)
        else:
            ran += working_time_between(before, moment, OFFICE)
            assume(ran != timedelta(minutes=promised))  # then it is the last moment, or a night follows: either
            late = late or ran > timedelta(minutes=promised)
            assert due.resolution_is_late(moment) == late
            due = model.paused(due, moment)
        assert due.resolution_is_late(moment) == late
