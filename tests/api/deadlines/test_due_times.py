"""Due times as both sides see them."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from holidays import country_holidays

from chalicelib.deadlines.calendar_model import WorkingCalendar, add_working_time
from chalicelib.kernel.clock import from_iso
from chalicelib.tickets.store.items import HeadItem
from tests.people import World

_CALENDAR = WorkingCalendar(ZoneInfo("Europe/Bucharest"), time(9), time(17), country_holidays("RO"))


def in_working_time(opened_at: str, minutes: int) -> datetime:
    return add_working_time(from_iso(opened_at), timedelta(minutes=minutes), _CALENDAR)


def test_both_sides_see_when_response_and_resolution_are_due(world: World) -> None:
    ticket = world.open(priority="HIGH")
    due = ticket["due"]
    assert from_iso(due["response_at"]) == in_working_time(ticket["opened_at"], 60)
    assert from_iso(due["resolution_at"]) == in_working_time(ticket["opened_at"], 480)
    assert (due["responded_at"], due["response_breached"]) == (None, False)
    assert (due["paused"], due["resolution_breached"]) == (False, False)
    for who, view in ((world.ana, "mine"), (world.consultant, "desk")):
        assert who.get(f"/tickets/{ticket['id']}").json()["due"] == due
        assert next(t for t in who.all("/tickets", view=view) if t["id"] == ticket["id"])["due"] == due


def test_the_clock_pauses_while_the_client_is_asked_and_goes_on_with_the_answer(world: World) -> None:
    ticket = world.open(priority="HIGH")
    path = f"/tickets/{ticket['id']}"
    waiting = world.consultant.post(f"{path}/needs-details", {"body": "Ce lună?"}).json()["due"]
    assert waiting["paused"] is True
    assert waiting["resolution_at"] is None
    assert waiting["responded_at"] is not None
    world.ana.post(f"{path}/messages", {"body": "Martie"})
    running = world.ana.get(path).json()["due"]
    assert running["paused"] is False
    assert running["resolution_at"] >= ticket["due"]["resolution_at"]


def test_another_priority_is_due_at_another_time_from_the_opening(world: World) -> None:
    ticket = world.open(priority="HIGH")
    changed = world.consultant.patch(f"/tickets/{ticket['id']}", {"priority": "LOW"}).json()
    assert from_iso(changed["due"]["response_at"]) == in_working_time(ticket["opened_at"], 960)
    assert from_iso(changed["due"]["resolution_at"]) == in_working_time(ticket["opened_at"], 9600)


def test_an_answer_that_comes_again_has_the_same_due_times(world: World) -> None:
    body = {"product": "WMS", "summary": "Stoc", "priority": "LOW", "request_type": "BUG", "details": "Text"}
    first, second = (world.ana.post("/tickets", body, idempotency_key="due-times") for _ in range(2))
    assert first.json() == second.json()


def test_a_closed_ticket_keeps_what_was_due(world: World) -> None:
    ticket = world.open(priority="HIGH")
    path = f"/tickets/{ticket['id']}"
    world.consultant.post(f"{path}/in-testing", {"body": "Încercați."})
    closed = world.consultant.post(f"{path}/close", {"body": "Gata."}).json()["due"]
    assert (closed["paused"], closed["response_breached"], closed["resolution_breached"]) == (False, False, False)
    assert closed["resolution_at"] >= ticket["due"]["resolution_at"]


def test_what_is_overdue_says_so(world: World) -> None:
    ticket = world.open(priority="HIGH")["id"]
    long_ago = from_iso("2026-01-05T09:00:00.000Z")
    overdue = HeadItem.response_due_at.set(long_ago), HeadItem.resolution_due_at.set(long_ago)
    HeadItem(ticket, "head").update(actions=[*overdue])
    due = world.ana.get(f"/tickets/{ticket}").json()["due"]
    assert (due["response_at"], due["resolution_at"]) == ("2026-01-05T09:00:00.000Z", "2026-01-05T09:00:00.000Z")
    assert (due["response_breached"], due["resolution_breached"]) == (True, True)
    taken = world.consultant.post(f"/tickets/{ticket}/take").json()["due"]
    assert taken["response_breached"] is True
    assert taken["responded_at"] is not None


def test_a_ticket_older_than_due_times_has_none_and_goes_on_without(world: World) -> None:
    ticket = world.open()["id"]
    removed = HeadItem.response_due_at.remove(), HeadItem.resolution_due_at.remove()
    HeadItem(ticket, "head").update(actions=[*removed])
    assert world.ana.get(f"/tickets/{ticket}").json()["due"] is None
    assert world.consultant.post(f"/tickets/{ticket}/needs-details", {"body": "?"}).json()["due"] is None
    assert world.consultant.patch(f"/tickets/{ticket}", {"priority": "HIGH"}).json()["due"] is None
