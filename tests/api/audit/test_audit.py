"""The audit trail: who did what on a day."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.people import World


def test_it_names_who_did_what_to_whom_and_whose_matter_it_was(world: World) -> None:
    code = world.company()
    (entry,) = [one for one in world.admin.all("/audit") if one["subject"] == code]
    assert entry["actor"] == {"id": world.admin.id, "name": "Ioana Marinescu"}
    assert (entry["action"], entry["company"], entry["detail"]) == ("company.created", code, None)
    assert datetime.now(UTC) - datetime.fromisoformat(entry["at"]) < timedelta(minutes=1)


def test_the_newest_come_first_in_pages_of_any_size(world: World) -> None:
    codes = [world.company() for _ in range(5)]
    whole = world.admin.all("/audit")
    assert [one["subject"] for one in whole[:5]] == codes[::-1]
    assert [one["at"] for one in whole] == sorted((one["at"] for one in whole), reverse=True)
    for limit in (1, 3, 100):
        assert world.admin.all("/audit", limit=limit) == whole


def test_each_day_has_its_own_entries(world: World) -> None:
    world.company()
    today = datetime.now(UTC).date()
    assert world.admin.all("/audit", day=today.isoformat()) == world.admin.all("/audit") != []
    for day in (today - timedelta(days=1), today + timedelta(days=1)):
        assert world.admin.all("/audit", day=day.isoformat()) == []


@pytest.mark.parametrize("day", ["ieri", "2026-02-30", "2026-1-1", ""])
def test_a_day_is_a_date(world: World, day: str) -> None:
    refused = world.admin.get("/audit", day=day)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "day")


def test_a_cursor_serves_its_own_day_and_reader_only(world: World) -> None:
    for _ in range(2):
        world.company()
    today = datetime.now(UTC).date()
    cursor = world.admin.get("/audit", limit=1).json()["next"]
    assert world.admin.get("/audit", limit=1, cursor=cursor).status_code == 200
    refused = world.admin.get("/audit", day=(today - timedelta(days=1)).isoformat(), cursor=cursor)
    assert (refused.status_code, refused.json()["type"]) == (400, "bad-cursor")


def test_what_was_refused_or_changed_nothing_is_not_recorded(world: World) -> None:
    before = world.admin.all("/audit")
    assert world.admin.post("/companies", {"code": world.alfa, "name": "X"}).status_code == 409
    assert world.admin.patch("/companies/NIMENI", {"name": "X"}).status_code == 404
    assert world.ana.get("/companies").status_code == 403
    assert world.admin.all("/audit") == before
