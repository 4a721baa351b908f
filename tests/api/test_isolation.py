"""Who may call what, tried by the wrong person on every route. The routes' own declarations say who is wrong."""

from collections.abc import Iterator
from typing import Any

import pytest

from chalicelib.kernel.caller import Role
from tests.operations import BODIES, OPERATIONS, PUBLIC, call, names, with_any_path, with_role
from tests.people import World

PROTECTED = names(lambda operation: operation.role)
STAFF_ROUTES = with_role(Role.CONSULTANT)
ADMIN_ROUTES = with_role(Role.ADMIN)
OWN_ROUTES = names(lambda operation: operation.role is Role.CLIENT and "{" in operation.path)
NAMING_A_COMPANY = names(
    lambda operation: operation.role is Role.CLIENT and operation.query and "company" in operation.query.model_fields
)
LISTS = names(
    lambda operation: operation.method == "GET" and operation.role is Role.CLIENT and "{" not in operation.path
)
WITH_BODY = names(lambda operation: operation.body is not None)
NOT_SENT_BY_ANYBODY = ("id", "status", "opened_by", "assignee", "version", "role", "company", "at", "surprise")

# What a query must hold before the rest of it matters.
QUERIES = {"GET /tickets": {"view": "company", "product": "WMS"}, "GET /updates": {"product": "WMS"}}
# Bodies of routes whose path names nothing; the others have theirs in `BODIES`.
NEW: dict[str, Any] = {
    "POST /contacts": {"email": "nou@firma.example"},
    "POST /contacts/import": {"csv": "email\nnou@firma.example\n", "dry_run": True},
}


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
    issue = f"{'0' * 13}-{'0' * 8}"  # no company's
    files = {"uploads": upload, "attachments": upload, "updates": package}
    return {"tickets": ticket, "contacts": contact, "newsletters": issue, **files}


def kind(name: str) -> str:
    """How the path of a route begins."""
    return OPERATIONS[name].path.split("/")[1]


@pytest.mark.parametrize("name", OWN_ROUTES)
def test_what_is_another_company_s_is_the_same_404_as_what_does_not_exist(
    world: World, theirs: dict[str, str], name: str
) -> None:
    existing = theirs[kind(name)]
    missing = existing[:-1] + ("1" if existing.endswith("0") else "0")
    found = [call(world.maria, name, id=one) for one in (existing, missing)]
    assert [answer.status_code for answer in found] == [404, 404]
    assert found[0].text == found[1].text


def test_every_route_with_a_body_is_tried_with_a_valid_one() -> None:
    assert sorted(name for name in OWN_ROUTES if OPERATIONS[name].body) == sorted(BODIES)


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("name", PROTECTED)
def test_each_role_is_forbidden_what_is_above_it_and_nothing_else(world: World, name: str, role: Role) -> None:
    who = {Role.CLIENT: world.ana, Role.CONSULTANT: world.consultant, Role.ADMIN: world.admin}[role]
    needed = OPERATIONS[name].role
    refused = needed is not None and not role.includes(needed)
    assert (call(who, name, id="ALFA-1", code="ALFA").status_code == 403) == refused


@pytest.mark.parametrize("name", [*STAFF_ROUTES, *ADMIN_ROUTES])
@pytest.mark.parametrize("named", ["own", "ALFA-999999", "no id at all"])
def test_clients_have_no_route_of_the_vendor_s_people_whatever_the_path_names(
    world: World, ticket: str, name: str, named: str
) -> None:
    refused = call(world.ana, name, id=ticket if named == "own" else named, code=world.alfa)
    assert (refused.status_code, refused.json()["type"]) == (403, "forbidden")


@pytest.mark.parametrize("name", ADMIN_ROUTES)
def test_only_administrators_administer(world: World, name: str) -> None:
    refused = call(world.consultant, name, id=world.maria.id, code=world.beta)
    assert (refused.status_code, refused.json()["type"]) == (403, "forbidden")


@pytest.mark.parametrize("name", [*STAFF_ROUTES, *ADMIN_ROUTES])
def test_authority_is_decided_before_anything_that_was_sent_is_read(world: World, name: str) -> None:
    operation = OPERATIONS[name]
    path = f"{with_any_path(name)}?surprise=1"
    headers = {"Authorization": f"Bearer {world.ana.token}", "Idempotency-Key": "", "If-Match": "?"}
    refused = world.http.request(operation.method, path, content=b"{", headers=headers)
    assert (refused.status_code, refused.json()["type"]) == (403, "forbidden")


@pytest.mark.parametrize("name", NAMING_A_COMPANY)
def test_a_client_names_no_company_but_their_own(world: World, theirs: dict[str, str], name: str) -> None:
    operation = OPERATIONS[name]
    path = operation.path.format(id=theirs.get(kind(name)))
    headers = {"Authorization": f"Bearer {world.ana.token}"}
    answers = {
        company: world.http.request(
            operation.method,
            path,
            params=QUERIES.get(name, {}) | {"company": company},
            json=(BODIES | NEW).get(name),
            headers=headers,
        )
        for company in (world.alfa, world.beta, "NIMENI")
    }
    assert answers[world.alfa].status_code == operation.status, answers[world.alfa].text
    assert answers[world.beta].status_code == answers["NIMENI"].status_code == 404
    assert answers[world.beta].text == answers["NIMENI"].text


@pytest.mark.parametrize("name", LISTS)
def test_no_list_holds_anything_of_another_company(world: World, theirs: dict[str, str], name: str) -> None:
    answer = world.maria.get(OPERATIONS[name].path, **QUERIES.get(name, {}))
    assert answer.status_code == 200
    for foreign in (*theirs.values(), world.alfa, world.ana.email, "isolation@"):
        assert foreign not in answer.text


@pytest.mark.parametrize("view", ["mine", "to_update", "company"])
def test_lists_hold_one_s_own_company_s_tickets_only(world: World, ticket: str, view: str) -> None:
    own = world.open(world.maria)["id"]
    params = {"product": "WMS"} if view == "company" else {}
    seen = [listed["id"] for listed in world.maria.all("/tickets", view=view, **params)]
    assert ticket not in seen
    assert (own in seen) == (view != "to_update")
    assert all(listed.startswith(f"{world.beta}-") for listed in seen)


def test_another_user_s_id_in_a_filter_finds_nothing(world: World, ticket: str) -> None:
    params = {"view": "company", "product": "WMS", "opened_by": world.ana.id}
    assert ticket in [listed["id"] for listed in world.radu.all("/tickets", **params)]
    assert world.maria.get("/tickets", **params).json() == {"items": [], "next": None}


@pytest.mark.parametrize("name", WITH_BODY)
def test_no_body_takes_more_than_its_fields(world: World, theirs: dict[str, str], name: str) -> None:
    operation = OPERATIONS[name]
    known = operation.body.model_fields if operation.body else {}
    others = dict.fromkeys((field for field in NOT_SENT_BY_ANYBODY if field not in known), "x")
    body = [others] if isinstance(BODIES.get(name), list) else others
    path = operation.path.format(id=theirs.get(kind(name), "x"), code="ALFA")
    refused = world.admin.send(operation.method, path, body)
    assert refused.status_code == 422
    unknown = [e["field"].rpartition(".")[2] for e in refused.json()["errors"] if e["message"] == "Câmp necunoscut."]
    assert unknown == list(others)


def test_what_everybody_may_call_without_signing_in_is_a_short_list() -> None:
    assert set(names(lambda operation: operation.public)) == PUBLIC
