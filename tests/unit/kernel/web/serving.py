"""Calls to an application as the gateway hands them over."""

import json
from typing import Any, NamedTuple

from chalice.app import Chalice, Request

from chalicelib.kernel.web.routing import PREFIX, Api

CLIENT = {
    "sub": "ana",
    "email": "ana@alfa.example",
    "given_name": "Ana",
    "family_name": "Pop",
    "custom:role": "client",
    "custom:company": "ALFA",
    "token_use": "id",
}
CONSULTANT = CLIENT | {"sub": "mihai", "custom:role": "consultant", "custom:company": "@staff"}
ADMIN = CONSULTANT | {"sub": "ada", "custom:role": "admin"}


class Answer(NamedTuple):
    """What came back; ``body`` is the JSON document, or the text where it is none."""

    status: int
    body: Any
    headers: dict[str, str]


def an_event(
    method: str = "GET",
    resource: str = "/x",
    *,
    claims: dict[str, str] | None = None,
    body: str | None = None,
    query: dict[str, list[str]] | None = None,
    **more: Any,
) -> dict[str, Any]:
    """The event of one call; ``more`` are its ``headers`` and ``path`` parameters."""
    context: dict[str, Any] = {"httpMethod": method, "resourcePath": resource, "path": resource, "requestId": "r1"}
    if claims is not None:
        context["authorizer"] = {"claims": claims}
    return {
        "headers": {"content-type": "application/json", **more.get("headers", {})},
        "multiValueQueryStringParameters": query,
        "pathParameters": more.get("path"),
        "requestContext": context,
        "body": body,
        "isBase64Encoded": False,
        "stageVariables": None,
    }


def a_request(**parts: Any) -> Request:
    """A request as handlers are given it."""
    return Request(an_event(**parts), None)


def application(*apis: Api) -> Chalice:
    """An application that serves ``apis``."""
    app = Chalice(app_name="test", configure_logs=False)
    for api in apis:
        app.register_blueprint(_declared_again(api).blueprint, url_prefix=PREFIX)
    return app


def _declared_again(api: Api) -> Api:
    """The routes of ``api`` on a blueprint of their own: Chalice can register each blueprint once."""
    again = Api(__name__, api.operations[0].tag)
    for operation in api.operations:
        declared = again._declare(
            operation.method,
            operation.path,
            operation.role,
            operation.own_problems,
            operation.status,
            operation.file,
        )
        declared(operation.handler)
    return again


def call(app: Chalice, method: str, resource: str, **parts: Any) -> Answer:
    """What ``app`` answers to ``method resource``; see `an_event` for the parts."""
    answer = app(an_event(method, PREFIX + resource, **parts), None)
    text = answer["body"]
    is_json = "json" in answer["headers"].get("Content-Type", "")
    return Answer(answer["statusCode"], json.loads(text) if is_json else text, answer["headers"])
