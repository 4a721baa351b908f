"""What newsletters cost: DynamoDB calls and consumed units of their routes."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

import app
from chalicelib.kernel.clock import now, to_iso
from tests.people import World
from tests.stack.inside import inside
from tests.stack.test_budget import Meter, claims

CODE = {"code": "0BUDGET"}


@pytest.fixture(scope="module")
def meter(stack: dict[str, Any]) -> Iterator[Meter]:
    """The application of this repository on the deployed stack's tables."""
    with inside(stack):
        yield Meter(app.app)


@pytest.fixture(scope="module")
def admin(world: World) -> dict[str, str]:
    """The claims of an administrator, who has a newsletter with thirty issues."""
    assert world.admin.post("/newsletters", {"code": CODE["code"], "name": "NL"}).status_code == 201
    for _ in range(30):
        assert world.admin.post(f"/newsletters/{CODE['code']}/issues", an_issue()).status_code == 201
    return claims(world.admin, "@staff", "admin")


def an_issue() -> dict[str, str]:
    later = to_iso(now() + timedelta(days=3))
    return {"subject": "Noutăți", "body": "Text. " * 2_000, "send_at": later}


def test_the_list_of_newsletters_is_one_query(meter: Meter, world: World, admin: dict[str, str]) -> None:
    bill = meter.request(world.admin, admin, "GET", "/newsletters")
    assert (bill.calls, bill.read <= 1) == (["Query"], True)


def test_a_page_of_issues_with_their_counts_is_one_query_without_their_texts(
    meter: Meter, world: World, admin: dict[str, str]
) -> None:
    bill = meter.request(world.admin, admin, "GET", "/newsletters/{code}/issues", path_values=CODE)
    assert (bill.calls, bill.read <= 4) == (["Query"], True)


def test_an_issue_is_a_query_and_its_text(meter: Meter, world: World, admin: dict[str, str]) -> None:
    path = "/newsletters/{code}/issues"
    made = meter.request(world.admin, admin, "POST", path, path_values=CODE, body=an_issue())
    assert made.calls == ["GetItem", "TransactWriteItems"]
    issue = CODE | {"id": meter.answer["id"]}
    read = meter.request(world.admin, admin, "GET", f"{path}/{{id}}", path_values=issue)
    assert (read.calls, read.written) == (["Query", "GetItem"], 0)
    cancelled = meter.request(world.admin, admin, "DELETE", f"{path}/{{id}}", path_values=issue)
    assert cancelled.calls == ["Query", "TransactWriteItems"]
