"""Who may call what, tried by the wrong person on every route. The routes' own declarations say who is wrong."""

from collections.abc import Iterator
from typing import Any

import pytest

import app
from chalicelib.kernel.caller import Role
from chalicelib.kernel.web.operation import Operation
from tests.people import Somebody, World, a_request

OPERATIONS = {f"{o.method} {o.path}": o for api in app.APIS for o in api.operations}
PROTECTED = [name for name, operation in OPERATIONS.items() if operation.role]
STAFF_ROUTES = [name for name, operation in OPERATIONS.items() if operation.role is Role.CONSULTANT]
ADMIN_ROUTES = [name for name, operation in OPERATIONS.items() if operation.role is Role.ADMIN]
OWN_ROUTES = [name for name, o in OPERATIONS.items() if o.role is Role.CLIENT and "{" in o.path]

# Bodies that are valid, so that what a path names is looked for at all. Authority is decided before any body is read.
BODIES: dict[str, Any] = {
    "POST /tickets/{id}/messages": {"body": "text"},
    "POST /uploads/{id}/parts": [{"number": 1, "sha256": "0" * 64}],
    "PATCH /contacts/{id}": {"title": "Dl."},
    "PUT /contacts/{id}/newsletters": {"codes": []},
}


def call(who: Somebody, name: str, **path: str) -> Any:
    operation = OPERATIONS[name]
    return who.send(operation.method, operation.path.format(**path), BODIES.get(name))


@pytest.fixture(scope="module")
def ticket(world: World) -> Iterator[str]:
    """Ana's ticket, which nobody may have changed in the end."""
    ticket = world.open()["id"]
    before = world.ana.get(f"/tickets/{ticket}").json()
    yield ticket
    assert world.ana.get(f"/tickets/{ticket}").json() == before


@pytest.fixture(scope="module")
def theirs(world: World, ticket: str) -> dict[str, str]:
    """Something of Ana's company for every kind of path, by how the path begins."""
    contact = world.ana.post("/contacts", {"email": "isolation@alfa.example"}).json()["id"]
    upload = world.ana.post("/uploads", {"name": "a.txt", "size": 4, "content_type": "text/plain"}).json()["id"]
    package = f"staff-{'0' * 32}"  # nobody finds one of a product that their company does not have
    return {"tickets": ticket, "contacts": contact, "uploads": upload, "attachments": upload, "updates": package}


@pytest.mark.parametrize("name", OWN_ROUTES)
def test_what_is_another_company_s_is_the_same_404_as_what_does_not_exist(
    world: World, theirs: dict[str, str], name: str
) -> None:
    kind = OPERATIONS[name].path.split("/")[1]
    existing = theirs[kind]
    missing = existing[:-1] + ("1" if existing.endswith("0") else "0")
    found = [call(world.maria, name, id=one) for one in (existing, missing)]
    assert [answer.status_code for answer in found] == [404, 404]
    assert found[0].text == found[1].text


def test_every_route_with_a_body_is_tried_with_a_valid_one() -> None:
    with_body = [name for name in OWN_ROUTES if OPERATIONS[name].body]
    assert sorted(with_body) == sorted(BODIES)


@pytest.mark.parametrize("name", [*STAFF_ROUTES, *ADMIN_ROUTES])
@pytest.mark.parametrize("ticket_id", ["own", "ALFA-999999", "no id at all"])
def test_clients_have_no_route_of_the_vendor_s_people_whatever_the_path_names(
    world: World, ticket: str, name: str, ticket_id: str
) -> None:
    named = ticket if ticket_id == "own" else ticket_id
    refused = call(world.ana, name, id=named, code=world.alfa)
    assert (refused.status_code, refused.json()["type"]) == (403, "forbidden")


@pytest.mark.parametrize("name", ADMIN_ROUTES)
def test_only_administrators_administer(world: World, name: str) -> None:
    refused = call(world.consultant, name, id=world.maria.id, code=world.beta)
    assert (refused.status_code, refused.json()["type"]) == (403, "forbidden")


def path_of(operation: Operation) -> str:
    return operation.path.format(id="ALFA-1", code="ALFA", token="x")


@pytest.mark.parametrize("name", PROTECTED)
@pytest.mark.parametrize("token", [None, "Bearer x", "Basic x", "Bearer"])
def test_without_a_token_every_route_is_closed(world: World, name: str, token: str | None) -> None:
    operation = OPERATIONS[name]
    path = path_of(operation)
    headers = {"Authorization": token} if token else {}
    refused = world.http.request(operation.method, path, json=BODIES.get(name), headers=headers)
    assert refused.status_code == 401
    assert refused.headers["content-type"].startswith("application/problem+json")


@pytest.mark.parametrize(
    "extra",
    [
        {"status": "closed"},
        {"opened_by": {"id": "x"}},
        {"assignee": {"id": "x"}},
        {"id": "BETA-1"},
        {"version": 9},
        {"response_minutes": 1},
    ],
)
def test_a_ticket_takes_no_more_than_its_fields(world: World, extra: dict[str, Any]) -> None:
    refused = world.ana.post("/tickets", a_request(**extra))
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["field"] == next(iter(extra))


def test_a_client_opens_for_nobody_else(world: World) -> None:
    for extra in ({"company": world.beta}, {"opened_for": world.maria.id}, {"company": world.alfa}):
        assert world.ana.post("/tickets", a_request(**extra)).status_code == 403


def test_a_client_cannot_ask_for_another_company_s_lists(world: World) -> None:
    assert world.maria.get("/tickets", view="company", product="WMS", company=world.alfa).status_code == 404
    assert world.maria.get("/products", company=world.alfa).status_code == 404


def test_lists_hold_one_s_own_company_s_tickets_only(world: World, ticket: str) -> None:
    seen = [
        listed["id"]
        for params in ({"view": "mine"}, {"view": "to_update"}, {"view": "company", "product": "WMS"})
        for listed in world.maria.all("/tickets", **params)
    ]
    assert ticket not in seen
    assert all(listed.startswith(f"{world.beta}-") for listed in seen)


def test_another_user_s_id_in_a_filter_finds_nothing(world: World, ticket: str) -> None:
    params = {"view": "company", "product": "WMS", "opened_by": world.ana.id}
    assert world.maria.get("/tickets", **params).json() == {"items": [], "next": None}
    assert ticket


def test_nobody_gives_themselves_a_role(world: World) -> None:
    for body in ({"role": "admin"}, {"company": "ALFA"}, {"language": "ro", "active": True}):
        assert world.ana.patch("/me", body).status_code == 422
    assert world.ana.get("/me").json()["role"] == "client"


def test_a_client_s_user_never_becomes_staff(world: World) -> None:
    user = world.user(world.company())
    refused = world.admin.patch(f"/users/{user.id}", {"role": "consultant"})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "role")


def test_what_everybody_may_call_without_signing_in_is_a_short_list() -> None:
    public = {name for name, operation in OPERATIONS.items() if operation.public}
    assert public == {
        "POST /session",
        "POST /session/challenge",
        "POST /session/refresh",
        "DELETE /session",
        "POST /password/forgot",
        "POST /password/reset",
        "GET /health",
        "GET /unsubscribe/{token}",
        "POST /unsubscribe/{token}",
    }
