"""Errors become answers in one place."""

import io
import json
from typing import Any

import pytest
from botocore.exceptions import ReadTimeoutError
from chalice.app import Request
from pynamodb.exceptions import GetError, VerboseClientError

from chalicelib.kernel.problems import NotFound, TooManyRequests
from chalicelib.kernel.process.telemetry import logger
from chalicelib.kernel.web.http import Call, Reply, answered


def a_request(**headers: str) -> Request:
    event: dict[str, Any] = {
        "headers": headers,
        "multiValueQueryStringParameters": None,
        "pathParameters": None,
        "requestContext": {"httpMethod": "GET", "resourcePath": "/x", "path": "/x", "requestId": "r1"},
        "body": None,
        "isBase64Encoded": False,
        "stageVariables": None,
    }
    return Request(event, None)


def outcome(error: Exception) -> tuple[int, dict[str, Any], dict[str, Any]]:
    def work(_: Call) -> Reply:
        raise error

    response = answered(a_request(), "GET /x", 200, work)
    return response.status_code, json.loads(response.body), dict(response.headers)


def throttled(code: str) -> GetError:
    refusal = {"Error": {"Code": code, "Message": "slow down"}}
    return GetError("no", VerboseClientError(refusal, "GetItem", {}))


def test_a_problem_is_answered_as_problem_json() -> None:
    status, body, headers = outcome(NotFound())
    assert status == body["status"] == 404
    assert headers["Content-Type"] == "application/problem+json; charset=utf-8"
    assert headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "error",
    [
        throttled("ProvisionedThroughputExceededException"),
        throttled("ThrottlingException"),
        throttled("InternalServerError"),
        GetError("no", ReadTimeoutError(endpoint_url="http://dynamodb")),
    ],
)
def test_a_slow_or_busy_database_is_a_503_that_says_when_to_come_back(error: Exception) -> None:
    status, body, headers = outcome(error)
    assert (status, body["type"]) == (503, "unavailable")
    assert int(headers["Retry-After"]) > 0


@pytest.mark.parametrize(
    "error", [throttled("ValidationException"), throttled("AccessDeniedException"), KeyError("x")]
)
def test_a_fault_of_ours_is_logged_and_says_nothing_of_itself(error: Exception) -> None:
    status, body, _ = outcome(error)
    assert (status, body["type"]) == (500, "internal-error")
    assert "KeyError" not in body["detail"]


def test_slow_down_says_for_how_long() -> None:
    status, _, headers = outcome(TooManyRequests())
    assert (status, headers["Retry-After"]) == (429, "60")


def test_the_log_line_tells_route_status_and_who_but_never_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.StringIO()
    monkeypatch.setattr(logger.registered_handler, "stream", written)
    request = a_request(authorization="Bearer SECRET-TOKEN")
    request.context["authorizer"] = {"claims": {"sub": "u1", "custom:company": "ALFA"}}
    answered(request, "GET /x", 204, lambda _: None)
    line = json.loads(written.getvalue())
    assert (line["route"], line["status"], line["correlation_id"]) == ("GET /x", 204, "r1")
    assert (line["company"], line["user"]) == ("ALFA", "u1")
    assert line["duration_ms"] >= 0
    assert "SECRET-TOKEN" not in written.getvalue()
