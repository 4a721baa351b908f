"""Routes with types: one declaration serves the router, the validation and the OpenAPI document."""

import functools
import json
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, get_type_hints

from chalice.app import Blueprint, Chalice, CognitoUserPoolAuthorizer, Response
from pydantic import BaseModel

from chalicelib.kernel.web.http import Answered, Call, answered, path_values
from chalicelib.kernel.web.schema import Query
from chalicelib.kernel.web.validation import body_as, query_as

PREFIX = "/api"
# infra/ puts the user pool's ARN in the place of this one.
AUTHORIZER = CognitoUserPoolAuthorizer("portal", provider_arns=["arn:aws:cognito-idp:::userpool/placeholder"])

Handler = Callable[..., Answered]
Answers = Callable[[], type[BaseModel]]


class Operation(NamedTuple):
    """What is promised of one method on one path."""

    method: str
    path: str
    handler: Handler
    answer_of: Answers | None
    status: int
    public: bool
    tag: str
    file: str | None = None

    @property
    def answer(self) -> type[BaseModel] | None:
        """The model of the answer."""
        return self.answer_of() if self.answer_of else None

    @property
    def body(self) -> type[BaseModel] | None:
        """The model of the request's body, from the handler's annotation."""
        return _annotations(self.handler).get("body")

    @property
    def query(self) -> type[Query] | None:
        """The model of the query string, from the handler's annotation."""
        return _annotations(self.handler).get("query")


@functools.cache
def _annotations(handler: Handler) -> dict[str, Any]:
    """What the names in the annotations of ``handler`` stand for: models that load with their first use."""
    return get_type_hints(handler)


class Api:
    """The routes of one package.

    A handler takes the `Call`, its path parameters by name and, where it declares them, ``body`` and
    ``query`` already validated as the models that its annotations name.
    """

    def __init__(self, module: str, tag: str) -> None:
        self.blueprint = Blueprint(module)
        self.operations: list[Operation] = []
        self._tag = tag

    def route(
        self,
        method: str,
        path: str,
        *,
        answer: Answers | None = None,
        status: int = 200,
        public: bool = False,
        file: str | None = None,
    ) -> Callable[[Handler], Handler]:
        """Declares ``method path``, answering what ``answer`` names with ``status``; ``public`` needs no sign-in.

        ``file`` is the content type of an answer that is a `Download`.
        """

        def declare(handler: Handler) -> Handler:
            operation = Operation(method, path, handler, answer, status, public, self._tag, file)
            self.operations.append(operation)
            self.blueprint.route(
                path,
                methods=[method],
                name=f"{self._tag}-{handler.__name__}",
                content_types=["*/*"],
                authorizer=None if public else AUTHORIZER,
            )(self._view(operation))
            return handler

        return declare

    def _view(self, operation: Operation) -> Callable[..., Response]:
        @functools.wraps(operation.handler)
        def view(**path: str) -> Response:
            def work(call: Call) -> Answered:
                return operation.handler(call, **_arguments(operation, call, path))

            label = f"{operation.method} {operation.path}"
            return answered(self.blueprint.current_request, label, operation.status, work)

        return view


def _arguments(operation: Operation, call: Call, path: dict[str, str]) -> dict[str, Any]:
    if not operation.public:
        call.caller  # noqa: B018  raises for tokens that the gateway lets through but that are not id tokens
    arguments: dict[str, Any] = path_values(path)
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
