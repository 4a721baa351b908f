"""Versions that callers insist on, calls that come again, and changes that somebody else makes meanwhile."""

from typing import Any

import httpx
import pytest

from tests.api import files
from tests.api.meanwhile import meanwhile
from tests.people import Somebody, World, a_request

CHANGES: list[tuple[str, str, Any]] = [
    ("POST", "/take", None),
    ("POST", "/needs-details", {"body": "?"}),
    ("POST", "/in-testing", {"body": "?"}),
    ("POST", "/close", {"body": "?"}),
    ("PATCH", "", {"priority": "HIGH"}),
]
REPLIES: list[tuple[str, str, Any]] = [
    ("POST", "/messages", {"body": "text"}),
    ("POST", "/messages", {"body": "text", "internal": True}),
]
every_change = pytest.mark.parametrize(("method", "rest", "body"), [*CHANGES, *REPLIES])


@pytest.fixture
def path(world: World) -> str:
    """A new ticket's address."""
    return f"/tickets/{world.open()['id']}"


def refusal(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"]


def kinds(who: Somebody, path: str) -> list[str]:
    return [message["kind"] for message in who.get(path).json()["messages"]]


@every_change
def test_a_stale_version_changes_nothing(world: World, path: str, method: str, rest: str, body: Any) -> None:
    world.ana.post(f"{path}/messages", {"body": "Încă ceva"})
    before = world.consultant.get(path).json()
    assert refusal(world.consultant.send(method, path + rest, body, if_match='"1"')) == (412, "stale")
    assert world.consultant.get(path).json() == before
    fresh = world.consultant.send(method, path + rest, body, if_match='"2"')
    assert (fresh.is_success, fresh.headers["etag"]) == (True, '"3"')


@pytest.mark.parametrize("version", ['"1"', "1", 'W/"1"', "*", ' "1" '])
def test_a_version_may_be_written_in_several_ways(world: World, path: str, version: str) -> None:
    assert world.consultant.post(f"{path}/take", if_match=version).status_code == 200


def test_a_star_is_any_version(world: World, path: str) -> None:
    world.consultant.post(f"{path}/take")
    assert world.consultant.post(f"{path}/close", {"body": "Gata."}, if_match="*").status_code == 200


@every_change
def test_a_repeated_change_answers_as_the_first_time_though_its_version_is_stale_now(
    world: World, path: str, method: str, rest: str, body: Any
) -> None:
    sent = {"idempotency_key": path + rest, "if_match": '"1"'}
    first, again = (world.consultant.send(method, path + rest, body, **sent) for _ in range(2))
    assert first.is_success
    assert (first.status_code, first.text) == (again.status_code, again.text)
    assert world.consultant.get(path).json()["version"] == 2


def test_a_repeated_change_answers_as_the_first_time_even_after_the_close(world: World, path: str) -> None:
    reply = {"body": "Încă ceva"}
    first = world.ana.post(f"{path}/messages", reply, idempotency_key="closed")
    world.consultant.post(f"{path}/close", {"body": "Gata."})
    again = world.ana.post(f"{path}/messages", reply, idempotency_key="closed")
    assert (first.status_code, first.text) == (again.status_code, again.text)


def test_a_repeated_change_answers_as_the_first_time_though_its_file_is_sent(world: World, path: str) -> None:
    body = {"body": "Vedeți.", "attachments": [files.upload(world.ana)]}
    first, again = (world.ana.post(f"{path}/messages", body, idempotency_key="file") for _ in range(2))
    assert first.status_code == 201
    assert first.text == again.text
    assert kinds(world.ana, path) == ["opened", "reply"]


@every_change
def test_a_key_is_for_one_body_whatever_the_version(
    world: World, path: str, method: str, rest: str, body: Any
) -> None:
    key = f"one body {path}{rest}"
    world.consultant.send(method, path + rest, body, idempotency_key=key)
    other = {"priority": "LOW"} if method == "PATCH" else {"body": "altceva"}
    for version in ('"1"', '"2"', "*"):
        refused = world.consultant.send(method, path + rest, other, idempotency_key=key, if_match=version)
        assert refusal(refused) == (422, "idempotency-key-reused")


def test_a_refused_call_uses_up_no_key(world: World, path: str) -> None:
    world.consultant.post(f"{path}/take")
    body = {"body": "?"}
    stale = world.consultant.post(f"{path}/needs-details", body, idempotency_key="free", if_match='"1"')
    fresh = world.consultant.post(f"{path}/needs-details", body, idempotency_key="free", if_match='"2"')
    assert (refusal(stale), fresh.status_code) == ((412, "stale"), 200)


@pytest.mark.parametrize(("method", "rest", "body"), CHANGES)
@pytest.mark.parametrize(
    ("sent", "expected"), [({}, (409, "ticket-changed")), ({"if_match": '"1"'}, (412, "stale"))], ids=["any", "1"]
)
def test_a_change_that_somebody_else_s_overtakes_is_refused(
    world: World, path: str, method: str, rest: str, body: Any, sent: dict[str, str], expected: tuple[int, str]
) -> None:
    with meanwhile(lambda: world.ana.post(f"{path}/messages", {"body": "Stați"})):
        refused = world.consultant.send(method, path + rest, body, **sent)
    assert refusal(refused) == expected
    assert kinds(world.consultant, path) == ["opened", "reply"]


@pytest.mark.parametrize(("method", "rest", "body"), REPLIES)
def test_a_reply_that_somebody_s_overtakes_is_added_after_it(
    world: World, path: str, method: str, rest: str, body: Any
) -> None:
    with meanwhile(lambda: world.ana.post(f"{path}/messages", {"body": "Stați"})):
        added = world.consultant.send(method, path + rest, body)
    assert (added.status_code, added.headers["etag"]) == (201, '"3"')
    assert added.json()["id"].endswith("-3")
    assert len(kinds(world.consultant, path)) == 3


def test_a_reply_is_tried_five_times(world: World, path: str) -> None:
    def overtake() -> None:
        assert world.ana.post(f"{path}/messages", {"body": "Stați"}).status_code == 201

    with meanwhile(*[overtake] * 4):
        assert world.consultant.post(f"{path}/messages", {"body": "Da"}).status_code == 201
    with meanwhile(*[overtake] * 5):
        refused = world.consultant.post(f"{path}/messages", {"body": "Da"})
    assert refusal(refused) == (409, "ticket-changed")
    assert path.removeprefix("/tickets/") in refused.json()["detail"]
    assert kinds(world.ana, path).count("reply") == 4 + 1 + 5


def test_a_reply_that_insists_on_a_version_is_not_added_to_another(world: World, path: str) -> None:
    with meanwhile(lambda: world.ana.post(f"{path}/messages", {"body": "Stați"})):
        refused = world.consultant.post(f"{path}/messages", {"body": "Da"}, if_match='"1"')
    assert refusal(refused) == (412, "stale")


def test_a_reply_that_a_close_overtakes_is_refused(world: World, path: str) -> None:
    with meanwhile(lambda: world.consultant.post(f"{path}/close", {"body": "Gata."})):
        refused = world.ana.post(f"{path}/messages", {"body": "Încă ceva"})
    assert refusal(refused) == (409, "ticket-closed")
    assert kinds(world.ana, path) == ["opened", "closed"]


def test_the_same_reply_twice_at_one_moment_is_one_message(world: World, path: str) -> None:
    def reply() -> httpx.Response:
        return world.ana.post(f"{path}/messages", {"body": "Da"}, idempotency_key=f"once {path}")

    answers = []
    with meanwhile(lambda: answers.append(reply())):
        answers.append(reply())
    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].text == answers[1].text
    assert kinds(world.ana, path) == ["opened", "reply"]


def test_the_same_opening_twice_at_one_moment_is_one_ticket(world: World) -> None:
    def open_ticket() -> httpx.Response:
        return world.ana.post("/tickets", a_request(), idempotency_key="opened twice")

    answers = []
    with meanwhile(lambda: answers.append(open_ticket())):
        answers.append(open_ticket())
    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json()["id"] == answers[1].json()["id"]


def test_a_file_that_another_message_takes_meanwhile_is_refused(world: World, path: str) -> None:
    file = files.upload(world.ana)
    body = {"body": "Vedeți.", "attachments": [file]}
    other = world.open()["id"]
    with meanwhile(lambda: world.ana.post(f"/tickets/{other}/messages", body)):
        refused = world.ana.post(f"{path}/messages", body)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "attachments.0")
    assert kinds(world.ana, path) == ["opened"]
