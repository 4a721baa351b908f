"""Signing in, and a person's own profile. What moto does not show of sessions is in tests/stack/test_sign_in.py."""

import base64
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import app
from chalicelib.identity import service as identity
from chalicelib.identity.model import Purpose
from tests.api.gateway import BASE_URL, Gateway
from tests.people import PASSWORD, Somebody, World, a_person

ANOTHER_PASSWORD = "alta-parola-lunga"


@pytest.fixture
def browser(world: World) -> Iterator[httpx.Client]:  # noqa: ARG001
    """A browser with cookies of its own."""
    with httpx.Client(base_url=BASE_URL, transport=Gateway(app.app)) as http:
        yield http


def signed_in(browser: httpx.Client, email: str, password: str = PASSWORD) -> dict[str, Any]:
    answer = browser.post("/session", json={"email": email, "password": password})
    assert answer.status_code == 200, answer.text
    session: dict[str, Any] = answer.json()
    return session


def mailed_code(email: str) -> str:
    """The code that the mail to ``email`` would carry."""
    request = identity.access_request(email, Purpose.RESET)
    assert request
    return identity.reset_code(request)


def test_the_session_says_who_signed_in(world: World, browser: httpx.Client) -> None:
    session = signed_in(browser, world.ana.email.upper())
    assert session["expires_in"] <= 3600
    assert (session["challenge"], session["session"]) == (None, None)
    assert session["user"] == {
        "id": world.ana.id,
        "email": world.ana.email,
        "first_name": "Ana",
        "last_name": "Pop",
        "role": "client",
        "company": {"code": world.alfa, "name": f"Firma {world.alfa}"},
        "language": "ro",
        "active": True,
    }
    assert session["user"] == world.ana.get("/me").json()


def test_the_vendor_s_people_have_no_company(world: World, browser: httpx.Client) -> None:
    for who, role in ((world.consultant, "consultant"), (world.admin, "admin")):
        user = signed_in(browser, who.email)["user"]
        assert (user["role"], user["company"]) == (role, None)


def test_the_refresh_cookie_is_out_of_reach_of_scripts_and_other_sites(world: World, browser: httpx.Client) -> None:
    body = {"email": world.ana.email, "password": PASSWORD}
    cookie = browser.post("/session", json=body).headers["set-cookie"]
    assert cookie.startswith("refresh=")
    assert cookie.endswith("; Path=/api/session; Max-Age=43200; HttpOnly; SameSite=Strict")
    secure = browser.post("/session", json=body, headers={"X-Forwarded-Proto": "https"}).headers["set-cookie"]
    assert secure.endswith("; HttpOnly; SameSite=Strict; Secure")


@pytest.mark.parametrize("cookies", [{}, {"refresh": ""}, {"other": "x"}], ids=str)
def test_without_a_cookie_no_session_is_renewed(browser: httpx.Client, cookies: dict[str, str]) -> None:
    browser.cookies.update(cookies)
    refused = browser.post("/session/refresh")
    assert (refused.status_code, refused.json()["type"]) == (401, "session-expired")


def test_the_cookie_alone_renews_the_session(world: World, browser: httpx.Client) -> None:
    signed_in(browser, world.radu.email)
    renewed = browser.post("/session/refresh")
    assert renewed.json()["user"]["id"] == world.radu.id
    assert renewed.json()["token"]


def test_signing_out_without_a_session_deletes_the_cookie_too(browser: httpx.Client) -> None:
    answer = browser.delete("/session")
    assert (answer.status_code, answer.text) == (204, "")
    assert "refresh=; Path=/api/session; Max-Age=0;" in answer.headers["set-cookie"]


def test_wrong_address_and_wrong_password_look_the_same(world: World, browser: httpx.Client) -> None:
    tries = [(world.ana.email, "gresit-gresit"), ("nimeni@nicaieri.example", PASSWORD), ("not an address", "x")]
    answers = [browser.post("/session", json={"email": e, "password": p}) for e, p in tries]
    assert {answer.status_code for answer in answers} == {401}
    assert {answer.json()["type"] for answer in answers} == {"wrong-credentials"}
    assert len({answer.text for answer in answers}) == 1


