"""The API's description says what is served: nothing undocumented, nothing promised and missing."""

from typing import Any

import pytest
from openapi_spec_validator import validate

import app
from tests.people import World


@pytest.fixture(scope="module")
def described(world: World) -> dict[str, Any]:
    """The document as the portal hands it out."""
    answer = world.http.get("/openapi.json")
    assert answer.status_code == 200
    document: dict[str, Any] = answer.json()
    return document


def test_it_is_a_valid_openapi_document(described: dict[str, Any]) -> None:
    validate(described)


def test_it_describes_every_route_and_no_other(described: dict[str, Any]) -> None:
    promised = {(m.upper(), path) for path, methods in described["paths"].items() for m in methods}
    served = {
        (method, path.removeprefix("/api"))
        for path, methods in app.app.routes.items()
        for method in methods
        if path.startswith("/api/") and path != "/api/openapi.json"
    }
    assert promised == served


def test_every_route_says_what_it_is_for(described: dict[str, Any]) -> None:
    for methods in described["paths"].values():
        for operation in methods.values():
            assert operation["summary"].endswith(".")


def test_public_routes_are_marked_and_no_other(described: dict[str, Any]) -> None:
    public = {
        f"{method.upper()} {path}"
        for path, methods in described["paths"].items()
        for method, operation in methods.items()
        if operation["security"] == []
    }
    assert public == {
        "POST /session",
        "POST /session/challenge",
        "POST /session/refresh",
        "DELETE /session",
        "POST /password/forgot",
        "POST /password/reset",
        "GET /health",
        "GET /unsubscribe/{token}",
        "POST /unsubscribe/{token}",
    }


def test_the_contract_s_names_are_there(described: dict[str, Any]) -> None:
    schemas = described["components"]["schemas"]
    ticket = {
        "id", "company", "product", "summary", "priority", "request_type", "status", "opened_by", "assignee",
        "opened_at", "updated_at", "closed_at", "due", "version", "messages",
    }  # fmt: skip
    assert set(schemas["TicketAnswer"]["properties"]) == ticket
    message = {"id", "at", "author", "kind", "body", "changes", "attachments"}
    assert set(schemas["MessageAnswer"]["properties"]) == message
