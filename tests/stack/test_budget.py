"""What each route costs: DynamoDB calls and consumed units (docs/data-model.md).

The routes run in this process on the deployed stack's tables, so that every call to DynamoDB can be counted.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import pytest

import app
from chalicelib.kernel.dynamodb import tables as dynamodb
from tests.people import Somebody, World, a_request
from tests.stack import files
from tests.stack.inside import inside

READ_UNITS = {"GetItem", "Query", "TransactGetItems", "BatchGetItem"}


@dataclass
class Bill:
    """What one request did to DynamoDB."""

    calls: list[str]
    read: float = 0
    written: float = 0


class Meter:
    """Runs requests in this process and bills each."""

    def __init__(self, application: Any) -> None:
        self._app = application
        self._bill = Bill([])
        events = dynamodb.connection().client.meta.events
        ask: Any = self._ask_for_units  # botocore's types do not know that such a hook may answer
        events.register("provide-client-params.dynamodb.*", ask)
        events.register("after-call.dynamodb.*", self._count)

    def _ask_for_units(self, params: dict[str, Any], **_: Any) -> dict[str, Any]:
        return params | {"ReturnConsumedCapacity": "TOTAL"}

    def _count(self, parsed: dict[str, Any], model: Any, **_: Any) -> None:
        self._bill.calls.append(model.name)
        consumed = parsed.get("ConsumedCapacity", [])
        units = sum(c["CapacityUnits"] for c in (consumed if isinstance(consumed, list) else [consumed]))
        if model.name in READ_UNITS:
            self._bill.read += units
        else:
            self._bill.written += units

    def request(self, who: Somebody, claims: dict[str, str], method: str, path: str, **given: Any) -> Bill:
        """Sends ``method path`` as ``who``; the path is written as ``/tickets/{id}`` with ``path_values``."""
        self._bill = Bill([])
        values = given.get("path_values")
        event = {
            "headers": {"content-type": "application/json", **given.get("headers", {})},
            "multiValueQueryStringParameters": {k: [v] for k, v in given.get("query", {}).items()} or None,
            "pathParameters": values,
            "requestContext": {
                "httpMethod": method,
                "resourcePath": f"/api{path}",
                "path": f"/api{path}",
                "requestId": who.id,
                "authorizer": {"claims": claims},
            },
            "body": json.dumps(given["body"]) if "body" in given else None,
            "isBase64Encoded": False,
            "stageVariables": None,
        }
        answer = self._app(event, SimpleNamespace(aws_request_id="1"))
        assert answer["statusCode"] < 300, answer
        self.answer = json.loads(answer["body"] or "null")
        return self._bill


@pytest.fixture(scope="module")
def meter(stack: dict[str, Any]) -> Iterator[Meter]:
    """The application of this repository on the deployed stack's tables."""
    with inside(stack):
        yield Meter(app.app)


def claims(who: Somebody, company: str, role: str) -> dict[str, str]:
    names = {"given_name": "A", "family_name": "B", "email": who.email, "token_use": "id"}
    return {"sub": who.id, "custom:company": company, "custom:role": role, **names}


@pytest.fixture(scope="module")
def client(world: World) -> tuple[Somebody, dict[str, str]]:
    """A user of a company with 120 tickets."""
    code = world.company()
    user = world.user(code)
    for _ in range(120):
        world.open(user)
    return user, claims(user, code, "client")


@pytest.fixture(scope="module")
def staff(world: World) -> tuple[Somebody, dict[str, str]]:
    """A consultant."""
    return world.consultant, claims(world.consultant, "@staff", "consultant")


LISTS = [
    ("client", {"view": "mine"}, 1),
    ("client", {"view": "company", "product": "WMS"}, 1),
    ("client", {"view": "to_update"}, 1),
    ("client", {"view": "mine", "limit": "100"}, 1),
    ("client", {"view": "mine", "priority": "HIGH"}, 5),
    ("client", {"view": "mine", "opened_from": "2026-01-01"}, 1),
    ("staff", {"view": "desk"}, 1),
    ("staff", {"view": "assigned"}, 1),
    ("staff", {"view": "desk", "status": "closed"}, 5),
]


@pytest.mark.parametrize(("role", "query", "calls"), LISTS, ids=str)
def test_a_page_of_a_list_is_one_query_and_filters_add_four_at_most(
    meter: Meter, request: pytest.FixtureRequest, role: str, query: dict[str, str], calls: int
) -> None:
    who, token = request.getfixturevalue(role)
    bill = meter.request(who, token, "GET", "/tickets", query=query)
    assert set(bill.calls) == {"Query"}
    assert len(bill.calls) <= calls
    assert bill.written == 0
    assert bill.read <= (20 if calls == 1 else 100)


def test_a_page_costs_the_same_however_long_the_history_is(
    meter: Meter, world: World, client: tuple[Somebody, dict[str, str]]
) -> None:
    code = world.company()
    newcomer = world.user(code)
    for _ in range(30):
        world.open(newcomer)
    few = meter.request(newcomer, claims(newcomer, code, "client"), "GET", "/tickets", query={"view": "mine"})
    many = meter.request(*client, "GET", "/tickets", query={"view": "mine"})
    assert few.calls == many.calls == ["Query"]
    assert many.read <= few.read * 1.2 + 1