def test_an_invited_user_chooses_a_password_at_the_first_sign_in(world: World, browser: httpx.Client) -> None:
    person = a_person()
    assert world.admin.post(f"/companies/{world.alfa}/users", person).status_code == 201
    request = identity.access_request(person["email"], Purpose.INVITATION)
    assert request
    first = signed_in(browser, person["email"], identity.temporary_password(request))
    assert (first["challenge"], first["token"], first["user"]) == ("new_password", None, None)
    weak = browser.post("/session/challenge", json={"session": first["session"], "new_password": "scurt"})
    assert (weak.status_code, weak.json()["errors"][0]["field"]) == (422, "new_password")
    chosen = browser.post("/session/challenge", json={"session": first["session"], "new_password": PASSWORD})
    assert chosen.json()["user"]["email"] == person["email"]
    assert signed_in(browser, person["email"])["token"]


@pytest.mark.parametrize("session", ["x", "", "e30=", base64.b64encode(b'["a", "b"]').decode()])
def test_a_made_up_challenge_is_refused(browser: httpx.Client, session: str) -> None:
    refused = browser.post("/session/challenge", json={"session": session, "new_password": PASSWORD})
    assert (refused.status_code, refused.json()["type"]) == (401, "session-expired")


def test_a_code_is_guessed_five_times_at_most(world: World, browser: httpx.Client) -> None:
    user = world.user(world.alfa)
    assert browser.post("/password/forgot", json={"email": user.email}).status_code == 204
    body = {"email": user.email, "code": "x", "password": ANOTHER_PASSWORD}
    code = mailed_code(user.email)
    for _ in range(5):
        refused = browser.post("/password/reset", json=body)
        assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "code")
    assert browser.post("/password/reset", json=body | {"code": code}).status_code == 422
    assert signed_in(browser, user.email)["token"]


def test_asking_for_a_reset_says_nothing_about_who_exists(world: World, browser: httpx.Client) -> None:
    answers = [
        browser.post("/password/forgot", json={"email": email})
        for email in (world.maria.email, "nimeni@nicaieri.example")
    ]
    assert [(a.status_code, a.text) for a in answers] == [(204, ""), (204, "")]


def test_the_language_of_mails_is_the_user_s_choice(world: World) -> None:
    assert world.radu.patch("/me", {"language": "en"}).json()["language"] == "en"
    assert world.radu.get("/me").json()["language"] == "en"
    assert world.radu.patch("/me", {"language": "ro"}).json()["language"] == "ro"
    assert world.radu.patch("/me", {"language": "de"}).status_code == 422


def test_nobody_gives_themselves_a_role(world: World) -> None:
    for body in ({"role": "admin"}, {"company": "ALFA"}, {"language": "ro", "active": True}):
        assert world.ana.patch("/me", body).status_code == 422
    assert world.ana.get("/me").json()["role"] == "client"


def test_saved_filters_are_a_person_s_own_and_in_their_order(world: World) -> None:
    wanted = [
        {"name": "Urgente", "view": "company", "query": "priority=HIGH"},
        {"name": "Ale mele", "view": "mine", "query": ""},
    ]
    for who, filters in ((world.ana, wanted), (world.consultant, wanted[:1])):
        assert who.send("PUT", "/me/filters", {"items": filters}).json() == {"items": filters}
    assert world.ana.get("/me/filters").json() == {"items": wanted}
    assert world.radu.get("/me/filters").json() == {"items": []}
    assert world.ana.send("PUT", "/me/filters", {"items": wanted[1:]}).status_code == 200
    assert world.ana.get("/me/filters").json() == {"items": wanted[1:]}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": "x" * 61}, "items.0.name"),
        ({"name": "a\nb"}, "items.0.name"),
        ({"view": "Mine"}, "items.0.view"),
        ({"query": "x" * 2001}, "items.0.query"),
    ],
    ids=str,
)
def test_a_saved_filter_keeps_its_limits(world: World, change: dict[str, str], field: str) -> None:
    saved = {"name": "Ale mele", "view": "mine", "query": ""} | change
    refused = world.radu.send("PUT", "/me/filters", {"items": [saved]})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, field)
    many = world.radu.send("PUT", "/me/filters", {"items": [{"name": "x", "view": "mine", "query": ""}] * 51})
    assert (many.status_code, many.json()["errors"][0]["field"]) == (422, "items")


def test_somebody_who_is_gone_has_no_profile(world: World) -> None:
    user: Somebody = world.user(world.alfa)
    assert world.admin.patch(f"/users/{user.id}", {"active": False}).status_code == 200
    for refused in (user.get("/me"), user.patch("/me", {"language": "en"})):
        assert (refused.status_code, refused.json()["type"]) == (401, "not-signed-in")
