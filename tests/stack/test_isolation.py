"""Who sees what: every route, tried by the wrong person (attacks 1, 5, 6 and 8)."""

from collections.abc import Iterator
from typing import Any

import pytest

import app
from tests.stack.packages import a_package
from tests.people import World, a_person, a_request

OPERATIONS = {f"{o.method} {o.path}": o for api in app.APIS for o in api.operations}
TICKET_ROUTES = [name for name, o in OPERATIONS.items() if o.path.startswith("/tickets/{id}")]
ADMIN_ROUTES = [
    "GET /companies", "POST /companies", "PATCH /companies/{code}",
    "POST /products", "PATCH /products/{code}",
    "GET /companies/{code}/users", "POST /companies/{code}/users", "PATCH /users/{id}",
    "GET /staff", "POST /staff", "GET /audit", "POST /updates", "DELETE /updates/{id}",
    "POST /newsletters", "PATCH /newsletters/{code}",
    "GET /newsletters/{code}/issues", "POST /newsletters/{code}/issues", "GET /newsletters/{code}/issues/{id}",
    "PATCH /newsletters/{code}/issues/{id}", "DELETE /newsletters/{code}/issues/{id}",
    "POST /newsletters/{code}/preview", "POST /newsletters/{code}/test",
]  # fmt: skip
STAFF_ROUTES = [
    "GET /clients", "GET /clients/{code}/users", "PATCH /tickets/{id}", "POST /tickets/{id}/take",
    "POST /tickets/{id}/needs-details", "POST /tickets/{id}/in-testing", "POST /tickets/{id}/close",
    "GET /updates/{id}/downloads",
]  # fmt: skip
BODIES: dict[str, Any] = {
    "POST /companies": {"code": "ROGUE", "name": "Rogue", "contracts": []},
    "PATCH /companies/{code}": {"name": "Rogue"},
    "POST /products": {"code": "ROGUE", "name": "Rogue"},
    "PATCH /products/{code}": {"name": "Rogue"},
    "POST /companies/{code}/users": a_person(email="rogue@rogue.example", password="o-parola-lunga"),
    "PATCH /users/{id}": {"active": False},
    "POST /staff": a_person(email="rogue2@rogue.example", role="admin", password="o-parola-lunga"),
    "POST /newsletters": {"code": "ROGUE", "name": "Rogue"},
    "PATCH /newsletters/{code}": {"name": "Rogue"},
    "POST /newsletters/{code}/issues": {"subject": "Rogue", "body": "Rogue", "send_at": "2999-01-01T00:00:00Z"},
    "PATCH /newsletters/{code}/issues/{id}": {"subject": "Rogue"},
    "POST /newsletters/{code}/preview": {"subject": "Rogue", "body": "Rogue"},
    "POST /newsletters/{code}/test": {"subject": "Rogue", "body": "Rogue"},
    "POST /updates": a_package(upload="staff-0"),
    "PATCH /tickets/{id}": {"priority": "HIGH"},
    "POST /tickets/{id}/messages": {"body": "text"},
    "POST /tickets/{id}/needs-details": {"body": "text"},
    "POST /tickets/{id}/in-testing": {"body": "text"},
    "POST /tickets/{id}/close": {"body": "text"},
}


def call(who: Any, name: str, **path: str) -> Any:
    operation = OPERATIONS[name]
    return who.send(operation.method, operation.path.format(**path), BODIES.get(name))


@pytest.fixture(scope="module")
def ticket(world: World) -> Iterator[str]:
    """Ana's ticket, which nobody may have changed in the end."""
    ticket = world.open()["id"]
    before = world.ana.get(f"/tickets/{ticket}").json()
    yield ticket
    assert world.ana.get(f"/tickets/{ticket}").json() == before


@pytest.mark.parametrize("name", TICKET_ROUTES)
def test_another_company_s_ticket_is_the_same_404_as_none(world: World, ticket: str, name: str) -> None:
    theirs, missing = call(world.maria, name, id=ticket), call(world.maria, name, id=f"{world.beta}-99999")
    assert (theirs.status_code, missing.status_code) == (404, 404)
    assert theirs.text == missing.text


@pytest.mark.parametrize("name", STAFF_ROUTES)
def test_clients_have_no_staff_routes(world: World, ticket: str, name: str) -> None:
    assert call(world.ana, name, id=ticket, code=world.alfa).status_code == 403


@pytest.mark.parametrize("name", ADMIN_ROUTES)
@pytest.mark.parametrize("role", ["ana", "consultant"])
def test_only_administrators_administer(world: World, name: str, role: str) -> None:
    refused = call(getattr(world, role), name, id=world.maria.id, code=world.beta)
    assert (refused.status_code, refused.json()["type"]) == (403, "forbidden")


@pytest.mark.parametrize("name", [name for name, operation in OPERATIONS.items() if not operation.public])
@pytest.mark.parametrize("token", [None, "Bearer x", "Basic x", "Bearer"])
def test_without_a_token_every_route_is_closed(world: World, name: str, token: str | None) -> None:
    operation = OPERATIONS[name]
    path = operation.path.format(id="ALFA-1", code="ALFA")
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


def test_every_route_is_sorted_into_who_may_call_it() -> None:
    everybody = {
        "POST /session", "POST /session/challenge", "POST /session/refresh", "DELETE /session",
        "POST /password/forgot", "POST /password/reset", "GET /health",
        "GET /me", "PATCH /me", "GET /me/filters", "PUT /me/filters",
        "GET /products", "GET /tickets", "POST /tickets", "GET /tickets/{id}", "POST /tickets/{id}/messages",
        "GET /newsletters", "GET /updates", "GET /updates/{id}", "GET /updates/{id}/download",
        "POST /uploads", "POST /uploads/{id}/parts", "GET /uploads/{id}", "POST /uploads/{id}/complete",
        "DELETE /uploads/{id}", "GET /attachments/{id}", "GET /attachments/{id}/downloads",
        "GET /contacts", "POST /contacts", "GET /contacts/export", "POST /contacts/import",
        "GET /contacts/{id}", "PATCH /contacts/{id}",
        "GET /contacts/{id}/newsletters", "PUT /contacts/{id}/newsletters",
        "GET /unsubscribe/{token}", "POST /unsubscribe/{token}",
    }  # fmt: skip
    assert set(OPERATIONS) == everybody | set(STAFF_ROUTES) | set(ADMIN_ROUTES)
