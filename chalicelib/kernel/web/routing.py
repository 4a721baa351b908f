"""Typed routes. The router, the check of roles, the validation and the OpenAPI document use one declaration."""

import functools
import json
from collections.abc import Callable, Mapping, Sequence

from chalice.app import Blueprint, Chalice, CognitoUserPoolAuthorizer, Response

from chalicelib.kernel.caller import Role
from chalicelib.kernel.problems import Problem
from chalicelib.kernel.web.http import Call, DeclaredAnswers, Result, respond
from chalicelib.kernel.web.operation import Handler, Operation
from chalicelib.kernel.web.validation import body_as, query_as

PREFIX = "/api"
# infra/ replaces this ARN by that of the user pool.
AUTHORIZER = CognitoUserPoolAuthorizer("portal", provider_arns=["arn:aws:cognito-idp:::userpool/placeholder"])

Problems = tuple[type[Problem], ...]


class Api:
    """The routes of one package.

    A handler takes the `Call`, its path parameters by name and, where it declares them, ``body`` and ``query``. Their
    annotations are the types of the request, the annotation of the result is the type of the answer. The types load
    at their first use.
    """

    def __init__(self, module: str, tag: str) -> None:
        self.blueprint = Blueprint(module)
        self.operations: list[Operation] = []
        self._tag = tag

    def route(
        self, method: str, path: str, *, role: Role, problems: Problems, status: int = 200, file: str | None = None
    ) -> Callable[[Handler], Handler]:
        """Declares ``method path`` for callers who have at least ``role``.

        ``problems`` are those that its use case raises; others follow from the declaration. ``status`` is the status
        of success, ``file`` the content type of an answer that is a `Download`.
        """
        return self._declare(method, path, role, problems, status, file)

    def public(
        self, method: str, path: str, *, problems: Problems, status: int = 200
    ) -> Callable[[Handler], Handler]:
        """Declares ``method path`` for everybody, signed in or not."""
        return self._declare(method, path, None, problems, status, None)

    def _declare(
        self, method: str, path: str, role: Role | None, problems: Problems, status: int, file: str | None
    ) -> Callable[[Handler], Handler]:
        def declare(handler: Handler) -> Handler:
            operation = Operation(method, path, handler, role, problems, status, self._tag, file)
            self.operations.append(operation)
            self.blueprint.route(
                path,
                methods=[method],
                name=f"{self._tag}-{handler.__name__}",
                content_types=["*/*"],
                authorizer=AUTHORIZER if role else None,
            )(self._view(operation))
            return handler

        return declare

    def _view(self, operation: Operation) -> Callable[..., Response]:
        @functools.wraps(operation.handler)
        def view(**path: str) -> Response:
            def work(call: Call) -> Result:
                return operation.handler(call, **_arguments(operation, call, path))

            declared = DeclaredAnswers(f"{operation.method} {operation.path}", operation.status, operation.declares)
            return respond(self.blueprint.current_request, declared, work)

        return view


def _arguments(operation: Operation, call: Call, path: Mapping[str, str]) -> dict[str, object]:
    """The handler's arguments. The caller's role is checked first, then the path, then the query and the body."""
    if operation.role:
        call.caller.must_be(operation.role)
    arguments: dict[str, object] = {name: operation.path_text(name).read(raw) for name, raw in path.items()}
    if operation.query is not None:
        arguments["query"] = query_as(operation.query, call.query)
    if operation.body is not None:
        arguments["body"] = body_as(operation.body, call.text)
    return arguments


def serve_description(app: Chalice, apis: Sequence[Api]) -> None:
    """Adds the route that describes everything that ``apis`` serve under `PREFIX`."""

    @app.route(f"{PREFIX}/openapi.json", methods=["GET"])
    def openapi() -> Response:
        from chalicelib.kernel.web.openapi import document  # noqa: PLC0415  few requests ask for it

        described = document(operation for api in apis for operation in api.operations)
        return Response(
            body=json.dumps(described, ensure_ascii=False),
            headers={"Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-cache"},
        )
