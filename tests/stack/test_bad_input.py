"""Bad input of every kind ends in a clear problem, never in a fault of ours."""

import json
from typing import Any

import pytest

import app
from tests.people import World, a_person, a_request

DEEP = "[" * 5_000 + "]" * 5_000
RAW: dict[str, bytes] = {
    "nothing": b"",
    "not json": b"{",
    "null": b"null",
    "a list": b"[]",
    "a number": b"17",
    "a text": b'"x"',
    "deep": DEEP.encode(),
    "not utf-8": b'\xff\xfe{"body": "x"}',  # inside a text the gateway itself puts replacement characters
    "nul": b'{"body": "\\u0000"}',
    "half a surrogate": b'{"body": "\\ud800"}',
    "huge": b'{"body": "' + b"x" * 600_000 + b'"}',
    "long": b'{"body": "' + b"x" * 60_000 + b'"}',
    "infinite": b'{"body": Infinity}',
    "twice": b'{"body": 1, "body": 2}',
    "all nulls": json.dumps(dict.fromkeys(["body", "email", "password", "code", "name", "summary"])).encode(),
}
WITH_BODY = [o for api in app.APIS for o in api.operations if o.body is not None]


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda o: f"{o.method} {o.path}")
def test_no_body_makes_the_portal_fail(world: World, operation: Any) -> None:
    ticket = world.open()["id"] if "tickets" in operation.path else "x"
    path = operation.path.format(id=ticket, code=world.alfa)
    caller = world.consultant if "tickets/{id}" in operation.path else world.admin
    for name, raw in RAW.items():
        headers = {"Authorization": f"Bearer {caller.token}", "Content-Type": "application/json"}
        answer = world.http.request(operation.method, path, content=raw, headers=headers)
        assert 400 <= answer.status_code < 500, f"{name}: {answer.status_code} {answer.text}"
        assert answer.json()["detail"], name


@pytest.mark.parametrize("content_type", ["text/plain", "application/xml", "multipart/form-data; boundary=x", ""])
def test_what_the_content_type_claims_does_not_matter(world: World, content_type: str) -> None:
    headers = {"Authorization": f"Bearer {world.ana.token}", "Content-Type": content_type}
    good = json.dumps(a_request()).encode()
    assert world.http.post("/tickets", content=good, headers=headers).status_code == 201
    assert world.http.post("/tickets", content=b"<x/>", headers=headers).status_code == 400


@pytest.mark.parametrize(
    "ticket_id",
    [
        "0",
        "-1",
        "x",
        "ALFA",
        "ALFA-",
        "-",
        "%2e%2e",
        "%00",
        "ALFA-1%0d%0a",
        "a" * 900,
        "ședință",
        "%F0%9F%98%80",
        "head",
    ],
)
def test_any_id_is_found_or_not(world: World, ticket_id: str) -> None:
    for who in (world.ana, world.consultant):
        assert who.get(f"/tickets/{ticket_id}").status_code in (400, 404)


@pytest.mark.parametrize("value", ["x", '"', "-1", "1.5", "99999999999999999999", "W/x", '""'])
def test_an_unreadable_if_match_is_refused(world: World, value: str) -> None:
    path = f"/tickets/{world.open()['id']}/take"
    assert world.consultant.post(path, if_match=value).status_code == 400


@pytest.mark.parametrize("key", ["", "x" * 256])
def test_an_idempotency_key_has_a_sensible_length(world: World, key: str) -> None:
    assert world.ana.post("/tickets", a_request(), idempotency_key=key).status_code in (400, 201)
    assert world.ana.post("/tickets", a_request(), idempotency_key="x" * 256).status_code == 400


@pytest.mark.parametrize("summary", ["a\r\nBcc: x", "a\nb", "a\x00b", "a\u2028b", " ", "\u202eabc"])
def test_a_summary_is_one_harmless_line(world: World, summary: str) -> None:
    refused = world.ana.post("/tickets", a_request(summary=summary))
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "summary")


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
    ],
)
def test_people_have_harmless_names_and_addresses(world: World, change: dict[str, str]) -> None:
    refused = world.admin.post(f"/companies/{world.alfa}/users", a_person(password="o-parola-lunga") | change)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, next(iter(change)))


@pytest.mark.parametrize(
    "code", ["", "A", "alfa", "1ALFA", "ALFA-1", "ALFA#", "@staff", "TOOLONGCODE", "ȘAPTE", "AL FA", "ALFA\n"]
)
def test_company_codes_are_plain(world: World, code: str) -> None:
    refused = world.admin.post("/companies", {"code": code, "name": "X", "contracts": []})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "code")


def test_a_contract_names_a_known_product_once(world: World) -> None:
    priority = {"code": "P", "name": "P", "response_minutes": 1, "resolution_minutes": 1}
    contract = {"product": "WMS", "valid_until": "2999-01-01", "priorities": [priority]}
    for contracts in (
        [contract, contract],
        [contract | {"product": "NIMIC"}],
        [contract | {"priorities": []}],
        [contract | {"priorities": [priority, priority]}],
        [contract | {"valid_until": "ieri"}],
        [contract | {"priorities": [priority | {"response_minutes": 0}]}],
    ):
        answer = world.admin.post("/companies", {"code": "REFUSED", "name": "X", "contracts": contracts})
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["field"].startswith("contracts")


def test_an_unknown_address_of_the_api_is_a_problem_too(world: World) -> None:
    answer = world.ana.get("/nothing/here")
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("application/problem+json")


def test_problems_speak_the_caller_s_language(world: World) -> None:
    english = world.ana.send("GET", "/tickets/ALFA-0", accept_language="en-GB")
    romanian = world.ana.send("GET", "/tickets/ALFA-0", accept_language="ro")
    assert "not found" in english.json()["title"].lower()
    assert romanian.json()["title"] == "Nu există"
    assert english.json()["type"] == romanian.json()["type"] == "not-found"
