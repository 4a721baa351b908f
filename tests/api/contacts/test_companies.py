"""Whose contacts a caller reaches: clients those of their own company, the vendor's people those they name."""

from typing import Any

import pytest

from tests.api.contacts.calls import a_contact, created
from tests.people import Somebody, World


@pytest.fixture(scope="module")
def ana(world: World) -> Somebody:
    """A user of a company of their own."""
    return world.user(world.company(), first_name="Ana")


ROUTES: list[tuple[str, str, Any]] = [
    ("GET", "/contacts/{id}", None),
    ("PATCH", "/contacts/{id}", {"last_name": "Furat"}),
    ("GET", "/contacts/{id}/newsletters", None),
    ("PUT", "/contacts/{id}/newsletters", {"codes": []}),
]


@pytest.mark.parametrize(("method", "path", "body"), ROUTES, ids=str)
def test_another_company_s_contact_is_the_same_404_as_none(
    world: World, ana: Somebody, method: str, path: str, body: Any
) -> None:
    contact = created(ana)
    theirs = world.maria.send(method, path.format(id=contact["id"]), body)
    missing = world.maria.send(method, path.format(id="0" * 16), body)
    assert (theirs.status_code, missing.status_code, theirs.text) == (404, 404, missing.text)
    assert ana.get(f"/contacts/{contact['id']}").json()["version"] == 1


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [*ROUTES, ("GET", "/contacts", None), ("POST", "/contacts", a_contact()), ("GET", "/contacts/export", None),
     ("POST", "/contacts/import", {"csv": "email\na@b.example", "dry_run": False})],
    ids=str,
)  # fmt: skip
def test_a_client_names_no_other_company(world: World, ana: Somebody, method: str, path: str, body: Any) -> None:
    contact = created(ana)
    for code in (contact["company"], "NIMENI"):
        refused = world.maria.send(method, f"{path.format(id=contact['id'])}?company={code}", body)
        assert (refused.status_code, refused.json()["type"]) == (404, "not-found")


def test_lists_and_exports_hold_one_s_own_company_only(world: World, ana: Somebody) -> None:
    contact = created(ana)
    assert contact["email"] not in world.maria.get("/contacts/export").text
    assert world.maria.get("/contacts", q=contact["email"]).json()["items"] == []
    cursor = ana.get("/contacts", limit=1).json()["next"]
    assert world.maria.get("/contacts", limit=1, cursor=cursor).status_code == 400


def test_staff_work_the_contacts_of_a_company_that_they_name(world: World, ana: Somebody) -> None:
    contact = created(ana)
    named = {"company": contact["company"]}
    assert world.consultant.get("/contacts").json()["errors"][0]["field"] == "company"
    assert world.consultant.get("/contacts", company="NIMENI").status_code == 404
    assert world.consultant.get("/contacts", q=contact["email"], **named).json()["count"] == 1
    path = f"/contacts/{contact['id']}?company={contact['company']}"
    assert world.consultant.patch(path, {"function": "Director"}).json()["function"] == "Director"
    assert world.consultant.get(f"/contacts/{contact['id']}", company=world.beta).status_code == 404
