"""The API's description says what is served: nothing undocumented, nothing promised and missing."""

from typing import Any

import pytest

import app
from chalicelib.kernel.caller import Role
from tests.operations import OPERATIONS, PUBLIC
from tests.people import World


@pytest.fixture(scope="module")
def described(world: World) -> dict[str, Any]:
    """The document as the portal hands it out."""
    answer = world.http.get("/openapi.json")
    assert answer.status_code == 200
    document: dict[str, Any] = answer.json()
    return document


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
    assert public == PUBLIC


def test_every_protected_route_says_which_role_it_needs(described: dict[str, Any]) -> None:
    roles = {
        f"{method.upper()} {path}": operation["x-role"]
        for path, methods in described["paths"].items()
        for method, operation in methods.items()
    }
    assert roles == {name: operation.role for name, operation in OPERATIONS.items()}
    assert set(roles.values()) == {None, *(role.value for role in Role)}


def test_every_answer_of_success_and_every_problem_is_described(described: dict[str, Any]) -> None:
    for name, operation in OPERATIONS.items():
        method, path = name.split()
        responses = described["paths"][path][method.lower()]["responses"]
        assert set(responses) == {str(operation.status), *(str(problem.status) for problem in operation.problems)}
        assert ("content" in responses[str(operation.status)]) == bool(operation.answer or operation.file)


def test_every_reference_leads_to_a_schema(described: dict[str, Any]) -> None:
    def references(part: Any) -> set[str]:
        if isinstance(part, dict):
            own = {part["$ref"]} if isinstance(part.get("$ref"), str) else set()
            return own.union(*map(references, part.values()))
        return set().union(*map(references, part)) if isinstance(part, list) else set()

    known = {f"#/components/schemas/{name}" for name in described["components"]["schemas"]}
    assert references(described) <= known


def test_the_contract_s_names_are_there(described: dict[str, Any]) -> None:
    schemas = described["components"]["schemas"]
    ticket = {
        "id", "company", "product", "summary", "priority", "request_type", "status", "opened_by", "assignee",
        "opened_at", "updated_at", "closed_at", "due", "version", "messages",
    }  # fmt: skip
    assert set(schemas["TicketAnswer"]["properties"]) == ticket
    message = {"id", "at", "author", "kind", "body", "changes", "attachments"}
    assert set(schemas["MessageAnswer"]["properties"]) == message
