"""Bad input of every kind ends in a clear problem, never in a fault of ours."""

import json
from typing import Any

import pytest

from chalicelib.kernel.web.schema import PageQuery
from tests.operations import OPERATIONS, names, with_any_path
from tests.people import Somebody, World, a_request

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
ODD = ["", " ", "0", "-1", "x" * 5_000, "\x00", "ș😀", "%", "{}", "'", "1e999", "0001-01-01", "a\r\nb"]
ODD_IN_PATHS = ["0", "-", "%2e%2e", "%00", "%0d%0a", "a" * 900, "%F0%9F%98%80", "%ff", "%23", "@staff", "null"]


def sent(who: Somebody, name: str, path: str, **request: Any) -> Any:
    """The answer to a request of ``who`` that is a clear problem or an ordinary answer, never a fault."""
    headers = {"Authorization": f"Bearer {who.token}", "Content-Type": "application/json"}
    answer = who.http.request(OPERATIONS[name].method, path, headers=headers, **request)
    assert answer.status_code < 500, (request, answer.text)
    return answer


@pytest.mark.parametrize("raw", RAW.values(), ids=RAW.keys())
@pytest.mark.parametrize("name", names(lambda operation: operation.body is not None))
def test_no_body_makes_the_portal_fail(world: World, ticket: str, name: str, raw: bytes) -> None:
    path = OPERATIONS[name].path.format(id=ticket if "tickets" in name else "x", code=world.alfa)
    caller = world.consultant if "tickets/{id}" in name else world.admin
    answer = sent(caller, name, path, content=raw)
    assert 400 <= answer.status_code < 500, answer.text
    assert answer.json()["detail"]


@pytest.fixture(scope="module")
def ticket(world: World) -> str:
    """A ticket of Ana's."""
    number: str = world.open()["id"]
    return number


@pytest.mark.parametrize("name", names(lambda operation: operation.query is not None))
def test_no_query_makes_the_portal_fail(world: World, name: str) -> None:
    query = OPERATIONS[name].query
    path = with_any_path(name)
    for field in query.model_fields if query else {}:
        for value in ODD:
            for who in (world.ana, world.admin):
                sent(who, name, path, params={field: value})


@pytest.mark.parametrize("name", names(lambda o: o.query and issubclass(o.query, PageQuery) and "{id}" not in o.path))
@pytest.mark.parametrize("params", [{"limit": "0"}, {"limit": "101"}, {"limit": "many"}, {"surprise": "1"}], ids=str)
def test_every_list_refuses_what_it_does_not_know_by_its_name(
    world: World, name: str, params: dict[str, str]
) -> None:
    refused = sent(world.admin, name, with_any_path(name), params=params)
    assert refused.status_code == 422
    assert next(iter(params)) in [error["field"] for error in refused.json()["errors"]]


@pytest.mark.parametrize("name", names(lambda operation: "{" in operation.path))
def test_whatever_a_path_names_it_is_found_or_not(world: World, name: str) -> None:
    for text in ODD_IN_PATHS:
        path = OPERATIONS[name].path.format(id=text, code=text, token=text)
        answer = sent(world.admin, name, path)
        assert answer.status_code in (400, 404) or answer.json() == {"items": [], "next": None}, text


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


def test_problems_speak_the_caller_s_language(world: World) -> None:
    english = world.ana.send("GET", "/tickets/ALFA-0", accept_language="en-GB")
    romanian = world.ana.send("GET", "/tickets/ALFA-0", accept_language="ro")
    assert "not found" in english.json()["title"].lower()
    assert romanian.json()["title"] == "Nu există"
    assert english.json()["type"] == romanian.json()["type"] == "not-found"
