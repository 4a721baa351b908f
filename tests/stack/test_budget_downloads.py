"""What downloads cost: DynamoDB calls and consumed units, however long the history is."""

from collections.abc import Iterator
from typing import Any

import pytest

import app
from tests.people import World
from tests.stack.files import upload
from tests.stack.inside import inside
from tests.stack.packages import a_package, published
from tests.stack.test_budget import Meter, claims


@pytest.fixture(scope="module")
def meter(stack: dict[str, Any]) -> Iterator[Meter]:
    """The application of this repository on the deployed stack's tables."""
    with inside(stack):
        yield Meter(app.app)


@pytest.fixture(scope="module")
def package(world: World) -> dict[str, str]:
    """A package among thirty, as a path names it."""
    for _ in range(29):
        published(world.admin, product="PAY")
    return {"id": published(world.admin, product="PAY")["id"]}


@pytest.mark.usefixtures("package")
@pytest.mark.parametrize("query", [{"product": "PAY"}, {"product": "PAY", "topic": "BUG"}], ids=str)
def test_a_page_is_one_query_after_the_contract(meter: Meter, world: World, query: dict[str, str]) -> None:
    ana, consultant = claims(world.ana, world.alfa, "client"), claims(world.consultant, "@staff", "consultant")
    bill = meter.request(world.ana, ana, "GET", "/updates", query=query)
    assert bill.calls == ["GetItem", "Query"]
    assert (bill.written, bill.read <= 8) == (0, True)
    assert meter.request(world.consultant, consultant, "GET", "/updates", query=query).calls == ["Query"]


def test_taking_a_package_is_a_read_and_a_transaction(meter: Meter, world: World, package: dict[str, str]) -> None:
    ana = claims(world.ana, world.alfa, "client")
    bill = meter.request(world.ana, ana, "GET", "/updates/{id}/download", path_values=package)
    assert bill.calls == ["TransactGetItems", "TransactWriteItems"]
    assert (bill.written <= 4, bill.read <= 6) == (True, True)
    assert meter.request(world.ana, ana, "GET", "/updates/{id}", path_values=package).calls == ["TransactGetItems"]


def test_publishing_and_withdrawing_are_a_read_and_a_transaction(meter: Meter, world: World) -> None:
    admin = claims(world.admin, "@staff", "admin")
    body = a_package(upload=upload(world.admin))
    bill = meter.request(world.admin, admin, "POST", "/updates", body=body, headers={"idempotency-key": "budget"})
    assert bill.calls == ["TransactGetItems", "TransactWriteItems"]
    path = {"id": body["upload"]}
    ledger = meter.request(world.admin, admin, "GET", "/updates/{id}/downloads", path_values=path)
    assert ledger.calls == ["GetItem", "Query"]
    withdrawn = meter.request(world.admin, admin, "DELETE", "/updates/{id}", path_values=path)
    assert withdrawn.calls == ["GetItem", "TransactWriteItems"]
