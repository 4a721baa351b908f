"""Opening tickets."""

from typing import Any

import pytest

from chalicelib.identity.store.people import PersonItem
from tests.api import files
from tests.people import World, a_request


def test_a_ticket_is_numbered_in_its_company(world: World) -> None:
    first, second = (world.ana.post("/tickets", a_request()) for _ in range(2))
    assert first.status_code == second.status_code == 201
    numbers = [int(answer.json()["id"].rpartition("-")[2]) for answer in (first, second)]
    assert numbers[1] == numbers[0] + 1
    assert first.json()["id"].startswith(f"{world.alfa}-")
    assert first.headers["location"] == f"tickets/{first.json()['id']}"
    assert first.headers["etag"] == '"1"'


def test_numbers_count_up_per_company(world: World) -> None:
    company = world.company()
    user = world.user(company)
    assert [world.open(user)["id"] for _ in range(3)] == [f"{company}-{n}" for n in (1, 2, 3)]


def test_a_new_ticket_is_what_was_asked_with_its_details_as_the_first_message(world: World) -> None:
    ticket = world.open()
    asked = a_request()
    details = asked.pop("details")
    assert {name: ticket[name] for name in asked} == asked
    assert (ticket["company"], ticket["status"], ticket["version"]) == (world.alfa, "new", 1)
    assert (ticket["assignee"], ticket["closed_at"]) == (None, None)
    assert ticket["opened_by"] == {"id": world.ana.id, "name": "Ana Pop"}
    (message,) = ticket["messages"]
    assert (message["id"], message["kind"], message["body"]) == (f"{ticket['id']}-1", "opened", details)
    assert message["author"] == {"id": world.ana.id, "name": "Ana Pop", "role": "client"}
    assert message["at"] == ticket["opened_at"] == ticket["updated_at"]
    assert world.radu.get(f"/tickets/{ticket['id']}").json() == ticket


def test_a_request_that_came_by_phone_belongs_to_the_user_and_names_who_wrote_it(world: World) -> None:
    body = a_request(company=world.alfa, opened_for=world.radu.id)
    ticket = world.consultant.post("/tickets", body).json()
    assert ticket["opened_by"] == {"id": world.radu.id, "name": "Radu Pop"}
    assert ticket["messages"][0]["author"]["id"] == world.consultant.id
    assert ticket["id"] in [listed["id"] for listed in world.radu.all("/tickets", view="mine")]
    for wrong in ({"opened_for": world.maria.id}, {"company": "NIMENI"}, {"opened_for": None}):
        assert world.consultant.post("/tickets", body | wrong).status_code == 422


@pytest.mark.parametrize(
    ("given", "missing"),
    [({}, ["company", "opened_for"]), ({"company": "ALFA"}, ["opened_for"]), ({"opened_for": "x"}, ["company"])],
)
def test_staff_say_for_whom_they_open(world: World, given: dict[str, str], missing: list[str]) -> None:
    refused = world.consultant.post("/tickets", a_request(**given))
    assert refused.status_code == 422
    assert refused.json()["errors"] == [{"field": name, "message": "Câmp obligatoriu."} for name in missing]


def test_nobody_opens_for_a_user_who_is_gone(world: World) -> None:
    user = world.user(world.alfa)
    PersonItem(world.alfa, user.id).update(actions=[PersonItem.active.set(False)])
    refused = world.consultant.post("/tickets", a_request(company=world.alfa, opened_for=user.id))
    assert (refused.status_code, refused.json()["errors"]) == (
        422,
        [{"field": "opened_for", "message": "Compania nu are un utilizator activ cu acest cod."}],
    )


def test_a_client_opens_for_nobody_else(world: World) -> None:
    for extra in ({"company": world.beta}, {"opened_for": world.maria.id}, {"company": world.alfa}):
        assert world.ana.post("/tickets", a_request(**extra)).status_code == 403


@pytest.mark.parametrize("field", ["product", "priority", "request_type"])
def test_a_ticket_is_within_the_contract(world: World, field: str) -> None:
    before = world.open()["id"]
    refused = world.ana.post("/tickets", a_request(**{field: "NONE"}))
    assert (refused.status_code, [e["field"] for e in refused.json()["errors"]]) == (422, [field])
    assert world.ana.all("/tickets", view="mine")[0]["id"] == before


def test_the_longest_summary_is_a_setting_and_the_refusal_says_so(world: World) -> None:
    assert world.ana.post("/tickets", a_request(summary="ș" * 12)).status_code == 201
    refused = world.ana.post("/tickets", a_request(summary="ș" * 13))
    assert refused.status_code == 422
    assert refused.json()["errors"] == [
        {"field": "summary", "message": "Descrierea scurtă poate avea cel mult 12 caractere; are 13."}
    ]


def test_a_key_with_another_body_is_refused(world: World) -> None:
    first = world.ana.post("/tickets", a_request(), idempotency_key="k2")
    other = world.ana.post("/tickets", a_request(summary="Altceva"), idempotency_key="k2")
    assert first.status_code == 201
    assert (other.status_code, other.json()["type"]) == (422, "idempotency-key-reused")


def test_a_key_is_the_callers_own(world: World) -> None:
    mine = world.ana.post("/tickets", a_request(), idempotency_key="k3").json()
    theirs = world.radu.post("/tickets", a_request(), idempotency_key="k3").json()
    assert mine["id"] != theirs["id"]


def test_a_repeated_call_answers_as_the_first_time_and_opens_nothing(world: World) -> None:
    body = a_request(attachments=[files.upload(world.ana)])
    first, second = (world.ana.post("/tickets", body, idempotency_key="k5") for _ in range(2))
    assert (first.status_code, first.text) == (second.status_code, second.text)
    assert first.headers["location"] == second.headers["location"]
    assert world.open()["id"] != first.json()["id"]


def test_wrong_files_are_refused_before_authority_over_other_companies(world: World) -> None:
    body: dict[str, Any] = a_request(company=world.beta, attachments=["staff-1"])
    refused = world.ana.post("/tickets", body)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "attachments.0")