def test_opening_a_ticket_is_two_calls(meter: Meter, client: tuple[Somebody, dict[str, str]]) -> None:
    headers = {"idempotency-key": "budget"}
    bill = meter.request(*client, "POST", "/tickets", body=a_request(), headers=headers)
    assert bill.calls == ["UpdateItem", "TransactWriteItems"]
    assert bill.written <= 30
    assert bill.read == 0


def test_opening_by_phone_also_reads_for_whom(
    meter: Meter, world: World, staff: tuple[Somebody, dict[str, str]]
) -> None:
    body = a_request(company=world.alfa, opened_for=world.ana.id)
    bill = meter.request(*staff, "POST", "/tickets", body=body)
    assert bill.calls == ["GetItem", "UpdateItem", "TransactWriteItems"]


def test_reading_a_ticket_is_one_query(meter: Meter, client: tuple[Somebody, dict[str, str]]) -> None:
    ticket = {"id": f"{client[1]['custom:company']}-1"}
    bill = meter.request(*client, "GET", "/tickets/{id}", path_values=ticket)
    assert bill.calls == ["Query"]
    assert bill.read <= 2


@pytest.mark.parametrize(
    ("path", "method", "body", "read"),
    [
        ("/tickets/{id}/messages", "POST", {"body": "text"}, "GetItem"),
        ("/tickets/{id}/take", "POST", None, "GetItem"),
        ("/tickets/{id}", "PATCH", {"priority": "HIGH", "request_type": "ASK"}, "TransactGetItems"),
        ("/tickets/{id}/needs-details", "POST", {"body": "text"}, "GetItem"),
        ("/tickets/{id}/in-testing", "POST", {"body": "text"}, "GetItem"),
        ("/tickets/{id}/close", "POST", {"body": "text"}, "GetItem"),
    ],
)
def test_every_change_is_a_read_and_a_transaction(
    meter: Meter,
    client: tuple[Somebody, dict[str, str]],
    staff: tuple[Somebody, dict[str, str]],
    path: str,
    method: str,
    body: Any,
    read: str,
) -> None:
    ticket = {"id": f"{client[1]['custom:company']}-2"}
    given = {"body": body} if body else {}
    bill = meter.request(*staff, method, path, path_values=ticket, headers={"idempotency-key": path}, **given)
    assert bill.calls == [read, "TransactWriteItems"]
    assert bill.written <= 30
    assert bill.read <= 8


def test_who_asks_costs_nothing_and_the_profile_one_call(
    meter: Meter, client: tuple[Somebody, dict[str, str]], staff: tuple[Somebody, dict[str, str]]
) -> None:
    assert meter.request(*client, "GET", "/health").calls == []
    assert meter.request(*client, "GET", "/me").calls == ["TransactGetItems"]
    assert meter.request(*staff, "GET", "/me").calls == ["GetItem"]


def test_the_catalogue_is_two_calls_at_most(
    meter: Meter, client: tuple[Somebody, dict[str, str]], staff: tuple[Somebody, dict[str, str]]
) -> None:
    assert len(meter.request(*client, "GET", "/products").calls) <= 2
    assert len(meter.request(*staff, "GET", "/products").calls) == 1


def test_a_file_costs_the_same_however_many_parts_it_has(
    meter: Meter, client: tuple[Somebody, dict[str, str]]
) -> None:
    body = {"name": "a.bak", "size": 1_000_000_000, "content_type": ""}
    bill = meter.request(*client, "POST", "/uploads", body=body, headers={"idempotency-key": "file"})
    assert bill.calls == ["GetItem", "TransactWriteItems"]
    upload = {"id": meter.answer["id"]}
    wishes = [{"number": number, "sha256": "0" * 64} for number in range(1, 61)]
    assert meter.request(*client, "POST", "/uploads/{id}/parts", path_values=upload, body=wishes).calls == ["GetItem"]
    assert meter.request(*client, "GET", "/uploads/{id}", path_values=upload).calls == ["GetItem"]


def test_a_file_is_finished_opened_and_accounted_for_in_few_calls(
    meter: Meter, client: tuple[Somebody, dict[str, str]]
) -> None:
    begun = files.begin(client[0], b"text")
    files.send(client[0], begun, {1: b"text"})
    file = {"id": begun["id"]}
    bill = meter.request(*client, "POST", "/uploads/{id}/complete", path_values=file)
    assert bill.calls == ["GetItem", "UpdateItem", "TransactWriteItems"]
    bill = meter.request(*client, "GET", "/attachments/{id}", path_values=file)
    assert bill.calls == ["GetItem", "TransactWriteItems"]
    assert meter.request(*client, "GET", "/attachments/{id}/downloads", path_values=file).calls == [
        "GetItem",
        "Query",
    ]


def test_files_add_nothing_to_a_reply_and_one_read_to_a_new_ticket(
    meter: Meter, client: tuple[Somebody, dict[str, str]]
) -> None:
    first, second = files.upload(client[0]), files.upload(client[0])
    bill = meter.request(*client, "POST", "/tickets", body=a_request(attachments=[first]))
    assert bill.calls == ["TransactGetItems", "UpdateItem", "TransactWriteItems"]
    ticket = {"id": meter.answer["id"]}
    body = {"body": "text", "attachments": [second]}
    bill = meter.request(*client, "POST", "/tickets/{id}/messages", path_values=ticket, body=body)
    assert bill.calls == ["TransactGetItems", "TransactWriteItems"]
    assert meter.request(*client, "GET", "/tickets/{id}", path_values=ticket).calls == ["Query"]
