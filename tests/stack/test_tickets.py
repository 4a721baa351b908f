"""A ticket's life on the deployed stack, also where several people act on it at once."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

from tests.people import World, a_request


def test_a_ticket_lives_its_whole_life(world: World) -> None:
    ticket = world.open()
    path = f"/tickets/{ticket['id']}"
    assert ticket["status"] == "new"
    assert ticket["opened_by"] == {"id": world.ana.id, "name": "Ana Pop"}
    assert [m["kind"] for m in ticket["messages"]] == ["opened"]

    taken = world.consultant.post(f"{path}/take").json()
    assert (taken["status"], taken["assignee"]["id"]) == ("taken", world.consultant.id)
    assert world.consultant.patch(path, {"priority": "HIGH"}).json()["priority"] == "HIGH"
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
        "priority",
        "needs_details",
        "reply",
        "in_testing",
        "closed",
    ]
    assert read["version"] == 7


def ids(who: Any, **params: Any) -> list[str]:
    return [ticket["id"] for ticket in who.all("/tickets", **params)]


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
