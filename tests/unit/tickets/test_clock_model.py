"""What each change does to the contract's clock, and who is told when."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from chalicelib.contracts.model import Priority
from chalicelib.deadlines.calendar_model import WorkingCalendar
from chalicelib.deadlines.model import Due, Terms
from chalicelib.tickets import clock_model
from chalicelib.tickets import life_model as model
from chalicelib.tickets.model import Author, Change, Ticket
from tests.unit.tickets.test_life_model import ADMIN, CLIENT, CONSULTANT, a_ticket

Step = Callable[[Ticket, str], Ticket]

ROMANIA = ZoneInfo("Europe/Bucharest")
OFFICE = WorkingCalendar(ROMANIA, time(9), time(17), frozenset())
TERMS = Terms(OFFICE, remind_after=3, remind_at_most=2)
HIGH = Priority("HIGH", "Ridicată", 60, 480)


def at(text: str) -> datetime:
    """A moment in the first week of March 2026, by the clocks of Romania: ``3 10:00``."""
    return datetime.strptime(f"2026-03-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=ROMANIA)


def opened() -> Ticket:
    return clock_model.start(a_ticket()._replace(opened_at=at("3 10:00")), HIGH, TERMS)


def moved(ticket: Ticket, change: Change) -> Ticket:
    after, message = change
    return clock_model.after_change(ticket, after, message, TERMS)


def replied(ticket: Ticket, author: Author, when: str) -> Ticket:
    return moved(ticket, model.replied(ticket, author, at(when), "text"))


def noted(ticket: Ticket, when: str) -> Ticket:
    return moved(ticket, model.noted(ticket, CONSULTANT, at(when), "text"))


def taken(ticket: Ticket, when: str) -> Ticket:
    return moved(ticket, model.taken(ticket, CONSULTANT, at(when)))


def asked(ticket: Ticket, when: str) -> Ticket:
    return moved(ticket, model.details_needed(ticket, CONSULTANT, at(when), "text"))


def in_testing(ticket: Ticket, when: str) -> Ticket:
    return moved(ticket, model.put_in_testing(ticket, ADMIN, at(when), "text"))


def closed(ticket: Ticket, when: str) -> Ticket:
    return moved(ticket, model.closed(ticket, CONSULTANT, at(when), "text"))


def reprioritised(ticket: Ticket, priority: Priority, when: str) -> Ticket:
    after, message = model.reclassified(ticket, CONSULTANT, at(when), priority, None)
    return moved(ticket, (clock_model.after_priority(after, priority, message.at, TERMS), message))


def due(ticket: Ticket) -> Due:
    assert ticket.due
    return ticket.due


def test_a_new_ticket_is_due_by_its_priority_and_told_of_when_its_response_is() -> None:
    ticket = opened()
    assert (due(ticket).response_at, due(ticket).resolution_at) == (at("3 11:00"), at("4 10:00"))
    assert ticket.next_notice == at("3 11:00")


@pytest.mark.parametrize("respond", [taken, asked, in_testing, closed, lambda t, when: replied(t, CONSULTANT, when)])
def test_what_a_consultant_does_for_the_client_is_the_response(respond: Step) -> None:
    ticket = respond(opened(), "3 10:30")
    assert due(ticket).responded_at == at("3 10:30")
    later = noted(ticket, "3 12:00") if ticket.closed_at is None else ticket
    assert due(later).responded_at == at("3 10:30")


@pytest.mark.parametrize(
    "other",
    [
        noted,
        lambda t, when: replied(t, CLIENT, when),
        lambda t, when: reprioritised(t, HIGH, when),
        lambda t, when: moved(t, model.reclassified(t, CONSULTANT, at(when), None, "BUG")),
    ],
    ids=["note", "client", "priority", "request type"],
)
def test_what_the_client_does_not_get_is_no_response(other: Step) -> None:
    ticket = other(opened(), "3 10:30")
    assert due(ticket).responded_at is None
    assert ticket.next_notice == at("3 11:00"), "the desk will be told"


@pytest.mark.parametrize("ask", [asked, in_testing])
def test_asking_stops_the_clock_and_the_answer_starts_it(ask: Step) -> None:
    waiting = ask(opened(), "3 12:00")
    assert due(waiting).is_paused
    for still in (noted(waiting, "3 13:00"), taken(waiting, "3 13:00"), replied(waiting, CONSULTANT, "3 13:00")):
        assert due(still) == due(waiting)
        assert still.next_notice == waiting.next_notice
    answered = replied(waiting, CLIENT, "3 14:00")
    assert not due(answered).is_paused
    assert due(answered).resolution_at == at("4 12:00")


def test_closing_settles_what_was_due_also_while_the_client_is_waited_for() -> None:
    ticket = closed(asked(opened(), "3 12:00"), "9 12:00")
    assert not due(ticket).is_paused
    assert not due(ticket).resolution_is_late(at("31 12:00"))
    late = closed(taken(opened(), "3 10:30"), "4 10:01")
    assert due(late).resolution_is_late(at("4 10:01"))


def test_a_client_is_reminded_after_working_days_and_a_few_times_only() -> None:
    waiting = asked(opened(), "4 12:00")
    assert (waiting.next_notice, waiting.reminders) == (at("9 12:00"), 0)
    once = clock_model.after_notice(waiting, at("9 12:05"), TERMS)
    assert (once.next_notice, once.reminders) == (at("12 12:05"), 1)
    twice = clock_model.after_notice(once, at("12 12:10"), TERMS)
    assert (twice.next_notice, twice.reminders) == (None, 2)
    assert noted(twice, "13 12:00").next_notice is None


def test_another_question_begins_another_wait() -> None:
    reminded = clock_model.after_notice(asked(opened(), "4 12:00"), at("9 12:05"), TERMS)
    again = asked(reminded, "10 12:00")
    assert (again.next_notice, again.reminders) == (at("13 12:00"), 0)


def test_a_client_may_be_reminded_once_only() -> None:
    ticket = opened()
    after, message = model.details_needed(ticket, CONSULTANT, at("4 12:00"), "text")
    once = TERMS._replace(remind_at_most=1)
    waiting = clock_model.after_change(ticket, after, message, once)
    assert waiting.next_notice == at("9 12:00")
    assert clock_model.after_notice(waiting, at("9 12:00"), once).next_notice is None


def test_nobody_is_reminded_where_reminders_are_off() -> None:
    ticket = opened()
    after, message = model.details_needed(ticket, CONSULTANT, at("4 12:00"), "text")
    assert clock_model.after_change(ticket, after, message, TERMS._replace(remind_at_most=0)).next_notice is None


@pytest.mark.parametrize("end", [lambda t: replied(t, CLIENT, "5 12:00"), lambda t: closed(t, "5 12:00")])
def test_nobody_is_reminded_of_what_was_answered(end: Callable[[Ticket], Ticket]) -> None:
    ended = end(clock_model.after_notice(asked(opened(), "3 12:00"), at("4 12:00"), TERMS))
    assert (ended.next_notice, ended.reminders) == (None, 0)


def test_the_desk_is_told_once_and_not_after_a_response() -> None:
    told = clock_model.after_notice(opened(), at("3 11:05"), TERMS)
    assert told.next_notice is None
    assert noted(told, "3 12:00").next_notice is None
    assert replied(told, CLIENT, "3 12:00").next_notice is None
    assert taken(opened(), "3 10:30").next_notice is None


def test_another_priority_moves_what_is_due() -> None:
    low = Priority("LOW", "Scăzută", 240, 960)
    ticket = reprioritised(opened(), low, "3 10:30")
    assert (due(ticket).response_at, due(ticket).resolution_at) == (at("3 14:00"), at("5 10:00"))
    assert ticket.next_notice == at("3 14:00")


def test_another_priority_tells_the_desk_again_only_of_a_response_that_becomes_late_anew() -> None:
    told = clock_model.after_notice(opened(), at("3 11:05"), TERMS)
    assert reprioritised(told, Priority("TOP", "Critică", 30, 60), "3 11:10").next_notice is None
    assert reprioritised(told, Priority("LOW", "Scăzută", 240, 960), "3 11:10").next_notice == at("3 14:00")
    assert reprioritised(told, Priority("MID", "Medie", 70, 960), "3 11:10").next_notice is None, "late already"
    assert reprioritised(taken(opened(), "3 10:30"), HIGH, "3 10:40").next_notice is None


def test_another_priority_leaves_a_reminder_where_it_is() -> None:
    waiting = asked(opened(), "4 12:00")
    assert reprioritised(waiting, Priority("LOW", "Scăzută", 240, 960), "4 13:00").next_notice == at("9 12:00")


def test_a_ticket_older_than_due_times_goes_on_without_but_is_reminded_of() -> None:
    old = a_ticket()._replace(opened_at=at("3 10:00"))
    waiting = asked(old, "4 12:00")
    assert waiting.due is None
    assert waiting.next_notice == at("9 12:00")
    assert replied(waiting, CLIENT, "5 12:00").next_notice is None
    assert closed(waiting, "5 12:00").due is None
    assert reprioritised(old, HIGH, "4 12:00").due is None


def test_time_stands_only_in_working_hours() -> None:
    over_the_weekend = replied(asked(opened(), "3 12:00"), CLIENT, "8 12:00")
    assert due(over_the_weekend).paused_for == timedelta(hours=5 + 8 * 3)
