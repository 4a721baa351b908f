"""The OpenAPI document says of each route who may call it, what it takes and all that it may answer."""

from typing import Annotated, Any

import pytest
from openapi_spec_validator import validate
from pydantic import Field

from chalicelib.kernel.caller import Role
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import AlreadyExists
from chalicelib.kernel.web.http import Call, Download, Reply
from chalicelib.kernel.web.openapi import document
from chalicelib.kernel.web.operation import Operation
from chalicelib.kernel.web.paths import CompanyPath, PathText
from chalicelib.kernel.web.schema import Answer, Body, Query


class Part(Body):
    """A part of a body."""

    name: str


class Sent(Body):
    """A body."""

    parts: list[Part]
    remark: str = "none"


class Shown(Answer):
    """An answer."""

    text: str = "none"


class Narrowed(Query):
    """A query with a parameter of each kind."""

    language: Language
    languages: list[Language] = Field(default_factory=list)
    day: int | None = None
    other: Language | None = None


def create(call: Call, company: CompanyPath, id: Annotated[str, PathText("[a-z]", 1)], body: Sent) -> Reply[Shown]:
    """Creates something.

    With more to say.
    """
    raise NotImplementedError


def search(call: Call, query: Narrowed) -> Shown:
    """Searches."""
    raise NotImplementedError


def leave(call: Call) -> None: ...


def export(call: Call) -> Download:
    """Exports."""
    raise NotImplementedError


OPERATIONS = [
    Operation("POST", "/{company}/things/{id}", create, Role.ADMIN, (AlreadyExists,), 201, "things"),
    Operation("GET", "/things", search, Role.CLIENT, (), 200, "things"),
    Operation("DELETE", "/things", leave, None, (), 204, "session"),
    Operation("GET", "/export", export, Role.CONSULTANT, (), 200, "things", "text/csv"),
]


@pytest.fixture
def described() -> Any:
    """The document."""
    return document(iter(OPERATIONS))


def problem(*slugs: str) -> dict[str, Any]:
    narrower = {"type": "object", "properties": {"type": {"type": "string", "enum": [*slugs]}}, "required": ["type"]}
    schema = {"allOf": [{"$ref": "#/components/schemas/ProblemDocument"}, narrower]}
    return {"description": "A problem (RFC 9457)", "content": {"application/problem+json": {"schema": schema}}}


def shown(status: str, schema: dict[str, str], media: str = "application/json") -> dict[str, Any]:
    return {status: {"description": "Done", "content": {media: {"schema": schema}}}}


ALWAYS = {
    "429": problem("too-many-requests"),
    "500": problem("internal-error"),
    "503": problem("unavailable"),
}
SHOWN = {"$ref": "#/components/schemas/Shown"}


def test_the_document_is_valid_and_says_where_it_is_served(described: Any) -> None:
    validate(described)
    assert described["openapi"] == "3.1.0"
    assert described["info"] == {"title": "WizRom ticket portal", "version": "1"}
    assert described["servers"] == [{"url": "api"}]
    assert described["components"]["securitySchemes"] == {
        "token": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}
    }
    assert set(described["components"]["schemas"]) == {"Part", "Sent", "Shown", "ProblemDocument", "FieldProblem"}
    assert {path: list(methods) for path, methods in described["paths"].items()} == {
        "/{company}/things/{id}": ["post"],
        "/things": ["get", "delete"],
        "/export": ["get"],
    }


def test_a_route_with_everything(described: Any) -> None:
    assert described["paths"]["/{company}/things/{id}"]["post"] == {
        "operationId": "create",
        "tags": ["things"],
        "summary": "Creates something.",
        "security": [{"token": []}],
        "x-role": "admin",
        "parameters": [
            {
                "name": "company",
                "in": "path",
                "required": True,
                "schema": {"type": "string", "pattern": "^[A-Z][A-Z0-9]{1,9}$", "maxLength": 10},
            },
            {
                "name": "id",
                "in": "path",
                "required": True,
                "schema": {"type": "string", "pattern": "^[a-z]$", "maxLength": 1},
            },
        ],
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}},
        },
        "responses": shown("201", SHOWN)
        | ALWAYS
        | {
            "400": problem("bad-request", "malformed-body"),
            "401": problem("not-signed-in"),
            "403": problem("forbidden"),
            "404": problem("not-found"),
            "409": problem("already-exists"),
            "413": problem("too-large"),
            "422": problem("idempotency-key-reused", "invalid"),
        },
    }


def test_a_query_is_described_without_references(described: Any) -> None:
    operation = described["paths"]["/things"]["get"]
    language = {"description": Language.__doc__, "enum": ["ro", "en"], "title": "Language", "type": "string"}
    assert operation["parameters"] == [
        {"name": "language", "in": "query", "required": True, "schema": language},
        {
            "name": "languages",
            "in": "query",
            "required": False,
            "schema": {"items": language, "title": "Languages", "type": "array"},
        },
        {
            "name": "day",
            "in": "query",
            "required": False,
            "schema": {"anyOf": [{"type": "integer"}, {"type": "null"}], "default": None, "title": "Day"},
        },
        {
            "name": "other",
            "in": "query",
            "required": False,
            "schema": {"anyOf": [language, {"type": "null"}], "default": None},
        },
    ]
    assert operation["x-role"] == "client"
    assert "requestBody" not in operation
    assert operation["responses"] == shown("200", SHOWN) | ALWAYS | {
        "401": problem("not-signed-in"),
        "422": problem("invalid"),
    }


def test_a_public_route_needs_no_token_and_may_answer_nothing(described: Any) -> None:
    assert described["paths"]["/things"]["delete"] == {
        "operationId": "leave",
        "tags": ["session"],
        "summary": "",
        "security": [],
        "x-role": None,
        "parameters": [],
        "responses": {"204": {"description": "Done"}} | ALWAYS | {"400": problem("bad-request")},
    }


def test_a_file_has_its_own_type(described: Any) -> None:
    operation = described["paths"]["/export"]["get"]
    assert operation["responses"]["200"] == shown("200", {"type": "string"}, "text/csv")["200"]
    assert operation["x-role"] == "consultant"


def test_statuses_stand_in_their_order(described: Any) -> None:
    statuses = list(described["paths"]["/{company}/things/{id}"]["post"]["responses"])
    assert statuses == ["201", "400", "401", "403", "404", "409", "413", "422", "429", "500", "503"]


def test_bodies_are_described_as_they_are_sent_and_answers_as_they_are_answered(described: Any) -> None:
    schemas = described["components"]["schemas"]
    assert schemas["Sent"]["required"] == ["parts"]
    assert schemas["Sent"]["properties"]["parts"]["items"] == {"$ref": "#/components/schemas/Part"}
    assert schemas["Shown"]["properties"] == {"text": {"default": "none", "title": "Text", "type": "string"}}
