"""Sessions and people over HTTP."""

import base64
import json
from collections.abc import Callable

import pytest
from chalice.app import Chalice

from chalicelib.contracts.model import Company
from chalicelib.contracts.store.companies import COMPANIES
from chalicelib.identity.model import NewPasswordChallenge, Person, Tokens
from chalicelib.identity.people_routes import api as people_api
from chalicelib.identity.routes import api as session_api
from chalicelib.identity.store import accounts
from tests.unit.callers import ALFA
from tests.unit.identity.scene import ANA, MIHAI, PASSWORD
from tests.unit.kernel.web.serving import ADMIN, CLIENT, Answer, application, call

Enrolled = Callable[[Person], Person]
NEW = json.dumps({"email": "nou@alfa.example", "first_name": "Nou", "last_name": "Om"})
SIGN_IN = json.dumps({"email": ANA.email, "password": PASSWORD})


@pytest.fixture
def app(cloud: None, monkeypatch: pytest.MonkeyPatch) -> Chalice:  # noqa: ARG001
    """The routes of this package, and a company."""
    monkeypatch.setenv("CURSOR_KEY", "a secret")
    monkeypatch.setenv("PORTAL_PATH", "/portal")
    COMPANIES.item(Company(ALFA, "Alfa SRL")).save()
    return application(session_api, people_api)


def claims_of(person: Person) -> dict[str, str]:
    return CLIENT | {"sub": person.id, "custom:role": person.role, "custom:company": person.company}


def tokens_of(person: Person, refresh: str | None) -> Tokens:
    claims = base64.urlsafe_b64encode(json.dumps(claims_of(person)).encode()).decode()
    return Tokens(f"head.{claims}.signature", 600, refresh)


def shown(person: Person) -> dict[str, object]:
    return {
        "id": person.id,
        "email": person.email,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "role": person.role,
        "company": None if person.is_staff else {"code": "ALFA", "name": "Alfa SRL"},
        "language": person.language,
        "active": person.active,
    }


def signed_in(app: Chalice, monkeypatch: pytest.MonkeyPatch, tokens: object, **headers: str) -> Answer:
    monkeypatch.setattr(accounts, "sign_in", lambda *_: tokens)
    return call(app, "POST", "/session", body=SIGN_IN, headers=headers)


