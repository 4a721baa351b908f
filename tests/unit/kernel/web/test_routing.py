"""Routes: who may call, what is read in which order, and what handlers are given."""

import io
import json
from typing import Annotated, Any

import pytest
from chalice.app import Chalice

from chalicelib.kernel.caller import Role
from chalicelib.kernel.problems import AlreadyExists, NotFound, Stale
from chalicelib.kernel.process.telemetry import logger
from chalicelib.kernel.web.http import Call, Download, Reply
from chalicelib.kernel.web.paths import PathText
from chalicelib.kernel.web.routing import AUTHORIZER, PREFIX, Api, serve_description
from chalicelib.kernel.web.schema import Answer, Body, PageQuery
from tests.unit.kernel.web.serving import ADMIN, CLIENT, CONSULTANT, application, call

ThingPath = Annotated[str, PathText("[a-z ]+", 5)]


class NewThing(Body):
    """What is sent."""

    name: str


class ThingQuery(PageQuery):
    """How a list is narrowed."""

    colour: str | None = None


class ThingAnswer(Answer):
    """What is answered."""

    text: str


def hello(call: Call) -> ThingAnswer:
    """Greets."""
    return ThingAnswer(text=f"hello in {call.language}")


def change(call: Call) -> ThingAnswer:
    """Greets with another status."""
    return ThingAnswer(text=call.header("x-word") or "")


def create(call: Call, name: ThingPath, body: NewThing) -> Reply[ThingAnswer]:
    """Creates a thing."""
    if body.name == "taken":
        raise AlreadyExists(name=name)
    return Reply(ThingAnswer(text=f"{call.caller.id} {name} {body.name}"), {"Location": f"/things/{name}"})


def list_things(call: Call, query: ThingQuery) -> ThingAnswer:
    """Lists things."""
    return ThingAnswer(text=f"{call.caller.role} {query.colour} {query.limit}")


def forget(call: Call) -> None:
    """Raises what it does not declare."""
    if call.caller.is_staff:
        raise Stale


def download(call: Call, name: ThingPath) -> Download:
    """A file."""
    return Download(f"{call.caller.id};{name}", "text/csv", "things.csv")


@pytest.fixture
def api() -> Api:
    """These routes."""
    declared = Api(__name__, "things")
    declared.public("GET", "/hello", problems=())(hello)
    declared.route("POST", "/things/{name}", role=Role.ADMIN, problems=(AlreadyExists,), status=201)(create)
    declared.route("GET", "/things", role=Role.CONSULTANT, problems=())(list_things)
    declared.route("DELETE", "/things", role=Role.CLIENT, problems=(), status=204)(forget)
    declared.route("GET", "/things/{name}/file", role=Role.CLIENT, problems=(), file="text/csv")(download)
    declared.public("PUT", "/hello", problems=(AlreadyExists,), status=202)(change)
    return declared


