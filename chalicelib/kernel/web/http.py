"""One HTTP call: what a handler gets, what it may answer, and how errors become answers."""

import json
import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Generic, NamedTuple, TypeVar

from chalice.app import Request, Response
from pydantic import BaseModel

from chalicelib.kernel import caller as callers
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore, FirstAnswer, IdempotencyKey, Once
from chalicelib.kernel.dynamodb.overload import is_overload
from chalicelib.kernel.language import Language, preferred
from chalicelib.kernel.problems import BadRequest, Broken, NotSignedIn, Problem, TooLarge, Unavailable
from chalicelib.kernel.process.telemetry import flush, logger

Body_co = TypeVar("Body_co", bound=BaseModel | None, covariant=True)
R = TypeVar("R")

_BODY_LIMIT = 512 * 1024  # bytes; people's texts, never files
_HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


class Reply(NamedTuple, Generic[Body_co]):
    """An answer with headers of its own; ``body`` is a model, or None."""

    body: Body_co
    headers: Mapping[str, str] = MappingProxyType({})


class Download(NamedTuple):
    """An answer that is a text file: browsers save it and never show it (RFC 6266); ``name`` in ASCII."""

    text: str
    content_type: str
    name: str


Result = BaseModel | Reply[BaseModel | None] | Download | None


class Call:
    """The request as handlers see it."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self.language: Language = preferred(request.headers.get("accept-language"))

    @property
    def caller(self) -> Caller:
        """The signed-in caller; raises NotSignedIn on a public route or for a token that is not from our pool."""
        claims = (self._request.context.get("authorizer") or {}).get("claims")
        if not claims:
            raise NotSignedIn
        return callers.from_claims(claims)

    @property
    def query(self) -> dict[str, str]:
        """The query string, the last value of each name."""
        return dict(self._request.query_params or {})

    @property
    def text(self) -> bytes | str:
        """The body as it came; raises TooLarge."""
        raw: bytes | str = self._request.raw_body or b""
        if len(raw) > _BODY_LIMIT:
            raise TooLarge
        return raw

    def header(self, name: str) -> str | None:
        """A request header, or None."""
        value: str | None = self._request.headers.get(name)
        return value

    @property
    def is_https(self) -> bool:
        """Whether the browser speaks TLS to the gateway."""
        return self.header("x-forwarded-proto") == "https"

    @property
    def if_match(self) -> int | None:
        """The version that must be the latest for a change (RFC 9110, 13.1.1), or None; raises BadRequest."""
        value = self.header("if-match")
        if value is None or value.strip() == "*":
            return None
        digits = value.strip().removeprefix("W/").strip('"')
        if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
            raise BadRequest
        return int(digits)

    def once(self, answer: Callable[[R], BaseModel | Reply[BaseModel | None]]) -> Once[R]:
        """The call as one that is carried out only once if it has an Idempotency-Key.

        ``answer`` turns its result into the answer, which repetitions get too. Raises BadRequest for an invalid key.
        """

        def first(result: R) -> FirstAnswer:
            answered = answer(result)
            reply = answered if isinstance(answered, Reply) else Reply(answered)
            return FirstAnswer(_json_of(reply.body), reply.headers.get("Location", ""))

        return Once(self._idempotency_key(), first)

    def _idempotency_key(self) -> IdempotencyKey | None:
        key = self.header("idempotency-key")
        if key is None:
            return None
        if not 1 <= len(key) <= 255:
            raise BadRequest
        raw = self.text
        body = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else raw
        return IdempotencyKey.of(self.caller.id, key, self._request.method, self._request.path, body)


class DeclaredAnswers(NamedTuple):
    """What a route declares about its answers: the status of success, and which problems' slugs it may answer."""

    route: str
    status: int
    declares: Callable[[str], bool]


def respond(request: Request, declared: DeclaredAnswers, work: Callable[[Call], Result]) -> Response:
    """Does ``work`` for ``request``, turns its result or error into the HTTP answer, and writes one log line."""
    started = time.perf_counter()
    call = Call(request)
    try:
        response = _response(work(call), declared.status)
    except AnsweredBefore as before:
        location = {"Location": before.answer.location} if before.answer.location else {}
        response = _json(before.answer.body, declared.status, location)
    except Problem as problem:
        if not declared.declares(problem.slug):
            logger.error("undeclared problem", route=declared.route, slug=problem.slug)
        response = _problem(problem, call.language)
    except Exception as error:  # noqa: BLE001  the last resort of every request: logged, answered as 500
        if not is_overload(error):
            logger.exception("unhandled")
        response = _problem(Unavailable() if is_overload(error) else Broken(), call.language)
    _log(request, declared.route, response.status_code, started)
    return response


def _response(result: Result, status: int) -> Response:
    if isinstance(result, Download):
        return _file(result, status)
    reply = result if isinstance(result, Reply) else Reply(result)
    if reply.body is None:
        return Response(body="", status_code=status, headers={**_HEADERS, **reply.headers})
    return _json(_json_of(reply.body), status, reply.headers)


def _json_of(body: BaseModel | None) -> str:
    return body.model_dump_json() if body is not None else ""


def _json(text: str, status: int, headers: Mapping[str, str]) -> Response:
    return Response(
        body=text,
        status_code=status,
        headers={**_HEADERS, "Content-Type": "application/json; charset=utf-8", **headers},
    )


def _file(file: Download, status: int) -> Response:
    saved = {
        "Content-Type": f"{file.content_type}; charset=utf-8",
        "Content-Disposition": f'attachment; filename="{file.name}"',
    }
    return Response(body=file.text, status_code=status, headers={**_HEADERS, **saved})


def _problem(problem: Problem, language: Language) -> Response:
    return Response(
        body=json.dumps(problem.document(language), ensure_ascii=False),
        status_code=problem.status,
        headers={**_HEADERS, "Content-Type": "application/problem+json; charset=utf-8", **problem.headers()},
    )


def _log(request: Request, route: str, status: int, started: float) -> None:
    claims = (request.context.get("authorizer") or {}).get("claims") or {}
    logger.info(
        "request",
        route=route,
        status=status,
        duration_ms=round((time.perf_counter() - started) * 1000, 1),
        company=claims.get("custom:company"),
        user=claims.get("sub"),
        correlation_id=request.context.get("requestId"),
    )
    flush()
