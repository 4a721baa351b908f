"""Bad input through the real gateway, which reads paths, headers and bodies before the portal does.

Every route's bodies, queries and paths are tried in process, in tests/api/test_bad_input.py.
"""

import json

import pytest

from tests.people import World, a_request

DEEP = "[" * 5_000 + "]" * 5_000
RAW: dict[str, bytes] = {
    "nothing": b"",
    "not json": b"{",
    "deep": DEEP.encode(),
    "not utf-8": b'\xff\xfe{"body": "x"}',  # inside a text the gateway itself puts replacement characters
    "nul": b'{"body": "\\u0000"}',
    "half a surrogate": b'{"body": "\\ud800"}',
    "huge": b'{"body": "' + b"x" * 600_000 + b'"}',
}


@pytest.mark.parametrize("raw", RAW.values(), ids=RAW.keys())
def test_no_body_makes_the_portal_fail(world: World, raw: bytes) -> None:
    headers = {"Authorization": f"Bearer {world.ana.token}", "Content-Type": "application/json"}
    answer = world.http.post("/tickets", content=raw, headers=headers)
    assert 400 <= answer.status_code < 500, answer.text
    assert answer.json()["detail"]


@pytest.mark.parametrize("content_type", ["text/plain", "application/xml", "multipart/form-data; boundary=x", ""])
def test_what_the_content_type_claims_does_not_matter(world: World, content_type: str) -> None:
    headers = {"Authorization": f"Bearer {world.ana.token}", "Content-Type": content_type}
    good = json.dumps(a_request()).encode()
    assert world.http.post("/tickets", content=good, headers=headers).status_code == 201
    assert world.http.post("/tickets", content=b"<x/>", headers=headers).status_code == 400


@pytest.mark.parametrize("ticket_id", ["0", "%2e%2e", "%00", "ALFA-1%0d%0a", "a" * 900, "ședință", "%F0%9F%98%80"])
def test_any_id_is_found_or_not(world: World, ticket_id: str) -> None:
    assert world.ana.get(f"/tickets/{ticket_id}").status_code in (400, 404)


def test_an_unknown_address_of_the_api_is_a_problem_too(world: World) -> None:
    answer = world.ana.get("/nothing/here")
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("application/problem+json")


def test_problems_speak_the_caller_s_language(world: World) -> None:
    english = world.ana.send("GET", "/tickets/ALFA-0", accept_language="en-GB")
    assert (english.json()["type"], english.json()["title"]) == ("not-found", "Not found")
