"""Accounts of companies' users and of the vendor's people."""

from typing import Any

import pytest

from tests.people import PASSWORD, Somebody, World, a_person


def trail(world: World, subject: str) -> list[tuple[str, str | None]]:
    """What the audit trail tells of ``subject``: actions and whose matter it was, oldest first."""
    return [(e["action"], e["company"]) for e in reversed(world.admin.all("/audit")) if e["subject"] == subject]


def test_a_user_is_created_in_their_company_and_it_is_recorded(world: World) -> None:
    body = a_person(password=PASSWORD, language="en")
    user = world.admin.post(f"/companies/{world.beta}/users", body).json()
    company = {"code": world.beta, "name": f"Firma {world.beta}"}
    assert user == user | {name: body[name] for name in ("email", "first_name", "last_name", "language")}
    assert (user["role"], user["company"], user["active"]) == ("client", company, True)
    assert Somebody(world.http, body["email"]).get("/me").json() == user
    assert trail(world, user["id"]) == [("user.created", world.beta)]


def test_a_user_is_created_once_by_one_key(world: World) -> None:
    person = a_person(password=PASSWORD)
    path = f"/companies/{world.alfa}/users"
    first, again = (world.admin.post(path, person, idempotency_key="u1") for _ in range(2))
    assert (first.status_code, first.text) == (again.status_code, again.text)
    other = world.admin.post(path, a_person(), idempotency_key="u1")
    assert (other.status_code, other.json()["type"]) == (422, "idempotency-key-reused")


def test_an_address_has_one_account(world: World) -> None:
    for path, more in ((f"/companies/{world.beta}/users", {}), ("/staff", {"role": "consultant"})):
        refused = world.admin.post(path, a_person(email=world.ana.email.upper(), password=PASSWORD) | more)
        assert (refused.status_code, refused.json()["type"]) == (409, "email-taken")
        assert world.ana.email in refused.json()["detail"]
    assert world.ana.get("/me").json()["company"]["code"] == world.alfa


def test_nobody_is_created_in_a_company_that_does_not_exist(world: World) -> None:
    assert world.admin.post("/companies/NIMENI/users", a_person()).status_code == 404
    assert world.admin.get("/companies/NIMENI/users").status_code == 404
    assert world.consultant.get("/clients/NIMENI/users").status_code == 404


def test_users_are_listed_by_name_in_pages(world: World) -> None:
    code = world.company()
    for name in ("Zoe", "Ana", "Maria"):
        world.user(code, first_name=name)
    for who, path in ((world.admin, f"/companies/{code}/users"), (world.consultant, f"/clients/{code}/users")):
        for limit in (1, 2, 100):
            listed = who.all(path, limit=limit)
            assert [user["first_name"] for user in listed] == ["Ana", "Maria", "Zoe"]
            assert {user["company"]["code"] for user in listed} == {code}


def test_the_vendor_s_people_are_created_and_listed(world: World) -> None:
    body = a_person(role="admin", password=PASSWORD, first_name="Zoe")
    created = world.admin.post("/staff", body).json()
    assert (created["role"], created["company"]) == ("admin", None)
    assert trail(world, created["id"]) == [("user.created", "@staff")]
    listed = world.admin.all("/staff", limit=2)
    assert created in listed
    assert {world.consultant.id, world.colleague_consultant.id, world.admin.id} < {user["id"] for user in listed}
    by_name = [(user["last_name"], user["first_name"]) for user in listed]
    assert by_name == sorted(by_name)
    assert Somebody(world.http, body["email"]).get("/companies").status_code == 200


@pytest.mark.parametrize(
    "change",
    [{"first_name": "Ioan"}, {"last_name": "Popa"}, {"language": "en"}, {"first_name": "Ion", "last_name": "Dan"}],
    ids=str,
)
def test_a_change_keeps_what_it_does_not_name(world: World, change: dict[str, str]) -> None:
    user = world.user(world.alfa)
    before = user.get("/me").json()
    assert world.admin.patch(f"/users/{user.id}", change).json() == before | change
    assert user.get("/me").json() == before | change
    assert trail(world, user.id)[1:] == [("user.changed", world.alfa)]


def test_an_account_is_closed_and_opened_again(world: World) -> None:
    user = world.user(world.alfa)
    for active, action in ((False, "user.deactivated"), (True, "user.activated")):
        assert world.admin.patch(f"/users/{user.id}", {"active": active}).json()["active"] is active
        assert trail(world, user.id)[-1] == (action, world.alfa)
        answer = world.http.post("/session", json={"email": user.email, "password": PASSWORD})
        assert answer.status_code == (200 if active else 401)
    world.http.cookies.clear()


def test_administrators_cannot_lock_themselves_out(world: World) -> None:
    for change in ({"active": False}, {"role": "consultant"}):
        refused = world.admin.patch(f"/users/{world.admin.id}", change)
        assert (refused.status_code, refused.json()["type"]) == (409, "own-account")
    assert world.admin.patch(f"/users/{world.admin.id}", {"role": "admin", "active": True}).status_code == 200


def test_a_consultant_becomes_an_administrator_and_back(world: World) -> None:
    body = a_person(role="consultant", password=PASSWORD)
    consultant = world.admin.post("/staff", body).json()
    for role, may_administer in (("admin", True), ("consultant", False)):
        assert world.admin.patch(f"/users/{consultant['id']}", {"role": role}).json()["role"] == role
        answer = Somebody(world.http, body["email"]).get("/companies")
        assert answer.status_code == (200 if may_administer else 403)


def test_a_client_s_user_never_becomes_staff(world: World) -> None:
    user = world.user(world.company())
    refused = world.admin.patch(f"/users/{user.id}", {"role": "consultant"})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "role")
    assert user.get("/me").json()["role"] == "client"


@pytest.mark.parametrize("person", ["x", "x" * 129, "filters%23x", "%00", "@staff"])
def test_whoever_does_not_exist_is_not_found(world: World, person: str) -> None:
    assert world.admin.patch(f"/users/{person}", {"first_name": "X"}).status_code == 404


@pytest.mark.parametrize(
    "change",
    [
        {"first_name": "Ana\r\nBcc: x@y.ro"},
        {"last_name": ""},
        {"email": "a@b.ro\nBcc: c@d.ro"},
        {"email": "a@b.ro, c@d.ro"},
        {"email": "Ana <a@b.ro>"},
        {"password": ""},
        {"password": "scurta"},
        {"role": "admin"},
        {"language": "de"},
    ],
)
def test_people_have_harmless_names_and_addresses(world: World, change: dict[str, Any]) -> None:
    refused = world.admin.post(f"/companies/{world.alfa}/users", a_person(password="o-parola-lunga") | change)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, next(iter(change)))


@pytest.mark.parametrize("role", [None, "client", "owner"])
def test_staff_are_consultants_or_administrators(world: World, role: str | None) -> None:
    refused = world.admin.post("/staff", a_person(role=role) if role else a_person())
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "role")