def test_a_session_comes_with_a_cookie_that_scripts_and_other_sites_do_not_reach(
    app: Chalice, ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    tokens = tokens_of(ana, "r1")
    answer = signed_in(app, monkeypatch, tokens)
    assert answer.body == {
        "token": tokens.id_token,
        "expires_in": 600,
        "user": shown(ana),
        "challenge": None,
        "session": None,
    }
    cookie = "refresh=r1; Path=/portal/api/session; Max-Age=43200; HttpOnly; SameSite=Strict"
    assert answer.headers["Set-Cookie"] == cookie
    safely = signed_in(app, monkeypatch, tokens, **{"x-forwarded-proto": "https"})
    assert safely.headers["Set-Cookie"] == f"{cookie}; Secure"
    assert "Set-Cookie" not in signed_in(app, monkeypatch, tokens_of(ana, None)).headers


def test_a_first_sign_in_answers_what_is_missing(app: Chalice, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = signed_in(app, monkeypatch, NewPasswordChallenge(ANA.email, "s" * 20))
    assert (answer.body["challenge"], answer.body["token"]) == ("new_password", None)
    assert answer.body["session"]


@pytest.mark.parametrize(
    ("cookie", "token"),
    [("refresh=r1; other=x", "r1"), ("other=x", None), ("", None), ("refresh=\x00;;=", None)],
)
def test_the_cookie_alone_ends_a_session(
    app: Chalice, monkeypatch: pytest.MonkeyPatch, cookie: str, token: str | None
) -> None:
    revoked: list[str] = []
    monkeypatch.setattr(accounts, "revoke", revoked.append)
    answer = call(app, "DELETE", "/session", headers={"cookie": cookie})
    assert answer.status == 204
    assert answer.headers["Set-Cookie"].startswith("refresh=; Path=/portal/api/session; Max-Age=0;")
    assert revoked == ([token] if token else [])


def test_the_caller_s_own_profile_and_filters(app: Chalice, ana: Person) -> None:
    claims = claims_of(ana)
    assert call(app, "GET", "/me", claims=claims).body == shown(ana)
    changed = call(app, "PATCH", "/me", claims=claims, body='{"language": "ro"}')
    assert changed.body == shown(ana) | {"language": "ro"}
    filters = {"items": [{"name": "Ale mele", "view": "tickets", "query": "status=new"}]}
    assert call(app, "GET", "/me/filters", claims=claims).body == {"items": []}
    assert call(app, "PUT", "/me/filters", claims=claims, body=json.dumps(filters)).body == filters
    assert call(app, "GET", "/me/filters", claims=claims).body == filters


@pytest.mark.usefixtures("pool")
def test_a_user_is_created_once_for_each_key(app: Chalice) -> None:
    path, headers = {"code": "ALFA"}, {"idempotency-key": "k1"}
    first = call(app, "POST", "/companies/{code}/users", claims=ADMIN, path=path, headers=headers, body=NEW)
    assert first.status == 201
    assert (first.body["company"], first.body["role"]) == ({"code": "ALFA", "name": "Alfa SRL"}, "client")
    again = call(app, "POST", "/companies/{code}/users", claims=ADMIN, path=path, headers=headers, body=NEW)
    assert (again.status, again.body) == (201, first.body)
    taken = call(app, "POST", "/companies/{code}/users", claims=ADMIN, path=path, body=NEW)
    assert (taken.status, taken.body["type"]) == (409, "email-taken")


def test_people_are_listed_page_by_page(app: Chalice, enrolled: Enrolled) -> None:
    ana, zoe = enrolled(ANA), enrolled(ANA._replace(email="zoe@alfa.example", first_name="Zoe"))
    enrolled(MIHAI)
    for resource in ("/companies/{code}/users", "/clients/{code}/users"):
        first = call(app, "GET", resource, claims=ADMIN, path={"code": "ALFA"}, query={"limit": ["1"]})
        assert first.body["items"] == [shown(ana)]
        query = {"limit": ["1"], "cursor": [first.body["next"]]}
        assert call(app, "GET", resource, claims=ADMIN, path={"code": "ALFA"}, query=query).body == {
            "items": [shown(zoe)],
            "next": None,
        }
        assert call(app, "GET", resource, claims=ADMIN, path={"code": "BETA"}).status == 404


def test_staff_are_created_listed_and_changed(app: Chalice, enrolled: Enrolled) -> None:
    mihai = enrolled(MIHAI)
    body = json.dumps(json.loads(NEW) | {"role": "admin", "password": PASSWORD})
    created = call(app, "POST", "/staff", claims=ADMIN, body=body).body
    assert (created["role"], created["company"]) == ("admin", None)
    assert call(app, "GET", "/staff", claims=ADMIN).body["items"] == [shown(mihai), created]
    changed = call(app, "PATCH", "/users/{id}", claims=ADMIN, path={"id": mihai.id}, body='{"role": "admin"}')
    assert changed.body == shown(mihai) | {"role": "admin"}


def test_a_client_s_user_is_changed_and_shown_with_the_company(app: Chalice, ana: Person) -> None:
    def change(person: str, body: str) -> Answer:
        return call(app, "PATCH", "/users/{id}", claims=ADMIN, path={"id": person}, body=body)

    assert change(ana.id, '{"active": false}').body == shown(ana) | {"active": False}
    assert change("nobody", "{}").status == change(f"filters%23{ana.id}", "{}").status == 404


def test_a_code_that_is_wrong_names_its_field(app: Chalice) -> None:
    forgotten = call(app, "POST", "/password/forgot", body=json.dumps({"email": ANA.email}))
    assert (forgotten.status, forgotten.body) == (204, "")
    body = json.dumps({"email": ANA.email, "code": " 123456 ", "password": "alta-parola"})
    refused = call(app, "POST", "/password/reset", body=body)
    assert (refused.status, refused.body["errors"][0]["field"]) == (422, "code")
