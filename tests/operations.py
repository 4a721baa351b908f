"""The routes as they are declared, by who may call them: tests in process and on the deployed stack try them all."""

from collections.abc import Callable
from typing import Any

import httpx

import app
from chalicelib.kernel.caller import Role
from chalicelib.kernel.web.operation import Operation
from tests.people import Somebody

OPERATIONS = {f"{o.method} {o.path}": o for api in app.APIS for o in api.operations}

# Bodies that are valid, so that what a path names is looked for at all. Authority is decided before any body is read.
BODIES: dict[str, Any] = {
    "POST /tickets/{id}/messages": {"body": "text"},
    "POST /uploads/{id}/parts": [{"number": 1, "sha256": "0" * 64}],
    "PATCH /contacts/{id}": {"title": "Dl."},
    "PUT /contacts/{id}/newsletters": {"codes": []},
}

PUBLIC = {
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


def names(which: Callable[[Operation], object]) -> list[str]:
    """The routes that ``which`` holds for, such as ``GET /tickets/{id}``."""
    return [name for name, operation in OPERATIONS.items() if which(operation)]


def with_role(role: Role) -> list[str]:
    """The routes for callers who have ``role`` at least."""
    return names(lambda operation: operation.role is role)


def call(who: Somebody, name: str, **path: str) -> httpx.Response:
    """Calls the route ``name`` with a body of `BODIES`; ``path`` holds the path parameters."""
    operation = OPERATIONS[name]
    return who.send(operation.method, operation.path.format(**path), BODIES.get(name))


def with_any_path(name: str) -> str:
    """The path of the route ``name`` with parameters that name nothing."""
    return OPERATIONS[name].path.format(id="ALFA-1", code="ALFA", token="x")
