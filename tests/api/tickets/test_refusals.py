"""Which refusal comes first: authority, then what the path names, then what was sent, then the ticket itself."""

from typing import Any

import pytest

from tests.api import files
from tests.people import Somebody, World

STAFF_ROUTES = [
    ("POST", "/take"),
    ("POST", "/needs-details"),
    ("POST", "/in-testing"),
    ("POST", "/close"),
    ("PATCH", ""),
]
ROUTES = [*STAFF_ROUTES, ("GET", ""), ("POST", "/messages")]
BODIES: dict[str, Any] = {"POST": {"body": "text"}, "PATCH": {"priority": "HIGH"}, "GET": None}
NO_TICKETS = [
    "x",
    "ALFA",
    "ALFA-",
    "ALFA-0",
    "ALFA-01",
    "ALFA-1x",
    "ALFA--1",
    "ALFA-1-1",
    "alfa-1",
    "A-1",
    "ABCDEFGHIJK-1",
    "ALFA-1234567890",
    "ALFA-1%0a",
    "%0aALFA-1",
    "ALFA-%D9%A1",
    "%C8%98APTE-1",
    "1ALFA-1",
    "@staff-1",
    "@notices%232026-03-03",
    "ALFA-" + "1" * 3000,
]


def ask(who: Somebody, method: str, path: str, **headers: str) -> tuple[int, str]:
    answer = who.send(method, path, BODIES[method], **headers)
    return answer.status_code, answer.json().get("type", "")


@pytest.mark.parametrize(("method", "rest"), STAFF_ROUTES)
def test_clients_have_no_staff_route_whatever_they_name_or_send(world: World, method: str, rest: str) -> None:
    own, other = world.open()["id"], world.open(world.maria)["id"]
    for ticket in (own, other, f"{world.alfa}-999", "x", "ALFA-0", "%00"):
        assert ask(world.ana, method, f"/tickets/{ticket}{rest}") == (403, "forbidden")
        wrong = world.ana.send(method, f"/tickets/{ticket}{rest}", {"nonsense": 1}, if_match="x")
        assert (wrong.status_code, wrong.json()["type"]) == (403, "forbidden")


@pytest.mark.parametrize("ticket", NO_TICKETS)
def test_what_cannot_be_a_ticket_s_id_names_none(world: World, ticket: str) -> None:
    for method, rest in ROUTES:
        assert ask(world.consultant, method, f"/tickets/{ticket}{rest}") == (404, "not-found")


@pytest.mark.parametrize(("method", "rest"), [("GET", ""), ("POST", "/messages")])
def test_another_company_s_ticket_is_the_same_404_as_none(world: World, method: str, rest: str) -> None:
    theirs = world.open(world.maria)["id"]
    missing = f"{world.alfa}-999999"
    answers = [world.ana.send(method, f"/tickets/{one}{rest}", BODIES[method]) for one in (theirs, missing, "x")]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.text for answer in answers}) == 1


@pytest.mark.parametrize(("method", "rest"), ROUTES)
def test_a_ticket_that_there_is_not_is_not_found_by_staff_either(world: World, method: str, rest: str) -> None:
    for ticket in (f"{world.alfa}-999999", "NIMENI-1"):
        assert ask(world.consultant, method, f"/tickets/{ticket}{rest}") == (404, "not-found")


def test_a_body_is_read_before_the_ticket_is_looked_for(world: World) -> None:
    for missing in (f"{world.alfa}-999999", f"{world.beta}-1"):
        refused = world.ana.post(f"/tickets/{missing}/messages", {"body": ""})
        assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "body")


def test_what_cannot_be_a_ticket_s_id_is_not_found_whatever_is_sent(world: World) -> None:
    assert world.ana.send("POST", "/tickets/x/messages", {"body": ""}).status_code == 404


def test_an_unreadable_version_is_refused_before_the_ticket_is_looked_for(world: World) -> None:
    missing = f"/tickets/{world.alfa}-999999/take"
    assert ask(world.consultant, "POST", missing, if_match="x") == (400, "bad-request")
    assert ask(world.consultant, "POST", missing, idempotency_key="x" * 256) == (400, "bad-request")


def test_an_old_version_is_said_before_that_the_ticket_is_closed(world: World) -> None:
    path = f"/tickets/{world.open()['id']}"
    world.consultant.post(f"{path}/close", {"body": "Gata."})
    assert ask(world.consultant, "POST", f"{path}/take", if_match='"1"') == (412, "stale")
    assert ask(world.consultant, "POST", f"{path}/take", if_match='"2"') == (409, "ticket-closed")


def test_a_note_of_a_client_is_forbidden_before_the_ticket_is_looked_for(world: World) -> None:
    note = {"body": "text", "internal": True}
    for ticket in (world.open()["id"], f"{world.alfa}-999999", f"{world.beta}-1"):
        assert world.ana.post(f"/tickets/{ticket}/messages", note).status_code == 403


def test_files_of_another_owner_are_refused_first_and_one_s_own_used_ones_last(world: World) -> None:
    ticket = world.open(attachments=[used := files.upload(world.ana)])["id"]
    world.consultant.post(f"/tickets/{ticket}/close", {"body": "Gata."})
    foreign = {"body": "text", "attachments": [files.upload(world.maria)]}
    refused = world.ana.post(f"/tickets/{ticket}/messages", foreign, if_match='"1"')
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "attachments.0")
    sent = {"body": "text", "attachments": [used]}
    assert world.ana.post(f"/tickets/{ticket}/messages", sent, if_match='"1"').status_code == 412
    assert world.ana.post(f"/tickets/{ticket}/messages", sent).status_code == 409
    open_one = world.open()["id"]
    assert world.ana.post(f"/tickets/{open_one}/messages", sent).status_code == 422


def test_a_change_of_nothing_is_refused_before_the_ticket_is_looked_for(world: World) -> None:
    assert world.consultant.patch(f"/tickets/{world.alfa}-999999", {}).status_code == 422
    assert world.consultant.patch("/tickets/x", {}).status_code == 404


def test_what_the_contract_does_not_have_is_said_after_the_version(world: World) -> None:
    path = f"/tickets/{world.open()['id']}"
    body = {"priority": "NONE", "request_type": "NONE"}
    assert world.consultant.patch(path, body, if_match='"7"').status_code == 412
    refused = world.consultant.patch(path, body)
    assert [error["field"] for error in refused.json()["errors"]] == ["priority"]
