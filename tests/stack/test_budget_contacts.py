"""What contacts cost: DynamoDB calls and consumed units, however many a company has."""

from collections.abc import Iterator
from typing import Any

import pytest

import app
from chalicelib.contacts.store import lists as lists_store
from tests.people import Somebody, World
from tests.stack.inside import inside
from tests.stack.test_budget import Meter, claims


@pytest.fixture(scope="module")
def meter(stack: dict[str, Any]) -> Iterator[Meter]:
    """The application of this repository on the deployed stack's tables."""
    with inside(stack), pytest.MonkeyPatch.context() as patch:
        patch.setattr(lists_store, "_READ_AT_ONCE", 100)  # so that a few hundred contacts are more than one looks at
        yield Meter(app.app)


def a_company(world: World, contacts: int) -> tuple[Somebody, dict[str, str]]:
    code = world.company()
    user = world.user(code)
    for first in range(0, contacts, 500):
        rows = "\n".join(f"p{n}@firma.example;Pop {n:04}" for n in range(first, min(first + 500, contacts)))
        report = user.post("/contacts/import", {"csv": f"email;last_name\n{rows}", "dry_run": False}).json()
        assert report["refused"] == 0
    return user, claims(user, code, "client")


@pytest.fixture(scope="module")
def ana(world: World) -> tuple[Somebody, dict[str, str]]:
    """A user of a company with 700 contacts."""
    return a_company(world, 700)


def test_a_page_with_its_count_is_one_query_however_many_there_are(
    meter: Meter, world: World, ana: tuple[Somebody, dict[str, str]]
) -> None:
    few = meter.request(*a_company(world, 150), "GET", "/contacts")
    many = meter.request(*ana, "GET", "/contacts")
    assert few.calls == many.calls == ["Query"]
    assert (many.written, many.read <= 12, many.read <= few.read * 1.2 + 1) == (0, True, True)
    cursor = {"cursor": meter.answer["next"]}
    assert meter.request(*ana, "GET", "/contacts", query=cursor).calls == ["Query"]
    assert meter.answer["count"] == 101


@pytest.mark.parametrize("query", [{"q": "nimeni"}, {"state": "inactive"}, {"q": "pop 0699", "state": "active"}])
def test_a_filter_adds_four_at_most(
    meter: Meter, ana: tuple[Somebody, dict[str, str]], query: dict[str, str]
) -> None:
    bill = meter.request(*ana, "GET", "/contacts", query=query)
    assert set(bill.calls) == {"Query"}
    assert (len(bill.calls), bill.read <= 60) == (5, True)
    assert (meter.answer["items"], meter.answer["more"], meter.answer["next"] is None) == ([], True, False)


def test_one_contact_is_read_with_its_neighbours_in_four_calls(
    meter: Meter, ana: tuple[Somebody, dict[str, str]]
) -> None:
    meter.request(*ana, "GET", "/contacts", query={"limit": "60"})
    path = {"id": meter.answer["items"][50]["id"]}
    bill = meter.request(*ana, "GET", "/contacts/{id}", path_values=path)
    assert bill.calls == ["GetItem", "Query", "Query", "Query"]
    assert bill.read <= 15
    assert meter.request(*ana, "GET", "/contacts/{id}/newsletters", path_values=path).calls == ["GetItem"]


def test_a_change_is_one_transaction_after_one_read(
    meter: Meter, world: World, ana: tuple[Somebody, dict[str, str]]
) -> None:
    world.admin.post("/newsletters", {"code": "000BR", "name": "BUSINESS REPORT"})
    headers = {"idempotency-key": "budget"}
    made = meter.request(*ana, "POST", "/contacts", body={"email": "nou@firma.example"}, headers=headers)
    assert made.calls == ["TransactWriteItems"]
    path = {"id": meter.answer["id"]}
    changed = meter.request(*ana, "PATCH", "/contacts/{id}", path_values=path, body={"function": "Casier"})
    assert changed.calls == ["GetItem", "TransactWriteItems"]
    chosen = meter.request(*ana, "PUT", "/contacts/{id}/newsletters", path_values=path, body={"codes": ["000BR"]})
    assert chosen.calls == ["GetItem", "Query", "TransactWriteItems"]
    ended = meter.request(*ana, "PATCH", "/contacts/{id}", path_values=path, body={"state": "inactive"})
    assert ended.calls == ["GetItem", "Query", "TransactWriteItems"]
    assert max(bill.written for bill in (made, changed, chosen, ended)) <= 30


def test_an_import_writes_many_contacts_at_a_time(meter: Meter, ana: tuple[Somebody, dict[str, str]]) -> None:
    rows = "\n".join(f"import{n}@firma.example" for n in range(200))
    body = {"csv": f"email\n{rows}", "dry_run": True}
    assert set(meter.request(*ana, "POST", "/contacts/import", body=body).calls) == {"BatchGetItem"}
    bill = meter.request(*ana, "POST", "/contacts/import", body=body | {"dry_run": False})
    assert bill.calls.count("TransactWriteItems") <= 10