@pytest.fixture
def app(api: Api) -> Chalice:
    """An application with these routes."""
    served = application(api)
    serve_description(served, [api])
    return served


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What is logged."""
    written = io.StringIO()
    monkeypatch.setattr(logger.registered_handler, "stream", written)
    return written


def create_as(app: Chalice, claims: dict[str, str] | None, name: str = "a", body: str = "{}") -> tuple[int, str]:
    answer = call(app, "POST", "/things/{name}", claims=claims, path={"name": name}, body=body)
    return answer.status, answer.body.get("type", "")


def test_a_handler_is_given_what_it_declares(app: Chalice) -> None:
    answer = call(
        app, "POST", "/things/{name}", claims=ADMIN, path={"name": "a%20b"}, body='{"name": "x"}', query={"n": ["1"]}
    )
    assert (answer.status, answer.body) == (201, {"text": "ada a b x"})
    assert answer.headers["Location"] == "/things/a b"
    assert answer.headers["Content-Type"] == "application/json; charset=utf-8"


def test_the_query_is_read_as_the_handler_declares_it(app: Chalice) -> None:
    answer = call(app, "GET", "/things", claims=CONSULTANT, query={"colour": ["red", "blue"], "limit": ["7"]})
    assert (answer.status, answer.body) == (200, {"text": "consultant blue 7"})
    refused = call(app, "GET", "/things", claims=CONSULTANT, query={"limit": ["0"]})
    assert (refused.status, refused.body["errors"][0]["field"]) == (422, "limit")


def test_nothing_and_files_are_answered_too(app: Chalice) -> None:
    nothing = call(app, "DELETE", "/things", claims=CLIENT)
    assert (nothing.status, nothing.body) == (204, "")
    file = call(app, "GET", "/things/{name}/file", claims=CLIENT, path={"name": "a"})
    assert (file.status, file.body) == (200, "ana;a")
    assert file.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert file.headers["Content-Disposition"] == 'attachment; filename="things.csv"'


def test_everybody_may_call_what_is_public(app: Chalice) -> None:
    answer = call(app, "GET", "/hello", headers={"accept-language": "en"})
    assert (answer.status, answer.body) == (200, {"text": "hello in en"})
    answer = call(app, "PUT", "/hello", headers={"x-word": "word"})
    assert (answer.status, answer.body) == (202, {"text": "word"})


def test_declaring_a_route_leaves_its_handler_as_it_is() -> None:
    declared = Api(__name__, "other")
    assert declared.public("GET", "/hello", problems=())(hello) is hello
    assert declared.route("GET", "/things", role=Role.ADMIN, problems=())(list_things) is list_things


def test_who_asks_is_decided_before_what_is_named_and_that_before_what_is_sent(app: Chalice) -> None:
    assert create_as(app, None, "UNKNOWN") == (401, "not-signed-in")
    assert create_as(app, CLIENT, "UNKNOWN") == (403, "forbidden")
    assert create_as(app, CONSULTANT, "UNKNOWN") == (403, "forbidden")
    assert create_as(app, ADMIN, "UNKNOWN") == (404, "not-found")
    assert create_as(app, ADMIN, "toolong") == (404, "not-found")
    assert create_as(app, ADMIN, "a") == (422, "invalid")
    assert create_as(app, ADMIN, "a", "{") == (400, "malformed-body")
    assert create_as(app, ADMIN, "a", '{"name": "taken"}') == (409, "already-exists")


def test_each_role_may_do_what_those_before_it_may(app: Chalice) -> None:
    for claims, status in ((CLIENT, 403), (CONSULTANT, 200), (ADMIN, 200)):
        assert call(app, "GET", "/things", claims=claims).status == status
    for claims in (CLIENT, CONSULTANT, ADMIN):
        assert call(app, "GET", "/things/{name}/file", claims=claims, path={"name": "a"}).status == 200


def test_a_problem_that_the_route_does_not_declare_is_answered_and_logged(app: Chalice, log: io.StringIO) -> None:
    assert call(app, "DELETE", "/things", claims=ADMIN).status == 412
    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    assert [line["message"] for line in lines] == ["undeclared problem", "request"]
    assert (lines[0]["route"], lines[0]["slug"], lines[0]["level"]) == ("DELETE /things", "stale", "ERROR")
    assert lines[1]["route"] == "DELETE /things"


def test_a_problem_that_follows_from_the_declaration_is_not_logged_as_undeclared(
    app: Chalice, log: io.StringIO
) -> None:
    create_as(app, ADMIN, "a", '{"name": "taken"}')
    create_as(app, ADMIN, "UNKNOWN")
    assert "undeclared" not in log.getvalue()


def test_each_route_is_registered_with_its_method_and_who_authorises_it(app: Chalice) -> None:
    routes = {
        (method, path): entry.authorizer for path, methods in app.routes.items() for method, entry in methods.items()
    }
    assert routes == {
        ("GET", f"{PREFIX}/hello"): None,
        ("PUT", f"{PREFIX}/hello"): None,
        ("POST", f"{PREFIX}/things/{{name}}"): AUTHORIZER,
        ("GET", f"{PREFIX}/things"): AUTHORIZER,
        ("DELETE", f"{PREFIX}/things"): AUTHORIZER,
        ("GET", f"{PREFIX}/things/{{name}}/file"): AUTHORIZER,
        ("GET", f"{PREFIX}/openapi.json"): None,
    }
    assert {entry.view_name for methods in app.routes.values() for entry in methods.values()} == {
        "things-hello",
        "things-change",
        "things-create",
        "things-list_things",
        "things-forget",
        "things-download",
        "openapi",
    }
    assert app.routes[f"{PREFIX}/things"]["GET"].content_types == ["*/*"]
    assert AUTHORIZER.name == "portal"


def test_every_content_type_reaches_the_handler(app: Chalice) -> None:
    parts: dict[str, Any] = {"claims": ADMIN, "path": {"name": "a"}, "body": '{"name": "x"}'}
    answer = call(app, "POST", "/things/{name}", headers={"content-type": "text/plain"}, **parts)
    assert answer.status == 201


def test_declared_operations_are_kept_as_they_were_declared(api: Api) -> None:
    declared = [(operation.method, operation.path, operation.status) for operation in api.operations]
    assert declared == [
        ("GET", "/hello", 200),
        ("POST", "/things/{name}", 201),
        ("GET", "/things", 200),
        ("DELETE", "/things", 204),
        ("GET", "/things/{name}/file", 200),
        ("PUT", "/hello", 202),
    ]
    assert {operation.tag for operation in api.operations} == {"things"}
    assert [operation.handler for operation in api.operations] == [
        hello,
        create,
        list_things,
        forget,
        download,
        change,
    ]
    assert [operation.role for operation in api.operations] == [
        None,
        Role.ADMIN,
        Role.CONSULTANT,
        Role.CLIENT,
        Role.CLIENT,
        None,
    ]
    assert [operation.file for operation in api.operations] == [None, None, None, None, "text/csv", None]
    own = [operation.own_problems for operation in api.operations]
    assert own == [(), (AlreadyExists,), (), (), (), (AlreadyExists,)]
    assert NotFound not in api.operations[2].problems


def test_the_description_is_served(app: Chalice) -> None:
    answer = call(app, "GET", "/openapi.json")
    assert answer.status == 200
    assert set(answer.body["paths"]) == {"/hello", "/things/{name}", "/things", "/things/{name}/file"}
    assert answer.headers["Cache-Control"] == "no-cache"
    assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
