"""A ticket's life over HTTP."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.people import World, a_request


def test_a_ticket_lives_its_whole_life(world: World) -> None:
    ticket = world.open()
    path = f"/tickets/{ticket['id']}"
    assert ticket["status"] == "new"
    assert ticket["opened_by"] == {"id": world.ana.id, "name": "Ana Pop"}
    assert [m["kind"] for m in ticket["messages"]] == ["opened"]

    taken = world.consultant.post(f"{path}/take").json()
    assert (taken["status"], taken["assignee"]["id"]) == ("taken", world.consultant.id)
    asked = world.consultant.post(f"{path}/needs-details", {"body": "Ce depozit?"}).json()
    assert asked["status"] == "needs_details"
    assert ticket["id"] in ids(world.ana, view="to_update")
    assert ticket["id"] not in ids(world.radu, view="to_update")

    reply = world.radu.post(f"{path}/messages", {"body": "Depozitul 2."})
    assert reply.status_code == 201
    assert reply.json()["author"] == {"id": world.radu.id, "name": "Radu Pop", "role": "client"}
    assert ticket["id"] not in ids(world.ana, view="to_update")

    world.consultant.post(f"{path}/in-testing", {"body": "Încercați acum."})
    assert ticket["id"] in ids(world.ana, view="to_update")
    closed = world.consultant.post(f"{path}/close", {"body": "Corectat."}).json()
    assert closed["status"] == "closed"
    assert closed["closed_at"] is not None
    assert ticket["id"] not in ids(world.ana, view="to_update")

    read = world.ana.get(path).json()
    assert [m["kind"] for m in read["messages"]] == [
        "opened",
        "taken",
        "needs_details",
        "reply",
        "in_testing",
        "closed",
    ]
    assert read["version"] == 6


def ids(who: Any, **params: Any) -> list[str]:
    return [ticket["id"] for ticket in who.all("/tickets", **params)]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/messages", {"body": "Încă ceva"}),
        ("/messages", {"body": "Notă", "internal": True}),
        ("/take", None),
        ("/needs-details", {"body": "?"}),
        ("/in-testing", {"body": "?"}),
        ("/close", {"body": "?"}),
    ],
)
def test_a_closed_ticket_says_that_a_new_one_is_needed(world: World, path: str, body: Any) -> None:
    ticket = world.open()
    world.consultant.post(f"/tickets/{ticket['id']}/close", {"body": "Gata."})
    before = world.ana.get(f"/tickets/{ticket['id']}").json()
    refused = world.consultant.post(f"/tickets/{ticket['id']}{path}", body)
    assert (refused.status_code, refused.json()["type"]) == (409, "ticket-closed")
    assert "Deschideți un tichet nou" in refused.json()["detail"]
    assert world.ana.get(f"/tickets/{ticket['id']}").json() == before


def test_numbers_count_up_per_company(world: World) -> None:
    company = world.company()
    user = world.user(company)
    assert [world.open(user)["id"] for _ in range(3)] == [f"{company}-{n}" for n in (1, 2, 3)]


def test_ten_at_once_get_ten_numbers(world: World) -> None:
    company = world.company()
    user = world.user(company)
    with ThreadPoolExecutor(10) as pool:
        opened = list(pool.map(lambda _: world.open(user)["id"], range(10)))
    assert sorted(opened) == sorted(f"{company}-{n}" for n in range(1, 11))


def test_the_same_post_ten_times_at_once_opens_one_ticket(world: World) -> None:
    user = world.user(world.company())
    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(lambda _: user.post("/tickets", a_request(), idempotency_key="k1"), range(10)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.text for answer in answers}) == 1
    assert len(ids(user, view="mine")) == 1


def test_a_key_with_another_body_is_refused(world: World) -> None:
    first = world.ana.post("/tickets", a_request(), idempotency_key="k2")
    other = world.ana.post("/tickets", a_request(summary="Altceva"), idempotency_key="k2")
    assert first.status_code == 201
    assert (other.status_code, other.json()["type"]) == (422, "idempotency-key-reused")


def test_a_key_is_the_callers_own(world: World) -> None:
    mine = world.ana.post("/tickets", a_request(), idempotency_key="k3").json()
    theirs = world.radu.post("/tickets", a_request(), idempotency_key="k3").json()
    assert mine["id"] != theirs["id"]


def test_a_repeated_change_answers_as_the_first_time_even_after_the_close(world: World) -> None:
    path = f"/tickets/{world.open()['id']}/close"
    first = world.consultant.post(path, {"body": "Gata."}, idempotency_key="k4", if_match='"1"')
    again = world.consultant.post(path, {"body": "Gata."}, idempotency_key="k4", if_match='"1"')
    assert (first.status_code, first.text) == (again.status_code, again.text)


def test_of_two_consultants_who_take_the_same_version_one_wins(world: World) -> None:
    ticket = world.open()
    path = f"/tickets/{ticket['id']}/take"
    with ThreadPoolExecutor(2) as pool:
        both = world.consultant, world.colleague_consultant
        answers = list(pool.map(lambda who: who.post(path, if_match='"1"'), both))
    assert sorted(answer.status_code for answer in answers) == [200, 412]
    winner = next(who for who, answer in zip(both, answers, strict=True) if answer.status_code == 200)
    read = world.ana.get(f"/tickets/{ticket['id']}").json()
    assert read["assignee"]["id"] == winner.id
    assert [m["kind"] for m in read["messages"]] == ["opened", "taken"]


def test_replies_that_meet_a_close_are_kept_or_refused_but_never_lost(world: World) -> None:
    ticket = world.open()
    path = f"/tickets/{ticket['id']}"
    with ThreadPoolExecutor(6) as pool:
        replies = [pool.submit(world.ana.post, f"{path}/messages", {"body": f"Text {n}"}) for n in range(5)]
        close = pool.submit(world.consultant.post, f"{path}/close", {"body": "Gata."})
    statuses = [reply.result().status_code for reply in replies]
    assert set(statuses) <= {201, 409}
    assert close.result().status_code in (200, 409)
    kinds = [m["kind"] for m in world.ana.get(path).json()["messages"]]
    assert kinds.count("reply") == statuses.count(201)
    assert kinds.count("closed") == (close.result().status_code == 200)


def test_a_stale_version_changes_nothing(world: World) -> None:
    ticket = world.open()
    path = f"/tickets/{ticket['id']}"
    world.consultant.post(f"{path}/take")
    stale = world.consultant.post(f"{path}/needs-details", {"body": "?"}, if_match='"1"')
    assert (stale.status_code, stale.json()["type"]) == (412, "stale")
    assert world.consultant.get(path).json()["status"] == "taken"
    fresh = world.consultant.post(f"{path}/needs-details", {"body": "?"}, if_match='"2"')
    assert (fresh.status_code, fresh.headers["etag"]) == (200, '"3"')


def test_notes_are_for_staff_only(world: World) -> None:
    path = f"/tickets/{world.open()['id']}"
    note = world.consultant.post(f"{path}/messages", {"body": "Client dificil", "internal": True})
    assert (note.status_code, note.json()["kind"]) == (201, "note")
    assert "note" in [m["kind"] for m in world.colleague_consultant.get(path).json()["messages"]]
    assert "Client dificil" not in world.ana.get(path).text
    assert world.ana.post(f"{path}/messages", {"body": "x", "internal": True}).status_code == 403


def test_staff_set_priority_and_request_type_within_the_contract(world: World) -> None:
    path = f"/tickets/{world.open()['id']}"
    changed = world.consultant.patch(path, {"priority": "HIGH", "request_type": "ASK"}).json()
    assert (changed["priority"], changed["request_type"]) == ("HIGH", "ASK")
    message = world.ana.get(path).json()["messages"][-1]
    assert (message["kind"], message["body"]) == ("priority", "LOW → HIGH\nBUG → ASK")
    for body, field in (({"priority": "NONE"}, "priority"), ({"request_type": "NONE"}, "request_type")):
        refused = world.consultant.patch(path, body)
        assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, field)
    assert world.ana.patch(path, {"priority": "LOW"}).status_code == 403


def test_a_request_that_came_by_phone_belongs_to_the_user_and_names_who_wrote_it(world: World) -> None:
    body = a_request(company=world.alfa, opened_for=world.radu.id)
    ticket = world.consultant.post("/tickets", body).json()
    assert ticket["opened_by"]["id"] == world.radu.id
    assert ticket["messages"][0]["author"]["id"] == world.consultant.id
    assert ticket["id"] in ids(world.radu, view="mine")
    for wrong in ({"opened_for": world.maria.id}, {"company": "NIMENI"}, {"opened_for": None}):
        assert world.consultant.post("/tickets", body | wrong).status_code == 422


def test_the_longest_summary_is_a_setting_and_the_refusal_says_so(world: World) -> None:
    assert world.ana.post("/tickets", a_request(summary="ș" * 12)).status_code == 201
    refused = world.ana.post("/tickets", a_request(summary="ș" * 13))
    assert refused.status_code == 422
    assert refused.json()["errors"] == [
        {"field": "summary", "message": "Descrierea scurtă poate avea cel mult 12 caractere; are 13."}
    ]
