"""Due times as both sides see them, and what the clock alone brings about on the deployed portal."""

from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import boto3
import pytest
from holidays import country_holidays

from chalicelib.deadlines.calendar_model import WorkingCalendar, add_working_time
from chalicelib.kernel.clock import from_iso
from tests.people import World
from tests.stack.mailbox import Mailbox, until

_LONG_AGO = "2026-01-05T09:00:00.000Z"
_CALENDAR = WorkingCalendar(ZoneInfo("Europe/Bucharest"), time(9), time(17), country_holidays("RO"))
_SCHEDULE = 150  # seconds within which the schedule has run once, and what it found is mailed


@pytest.fixture
def heads(stack: dict[str, Any]) -> Any:
    """The tickets table, as only a test may touch it."""
    resource = boto3.resource(
        "dynamodb",
        endpoint_url=stack["endpoint_url"],
        region_name=stack["region"],
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    return resource.Table(stack["outputs"]["TicketsTable"])


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


def test_the_clock_stands_while_the_client_is_asked_and_goes_on_with_the_answer(world: World) -> None:
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


def test_the_schedule_reminds_a_client_and_tells_the_desk_each_once(
    world: World, mailbox: Mailbox, heads: Any, stack: dict[str, Any]
) -> None:
    waiting, late = world.open()["id"], world.open(priority="HIGH")["id"]
    world.consultant.post(f"/tickets/{waiting}/needs-details", {"body": "Ce gestiune?"})
    _moved(heads, waiting, notice_at=f"{_LONG_AGO}#{waiting}")
    _moved(heads, late, notice_at=f"{_LONG_AGO}#{late}", response_due_at=_LONG_AGO)

    def both() -> Any:
        reminders = mailbox.mails(world.ana.email, f"[{waiting}] Reamintire")
        told = mailbox.mails(stack["desk_email"], f"[{late}] Termen de răspuns depășit")
        return (reminders, told) if reminders and told else None

    sent = until(both, patience=_SCHEDULE)
    assert sent, "the schedule found neither or one only"
    assert "Ce gestiune?" in sent[0][0].text
    ticket = world.ana.get(f"/tickets/{late}").json()
    assert ticket["due"]["response_breached"] is True
    assert "notice" not in heads.get_item(Key={"ticket": late, "item": "head"})["Item"]
    assert heads.get_item(Key={"ticket": waiting, "item": "head"})["Item"]["reminders"] == 1
    assert world.consultant.post(f"/tickets/{late}/take").json()["due"]["response_breached"] is True
    assert [len(mails) for mails in both()] == [1, 1]


def test_a_notice_is_no_ticket(world: World, heads: Any) -> None:
    day = f"@notices#{datetime.now(UTC):%Y-%m-%d}"
    heads.put_item(Item={"ticket": day, "item": "notice#test", "kind": "late", "tickets": "[]"})
    assert world.consultant.get(f"/tickets/{day.replace('#', '%23')}").status_code == 404


def _moved(heads: Any, ticket: str, **values: str) -> None:
    """Moves stored times of a ticket, as if they had been long ago."""
    names = {f"#{name}": name for name in values}
    heads.update_item(
        Key={"ticket": ticket, "item": "head"},
        UpdateExpression="SET " + ", ".join(f"#{name} = :{name}" for name in values),
        ExpressionAttributeNames=names,
        ExpressionAttributeValues={f":{name}": value for name, value in values.items()},
    )
