"""The catalogue of newsletters: everybody reads it, administrators write it."""

from typing import Any

import pytest

from tests.people import World


def a_newsletter(code: str, name: str = "BUSINESS REPORT") -> dict[str, Any]:
    return {"code": code, "name": name}


def test_newsletters_are_listed_by_code_for_everybody_who_is_signed_in(world: World) -> None:
    for body in (a_newsletter("00BBB"), a_newsletter("00AAA")):
        created = world.admin.post("/newsletters", body)
        assert (created.status_code, created.json()) == (201, body)
    for who in (world.ana, world.consultant, world.admin):
        codes = [one["code"] for one in who.get("/newsletters").json()]
        assert codes == sorted(codes)
        assert {"00AAA", "00BBB"} <= set(codes)
    assert world.http.get("/newsletters").status_code == 401


def test_a_newsletter_is_renamed_under_its_code(world: World) -> None:
    world.admin.post("/newsletters", a_newsletter("00REN"))
    renamed = world.admin.patch("/newsletters/00REN", {"name": "Altul"})
    assert (renamed.status_code, renamed.json()) == (200, a_newsletter("00REN", "Altul"))
    assert a_newsletter("00REN", "Altul") in world.ana.get("/newsletters").json()
    refused = world.admin.patch("/newsletters/NIMIC", {"name": "Altul"})
    assert (refused.status_code, refused.json()["type"]) == (404, "not-found")
    trail = [entry["action"] for entry in world.admin.all("/audit") if entry["subject"] == "00REN"]
    assert sorted(trail) == ["newsletter.changed", "newsletter.created"]


def test_a_code_is_taken_once_and_a_repeated_call_answers_as_the_first(world: World) -> None:
    first, again = (
        world.admin.post("/newsletters", a_newsletter("00TWO"), idempotency_key="newsletter") for _ in range(2)
    )
    assert (first.status_code, first.text) == (again.status_code, again.text) == (201, first.text)
    taken = world.admin.post("/newsletters", a_newsletter("00TWO"))
    assert (taken.status_code, taken.json()["type"]) == (409, "already-exists")


@pytest.mark.parametrize(
    "change", [{"code": "A B"}, {"code": ""}, {"name": "a\r\nb"}, {"name": ""}, {"x": 1}], ids=str
)
def test_a_newsletter_has_a_plain_code_and_a_name_of_one_line(world: World, change: dict[str, Any]) -> None:
    refused = world.admin.post("/newsletters", a_newsletter("00BAD") | change)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, next(iter(change)))


def test_only_administrators_write_the_catalogue(world: World) -> None:
    for who in (world.ana, world.consultant):
        for refused in (
            who.post("/newsletters", a_newsletter("00NEW")),
            who.patch("/newsletters/00NEW", {"name": "X"}),
        ):
            assert (refused.status_code, refused.json()["type"]) == (403, "forbidden")
