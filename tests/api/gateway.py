"""API Gateway's part in one process: an httpx transport that hands requests to the application as Lambda events.

As the gateway does, it matches the path, keeps parameters URL-encoded, replaces what is not UTF-8 in a text, and lets
nobody through without a token; unlike it, it does not verify the token's signature, which tests/stack tries.
"""

import base64
import json
import re
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

import httpx

from chalicelib.kernel.web.routing import PREFIX

Function = Callable[[dict[str, Any], Any], dict[str, Any]]

_UNAUTHORISED = {"type": "not-signed-in", "title": "Neautentificat", "status": 401, "detail": "Conectați-vă."}


class Route(NamedTuple):
    """A path as it was declared, and the methods that need a token."""

    resource: str
    pattern: re.Pattern[str]
    protected: frozenset[str]


class Gateway(httpx.BaseTransport):
    """Sends each request to ``function``, the application."""

    def __init__(self, function: Any) -> None:
        self._function: Function = function
        self._routes = list(_routes(function))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The application's answer to ``request``."""
        path = request.url.raw_path.decode().partition("?")[0]
        for route in self._routes:
            found = route.pattern.fullmatch(path)
            if found:
                return self._answer(request, route, found.groupdict(), path)
        return httpx.Response(404, json={"type": "not-found"})

    def _answer(self, request: httpx.Request, route: Route, values: dict[str, str], path: str) -> httpx.Response:
        claims = _claims(request.headers.get("authorization", ""))
        if request.method in route.protected and claims is None:
            return httpx.Response(401, json=_UNAUTHORISED, headers={"content-type": "application/problem+json"})
        query = parse_qsl(request.url.query.decode(), keep_blank_values=True)
        event = {
            "headers": dict(request.headers),
            "multiValueQueryStringParameters": {name: [value] for name, value in query} or None,
            "pathParameters": values or None,
            "requestContext": {
                "httpMethod": request.method,
                "resourcePath": route.resource,
                "path": path,
                "requestId": "1",
                "authorizer": {"claims": claims} if claims else None,
            },
            "body": request.content.decode("utf-8", "replace") or None,
            "isBase64Encoded": False,
            "stageVariables": None,
        }
        answer = self._function(event, SimpleNamespace(aws_request_id="1"))
        return _response(answer)


def _response(answer: dict[str, Any]) -> httpx.Response:
    headers = [(name, value) for name, value in answer.get("headers", {}).items()]
    headers += [(name, value) for name, values in answer.get("multiValueHeaders", {}).items() for value in values]
    return httpx.Response(answer["statusCode"], headers=headers, content=answer["body"].encode())


def _routes(app: Any) -> Iterator[Route]:
    for resource, methods in app.routes.items():
        pattern = re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", resource)
        protected = frozenset(method for method, entry in methods.items() if entry.authorizer)
        yield Route(resource, re.compile(pattern), protected)


def _claims(authorization: str) -> dict[str, str] | None:
    _, _, token = authorization.partition(" ")
    parts = token.split(".")
    if len(parts) != 3:
        return None
    claims: dict[str, str] = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    return claims


BASE_URL = f"https://portal.example{PREFIX}"
