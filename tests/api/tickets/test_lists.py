"""Finding tickets: who has which lists, in which order, narrowed to what."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.people import Somebody, World


@pytest.fixture(scope="module")
def shop(world: World) -> tuple[Somebody, Somebody, str]:
    """A company of its own with two users and seven tickets."""
    code = world.company()
    first, second = world.user(code), world.user(code)
    for n in range(5):
        changes: dict[str, Any] = {"priority": "HIGH" if n % 2 else "LOW", "request_type": "ASK" if n == 4 else "BUG"}
        world.open(first, **changes)
    world.open(second)
    world.open(second, product="PAY")
    return first, second, code


def numbers(tickets: list[dict[str, Any]]) -> list[int]:
    return [int(ticket["id"].rpartition("-")[2]) for ticket in tickets]


def test_mine_are_my_own_newest_first(shop: tuple[Somebody, Somebody, str]) -> None:
    first, second, _ = shop
    assert numbers(first.all("/tickets", view="mine")) == [5, 4, 3, 2, 1]
    assert numbers(second.all("/tickets", view="mine")) == [7, 6]


def test_company_shows_everybody_s_tickets_on_one_product(shop: tuple[Somebody, Somebody, str]) -> None:
    first, _, _ = shop
    assert numbers(first.all("/tickets", view="company", product="WMS")) == [6, 5, 4, 3, 2, 1]
    assert numbers(first.all("/tickets", view="company", product="PAY")) == [7]
    missing = first.get("/tickets", view="company")
    assert (missing.status_code, missing.json()["errors"][0]["field"]) == (422, "product")


def test_staff_see_a_company_whole_or_by_product(world: World, shop: tuple[Somebody, Somebody, str]) -> None:
    _, _, code = shop
    assert numbers(world.consultant.all("/tickets", view="company", company=code)) == [7, 6, 5, 4, 3, 2, 1]
    assert numbers(world.consultant.all("/tickets", view="company", company=code, product="PAY")) == [7]
    assert world.consultant.get("/tickets", view="company").status_code == 422


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 100])
def test_pages_of_any_size_make_the_same_list(shop: tuple[Somebody, Somebody, str], limit: int) -> None:
    first, _, _ = shop
    assert numbers(first.all("/tickets", view="mine", limit=limit)) == [5, 4, 3, 2, 1]
    assert numbers(first.all("/tickets", view="mine", limit=limit, priority="LOW")) == [5, 3, 1]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"priority": "HIGH"}, [4, 2]),
        ({"request_type": "ASK"}, [5]),
        ({"status": "new"}, [5, 4, 3, 2, 1]),
        ({"status": "closed"}, []),
        ({"status": "closed,new", "priority": "LOW"}, [5, 3, 1]),
        ({"product": "PAY"}, []),
        ({"opened_from": "2020-01-01", "opened_to": "2199-01-01"}, [5, 4, 3, 2, 1]),
        ({"opened_to": "2020-01-01"}, []),
        ({"opened_from": "2199-01-01"}, []),
    ],
)
def test_each_filter_narrows(
    shop: tuple[Somebody, Somebody, str], filters: dict[str, str], expected: list[int]
) -> None:
    first, _, _ = shop
    assert numbers(first.all("/tickets", view="mine", **filters)) == expected


def test_who_opened_it_narrows_the_company_s_list(shop: tuple[Somebody, Somebody, str]) -> None:
    first, second, _ = shop
    assert numbers(first.all("/tickets", view="company", product="WMS", opened_by=second.id)) == [6]


def test_a_period_takes_days_of_romania_and_moments_both_ends_included(shop: tuple[Somebody, Somebody, str]) -> None:
    first, _, _ = shop
    third = next(t for t in first.all("/tickets", view="mine") if t["id"].endswith("-3"))["opened_at"]
    period = {"opened_from": third, "opened_to": third}
    assert numbers(first.all("/tickets", view="mine", **period)) == [3]
    for day in (datetime.now(UTC).date() + timedelta(days=shift) for shift in (-1, 0, 1)):
        first.all("/tickets", view="mine", opened_from=day.isoformat(), opened_to=day.isoformat())


def test_to_update_has_the_longest_waiting_first(world: World) -> None:
    user = world.user(world.company())
    opened = [world.open(user)["id"] for _ in range(3)]
    for ticket in (opened[1], opened[0], opened[2]):
        world.consultant.post(f"/tickets/{ticket}/needs-details", {"body": "?"})
    world.consultant.post(f"/tickets/{opened[1]}/messages", {"body": "Notă", "internal": True})
    world.consultant.post(f"/tickets/{opened[0]}/take")
    assert numbers(user.all("/tickets", view="to_update", limit=2)) == [2, 1, 3]


def test_the_desk_has_what_is_due_first_until_somebody_takes_them(world: World) -> None:
    user = world.user(world.company())
    low, high = world.open(user)["id"], world.open(user, priority="HIGH")["id"]
    desk = [ticket["id"] for ticket in world.consultant.all("/tickets", view="desk", limit=100)]
    assert desk.index(high) < desk.index(low)
    world.consultant.post(f"/tickets/{high}/take")
    world.consultant.post(f"/tickets/{low}/close", {"body": "Gata."})
    desk = [ticket["id"] for ticket in world.consultant.all("/tickets", view="desk", limit=100)]
    assert not {low, high} & set(desk)


def test_assigned_are_the_consultant_s_own_open_ones_first(world: World) -> None:
    user = world.user(world.company())
    first, second, third = (world.open(user)["id"] for _ in range(3))
    for ticket in (first, second, third):
        world.colleague_consultant.post(f"/tickets/{ticket}/take")
    world.colleague_consultant.post(f"/tickets/{third}/close", {"body": "Gata."})
    listed = [t["id"] for t in world.colleague_consultant.all("/tickets", view="assigned")]
    assert [t for t in listed if t in (first, second, third)] == [second, first, third]
    world.consultant.post(f"/tickets/{first}/take")
    listed = [t["id"] for t in world.colleague_consultant.all("/tickets", view="assigned")]
    assert first not in listed


@pytest.mark.parametrize("view", ["desk", "assigned"])
def test_clients_have_no_desk(world: World, view: str) -> None:
    assert world.ana.get("/tickets", view=view).status_code == 403


@pytest.mark.parametrize("view", ["mine", "to_update"])
def test_staff_have_no_tickets_of_their_own(world: World, view: str) -> None:
    assert world.consultant.get("/tickets", view=view).status_code == 403


@pytest.mark.parametrize(
    "params",
    [
        {"view": "all"},
        {},
        {"view": "mine", "limit": "0"},
        {"view": "mine", "limit": "101"},
        {"view": "mine", "limit": "many"},
        {"view": "mine", "status": "open"},
        {"view": "mine", "opened_from": "ieri"},
        {"view": "mine", "opened_from": "0001-01-01"},
        {"view": "mine", "opened_to": "9999-12-31T23:59:59Z"},
        {"view": "mine", "surprise": "1"},
        {"view": "mine", "product": "x" * 500},
    ],
)
def test_a_query_that_makes_no_sense_is_refused_by_field(world: World, params: dict[str, str]) -> None:
    refused = world.ana.get("/tickets", **params)
    assert refused.status_code == 422
    assert refused.json()["errors"]


def test_a_cursor_serves_its_own_list_and_caller_only(shop: tuple[Somebody, Somebody, str]) -> None:
    first, second, _ = shop
    cursor = first.get("/tickets", view="mine", limit=2).json()["next"]
    assert first.get("/tickets", view="mine", limit=2, cursor=cursor).status_code == 200
    for who, params in (
        (second, {"view": "mine"}),
        (first, {"view": "to_update"}),
        (first, {"view": "mine", "priority": "LOW"}),
    ):
        refused = who.get("/tickets", **params, cursor=cursor)
        assert (refused.status_code, refused.json()["type"]) == (400, "bad-cursor")
    for forged in (cursor[:-2] + "xx", "x", "e30.e30"):
        assert first.get("/tickets", view="mine", cursor=forged).status_code == 400
