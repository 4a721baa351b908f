"""What handlers are given of a request, and how results and errors become answers."""

import io
import json
from typing import Any

import pytest
from botocore.exceptions import ReadTimeoutError
from chalice.app import Request, Response
from pynamodb.exceptions import GetError, VerboseClientError

from chalicelib.kernel.caller import Role
from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore, FirstAnswer, IdempotencyKey
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import BadRequest, Invalid, NotFound, NotSignedIn, TooLarge, TooManyRequests
from chalicelib.kernel.process import telemetry
from chalicelib.kernel.process.telemetry import logger
from chalicelib.kernel.web.http import Call, DeclaredAnswers, Download, Reply, Result, respond
from chalicelib.kernel.web.schema import Answer
from tests.unit.kernel.web.serving import CLIENT, a_request

DECLARED = DeclaredAnswers("GET /x", 200, lambda _: True)


class Shown(Answer):
    """An answer."""

    text: str


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What is logged."""
    written = io.StringIO()
    monkeypatch.setattr(logger.registered_handler, "stream", written)
    return written


def lines(log: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.getvalue().splitlines()]


def responding(result: Result | Exception, request: Request | None = None, status: int = 200) -> Response:
    def work(_: Call) -> Result:
        if isinstance(result, Exception):
            raise result
        return result

    return respond(request or a_request(), DECLARED._replace(status=status), work)


def outcome(error: Exception, **headers: str) -> tuple[int, dict[str, Any], dict[str, Any]]:
    response = responding(error, a_request(headers=headers))
    return response.status_code, json.loads(response.body), dict(response.headers)


def throttled(code: str) -> GetError:
    refusal = {"Error": {"Code": code, "Message": "slow down"}}
    return GetError("no", VerboseClientError(refusal, "GetItem", {}))


def test_a_model_is_answered_as_json() -> None:
    response = responding(Shown(text="ș"), status=201)
    assert (response.status_code, response.body) == (201, '{"text":"ș"}')
    assert response.headers == {
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Content-Type": "application/json; charset=utf-8",
    }


def test_a_reply_brings_its_own_headers() -> None:
    response = responding(Reply(Shown(text="a"), {"Location": "/a", "Cache-Control": "private"}))
    assert response.body == '{"text":"a"}'
    assert response.headers == {
        "Cache-Control": "private",
        "X-Content-Type-Options": "nosniff",
        "Content-Type": "application/json; charset=utf-8",
        "Location": "/a",
    }


@pytest.mark.parametrize(
    ("result", "more"), [(None, {}), (Reply(None, {"Set-Cookie": "a=b"}), {"Set-Cookie": "a=b"})]
)
def test_nothing_is_answered_with_no_type(result: Result, more: dict[str, str]) -> None:
    response = responding(result, status=204)
    assert (response.status_code, response.body) == (204, "")
    assert response.headers == {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"} | more


def test_a_file_is_saved_and_never_shown() -> None:
    response = responding(Download("a;b", "text/csv", "list.csv"), status=203)
    assert (response.status_code, response.body) == (203, "a;b")
    assert response.headers == {
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": 'attachment; filename="list.csv"',
    }


@pytest.mark.parametrize(("location", "more"), [("", {}), ("/things/1", {"Location": "/things/1"})])
def test_a_repetition_is_answered_as_the_first_call(location: str, more: dict[str, str]) -> None:
    response = responding(AnsweredBefore(FirstAnswer('{"first":1}', location)), status=201)
    assert (response.status_code, response.body) == (201, '{"first":1}')
    assert (
        response.headers
        == {
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
            "Content-Type": "application/json; charset=utf-8",
        }
        | more
    )


def test_a_problem_is_answered_as_problem_json() -> None:
    status, body, headers = outcome(NotFound())
    assert status == body["status"] == 404
    assert body == NotFound().document(Language.RO)
    assert headers == {
        "Content-Type": "application/problem+json; charset=utf-8",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    assert "Verificați" in responding(NotFound()).body


def test_a_problem_is_told_in_the_caller_s_language() -> None:
    _, body, _ = outcome(NotFound(), **{"accept-language": "en"})
    assert body["title"] == "Not found"
    _, body, _ = outcome(KeyError(), **{"accept-language": "en"})
    assert body["title"] == "Internal error"
    assert outcome(KeyError())[1]["title"] == "Eroare internă"


@pytest.mark.parametrize(
    "error",
    [throttled("ThrottlingException"), GetError("no", ReadTimeoutError(endpoint_url="http://dynamodb"))],
)
def test_a_slow_or_busy_database_is_a_503_that_says_when_to_come_back(error: Exception, log: io.StringIO) -> None:
    status, body, headers = outcome(error)
    assert (status, body["type"]) == (503, "unavailable")
    assert headers["Retry-After"] == "2"
    assert [line["message"] for line in lines(log)] == ["request"]


@pytest.mark.parametrize("error", [throttled("ValidationException"), KeyError("x")])
def test_a_fault_of_ours_is_logged_and_says_nothing_of_itself(error: Exception, log: io.StringIO) -> None:
    status, body, _ = outcome(error)
    assert (status, body["type"]) == (500, "internal-error")
    assert "KeyError" not in body["detail"]
    assert [line["message"] for line in lines(log)] == ["unhandled", "request"]
    assert lines(log)[0]["exception_name"] == type(error).__name__


def test_slow_down_says_for_how_long() -> None:
    status, _, headers = outcome(TooManyRequests())
    assert (status, headers["Retry-After"]) == (429, "60")


def test_a_problem_that_was_not_declared_is_answered_and_logged(log: io.StringIO) -> None:
    def refuse(_: Call) -> Result:
        raise NotFound

    response = respond(a_request(), DeclaredAnswers("GET /x", 200, lambda slug: slug != "not-found"), refuse)
    assert response.status_code == 404
    undeclared, request = lines(log)
    assert (undeclared["message"], undeclared["level"]) == ("undeclared problem", "ERROR")
    assert (undeclared["route"], undeclared["slug"]) == ("GET /x", "not-found")
    assert request["status"] == 404


def test_the_log_line_tells_route_status_and_who_but_never_the_token(
    log: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    moments = iter((5.0, 5.01234))
    monkeypatch.setattr("chalicelib.kernel.web.http.time.perf_counter", lambda: next(moments))
    responding(None, a_request(headers={"authorization": "Bearer SECRET-TOKEN"}, claims=CLIENT), 204)
    (line,) = lines(log)
    assert (line["message"], line["level"]) == ("request", "INFO")
    assert (line["route"], line["status"], line["correlation_id"]) == ("GET /x", 204, "r1")
    assert (line["company"], line["user"]) == ("ALFA", "ana")
    assert line["duration_ms"] == 12.3
    assert "SECRET-TOKEN" not in log.getvalue()


def test_the_log_line_of_a_public_call_names_nobody(log: io.StringIO) -> None:
    responding(None)
    (line,) = lines(log)
    assert {"company", "user"}.isdisjoint(line)


def test_what_was_counted_is_written_with_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[None] = []
    monkeypatch.setattr("chalicelib.kernel.web.http.flush", lambda: flushed.append(None))
    responding(None)
    responding(KeyError())
    assert len(flushed) == 2
    assert telemetry.metrics.metric_set == {}


def test_the_caller_is_whom_the_gateway_verified() -> None:
    caller = Call(a_request(claims=CLIENT)).caller
    assert (caller.id, caller.role, caller.company) == ("ana", Role.CLIENT, "ALFA")
    for claims in (None, {}, CLIENT | {"token_use": "access"}):
        with pytest.raises(NotSignedIn):
            _ = Call(a_request(claims=claims)).caller
    request = a_request()
    request.context["authorizer"] = None
    with pytest.raises(NotSignedIn):
        _ = Call(request).caller


def test_the_query_has_the_last_value_of_each_name() -> None:
    assert Call(a_request(query={"a": ["1", "2"], "b": ["3"]})).query == {"a": "2", "b": "3"}
    assert Call(a_request()).query == {}


def test_a_body_has_a_limit() -> None:
    most = "x" * (512 * 1024)
    assert Call(a_request(body=most)).text == most.encode()
    assert Call(a_request()).text == b""
    with pytest.raises(TooLarge):
        _ = Call(a_request(body=most + "x")).text


def test_a_header_is_found_however_it_is_written() -> None:
    call = Call(a_request(headers={"X-Forwarded-Proto": "https", "accept-language": "en"}))
    assert call.header("x-forwarded-proto") == "https"
    assert call.header("missing") is None
    assert call.language is Language.EN
    assert call.is_https
    assert not Call(a_request()).is_https
    assert not Call(a_request(headers={"x-forwarded-proto": "http"})).is_https


@pytest.mark.parametrize(
    ("value", "version"),
    [(None, None), ("*", None), (" * ", None), ('"7"', 7), ("7", 7), ('W/"12"', 12), (' "123456789" ', 123456789)],
)
def test_the_version_that_a_change_insists_on(value: str | None, version: int | None) -> None:
    assert Call(a_request(headers={"if-match": value} if value else {})).if_match == version


@pytest.mark.parametrize("value", ["", '""', '"a"', '"-1"', '"1.5"', '"1234567890"', "²", '"1", "2"'])
def test_what_is_no_version_is_refused(value: str) -> None:
    with pytest.raises(BadRequest):
        _ = Call(a_request(headers={"if-match": value})).if_match


def keyed(key: str | None, **parts: Any) -> Call:
    headers = {} if key is None else {"idempotency-key": key}
    return Call(a_request(**({"method": "POST", "body": "{}", "claims": CLIENT, "headers": headers} | parts)))


def recorded(call: Call, answer: Shown | Reply[Any]) -> tuple[FirstAnswer, str] | None:
    def answered(_: str) -> Shown | Reply[Any]:
        return answer

    record = call.once(answered).record("result")
    if record is None:
        return None
    values = record[0].attribute_values
    return FirstAnswer(values["answer"], values["location"]), values["request"]


def test_a_call_with_a_key_is_recorded_with_its_answer() -> None:
    request = IdempotencyKey.of("ana", "k", "POST", "/x", "{}").request
    assert recorded(keyed("k"), Shown(text="a")) == (FirstAnswer('{"text":"a"}', ""), request)
    assert recorded(keyed("k"), Reply(Shown(text="a"), {"Location": "/a"})) == (
        FirstAnswer('{"text":"a"}', "/a"),
        request,
    )
    assert recorded(keyed("k"), Reply(None)) == (FirstAnswer("", ""), request)


def test_the_answer_is_made_of_the_result() -> None:
    def answered(result: str) -> Shown:
        return Shown(text=f"made of {result}")

    record = keyed("k").once(answered).record("this")
    assert record
    values = record[0].attribute_values
    assert (values["key"], values["answer"]) == (IdempotencyKey.of("ana", "k").key, '{"text":"made of this"}')


@pytest.mark.parametrize("other", [{"method": "PUT"}, {"resource": "/y"}, {"body": "{ }"}])
def test_a_repetition_must_equal_in_method_path_and_body(other: dict[str, str]) -> None:
    first, second = recorded(keyed("k"), Shown(text="a")), recorded(keyed("k", **other), Shown(text="a"))
    assert first
    assert second
    assert first[1] != second[1]


def test_a_call_without_a_key_is_not_recorded() -> None:
    assert recorded(keyed(None), Shown(text="a")) is None


@pytest.mark.parametrize("key", ["", "k" * 256])
def test_an_unusable_key_is_refused(key: str) -> None:
    with pytest.raises(BadRequest):
        keyed(key).once(lambda _: Shown(text="a"))


@pytest.mark.parametrize("key", ["k", "k" * 255])
def test_keys_of_every_permitted_length_are_good(key: str) -> None:
    assert recorded(keyed(key), Shown(text="a"))


def test_a_body_that_is_no_text_has_a_digest_too() -> None:
    call = keyed("k")
    call._request._body = b"\xff"
    found = recorded(call, Shown(text="a"))
    assert found
    assert found[1] == IdempotencyKey.of("ana", "k", "POST", "/x", "\ufffd").request


def test_an_invalid_field_is_named_in_the_answer() -> None:
    _, body, _ = outcome(Invalid())
    assert body["errors"] == []
