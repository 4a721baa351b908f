"""Changing tickets: replies, notes, changes of state, of priority and request type."""

import re
from typing import Any

import pytest

from chalicelib.tickets.store.items import MessageItem
from tests.people import Somebody, World

STEPS: list[tuple[str, Any]] = [
    ("take", None),
    ("needs-details", {"body": "Ce depozit?"}),
    ("in-testing", {"body": "Încercați."}),
    ("close", {"body": "Gata."}),
]
CHANGES = [*STEPS, ("messages", {"body": "Încă ceva"}), ("messages", {"body": "Notă", "internal": True})]
change_of_state = pytest.mark.parametrize(("step", "body"), STEPS, ids=lambda value: value or "")


def last(who: Somebody, ticket: str) -> dict[str, Any]:
    message: dict[str, Any] = who.get(f"/tickets/{ticket}").json()["messages"][-1]
    return message


@change_of_state
def test_a_change_of_state_answers_the_ticket_and_adds_one_message(world: World, step: str, body: Any) -> None:
    ticket = world.open()["id"]
    answer = world.consultant.post(f"/tickets/{ticket}/{step}", body)
    assert answer.status_code == 200
    assert answer.headers["etag"] == '"2"'
    shown = world.ana.get(f"/tickets/{ticket}").json()
    (_, message) = shown.pop("messages")
    assert answer.json() == shown
    assert message["body"] == (body or {"body": ""})["body"]
    assert message["author"] == {"id": world.consultant.id, "name": "Mihai Pop", "role": "consultant"}
    assert (message["changes"], message["attachments"]) == ([], [])
    assert message["at"] == shown["updated_at"]


def test_each_step_leads_to_its_status(world: World) -> None:
    path = f"/tickets/{world.open()['id']}"
    statuses = [world.consultant.post(f"{path}/{step}", body).json()["status"] for step, body in STEPS]
    assert statuses == ["taken", "needs_details", "in_testing", "closed"]
    read = world.ana.get(path).json()
    assert [m["kind"] for m in read["messages"]] == ["opened", *statuses]
    assert read["closed_at"] == read["updated_at"]
    assert read["assignee"] == {"id": world.consultant.id, "name": "Mihai Pop"}


def test_a_reply_answers_the_message_and_a_client_s_ends_the_wait(world: World) -> None:
    path = f"/tickets/{world.open()['id']}"
    world.consultant.post(f"{path}/needs-details", {"body": "?"})
    staff = world.colleague_consultant.post(f"{path}/messages", {"body": "Grăbiți-vă"})
    assert world.ana.get(path).json()["status"] == "needs_details"
    reply = world.radu.post(f"{path}/messages", {"body": "Depozitul 2."})
    assert (staff.status_code, reply.status_code) == (201, 201)
    assert (staff.headers["etag"], reply.headers["etag"]) == ('"3"', '"4"')
    assert reply.json()["author"] == {"id": world.radu.id, "name": "Radu Pop", "role": "client"}
    assert reply.json()["kind"] == "reply"
    read = world.ana.get(path).json()
    assert (read["status"], read["messages"][-1]) == ("taken", reply.json())


@pytest.mark.parametrize(("step", "body"), CHANGES)
def test_a_closed_ticket_says_that_a_new_one_is_needed(world: World, step: str, body: Any) -> None:
    ticket = world.open()["id"]
    world.consultant.post(f"/tickets/{ticket}/close", {"body": "Gata."})
    before = world.ana.get(f"/tickets/{ticket}").json()
    refused = world.consultant.post(f"/tickets/{ticket}/{step}", body)
    assert (refused.status_code, refused.json()["type"]) == (409, "ticket-closed")
    assert f"Tichetul {ticket} este finalizat" in refused.json()["detail"]
    assert "Deschideți un tichet nou" in refused.json()["detail"]
    assert world.ana.get(f"/tickets/{ticket}").json() == before


def test_a_closed_ticket_is_not_reclassified(world: World) -> None:
    ticket = world.open()["id"]
    world.consultant.post(f"/tickets/{ticket}/close", {"body": "Gata."})
    refused = world.consultant.patch(f"/tickets/{ticket}", {"priority": "HIGH"})
    assert (refused.status_code, refused.json()["type"]) == (409, "ticket-closed")


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


PRIORITY = {"field": "priority", "before": "LOW", "after": "HIGH"}
REQUEST_TYPE = {"field": "request_type", "before": "BUG", "after": "ASK"}
RECLASSIFICATIONS = [
    ({"priority": "HIGH"}, "priority", [PRIORITY]),
    ({"request_type": "ASK"}, "request_type", [REQUEST_TYPE]),
    ({"priority": "HIGH", "request_type": "ASK"}, "priority", [PRIORITY, REQUEST_TYPE]),
    ({"priority": "LOW"}, "priority", [PRIORITY | {"after": "LOW"}]),
]


@pytest.mark.parametrize("stored", ["with its changes", "by an earlier version"])
@pytest.mark.parametrize(("body", "kind", "changes"), RECLASSIFICATIONS)
def test_a_message_says_what_it_changed(
    world: World, body: dict[str, str], kind: str, changes: list[dict[str, str]], stored: str
) -> None:
    ticket = world.open()["id"]
    changed = world.consultant.patch(f"/tickets/{ticket}", body)
    assert (changed.status_code, changed.headers["etag"]) == (200, '"2"')
    assert {name: changed.json()[name] for name in body} == body
    if stored == "by an earlier version":
        MessageItem(ticket, "message#00000002").update(actions=[MessageItem.changes.remove()])
    for who in (world.ana, world.colleague_consultant):
        assert (last(who, ticket)["kind"], last(who, ticket)["changes"]) == (kind, changes)


def test_a_change_of_nothing_is_refused(world: World) -> None:
    path = f"/tickets/{world.open()['id']}"
    for body in ({}, {"priority": None, "request_type": None}):
        refused = world.consultant.patch(path, body)
        assert refused.status_code == 422
        assert refused.json()["errors"] == [{"field": "priority", "message": "Spuneți ce se schimbă."}]
    assert world.ana.get(path).json()["version"] == 1


def test_each_change_is_counted_by_its_name(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    path = f"/tickets/{world.open()['id']}"
    world.consultant.patch(path, {"priority": "HIGH"})
    world.consultant.patch(path, {"request_type": "ASK"})
    for step, body in (*CHANGES[:3], *CHANGES[4:], CHANGES[3]):
        assert world.consultant.post(f"{path}/{step}", body).is_success
    counted = re.findall(r'"(Ticket\w+)":\[1.0\]', capsys.readouterr().out)
    names = ["Opened", "Priority", "RequestType", "Taken", "NeedsDetails", "InTesting", "Reply", "Note", "Closed"]
    assert counted == [f"Ticket{name}" for name in names]
