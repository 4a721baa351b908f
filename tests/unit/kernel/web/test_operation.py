"""What a declaration promises, read off the handler."""

from typing import Annotated

import pytest

from chalicelib.kernel.caller import Role
from chalicelib.kernel.problems import (
    AlreadyExists,
    BadCursor,
    BadRequest,
    Broken,
    Forbidden,
    Invalid,
    KeyReused,
    MalformedBody,
    NotFound,
    NotSignedIn,
    Problem,
    TooLarge,
    TooManyRequests,
    Unavailable,
)
from chalicelib.kernel.web.http import Call, Download, Reply
from chalicelib.kernel.web.operation import Handler, Operation, UndeclaredParameter
from chalicelib.kernel.web.paths import PathText
from chalicelib.kernel.web.schema import Answer, Body, PageQuery, Query

Problems = set[type[Problem]]
ALWAYS: Problems = {TooManyRequests, Broken, Unavailable}


class Sent(Body):
    """A body."""


class Shown(Answer):
    """An answer."""


class Narrowed(Query):
    """A query that is no page's."""


def plain(call: Call) -> None: ...


def full(call: Call, id: Annotated[str, "a remark", PathText("[a-z]", 1)], body: Sent, query: PageQuery) -> Shown:
    raise NotImplementedError


def replying(call: Call, query: Narrowed) -> Reply[Shown]:
    raise NotImplementedError


def empty_reply(call: Call, id: str) -> Reply[None]:
    raise NotImplementedError


def downloading(call: Call) -> Download:
    raise NotImplementedError


def operation(handler: Handler, method: str = "GET", path: str = "/x", role: Role | None = Role.CLIENT) -> Operation:
    return Operation(method, path, handler, role, (), 200, "tag")


def test_what_the_annotations_say() -> None:
    declared = operation(full, path="/x/{id}")
    assert (declared.body, declared.query, declared.answer) == (Sent, PageQuery, Shown)
    assert declared.path_text("id") == PathText("[a-z]", 1)
    assert (operation(plain).body, operation(plain).query, operation(plain).answer) == (None, None, None)
    assert operation(replying).answer is Shown
    assert operation(empty_reply).answer is None
    assert operation(downloading).answer is None
    assert operation(plain).file is None


@pytest.mark.parametrize(("handler", "name"), [(empty_reply, "id"), (plain, "id")])
def test_a_path_parameter_must_say_what_it_may_be(handler: Handler, name: str) -> None:
    with pytest.raises(UndeclaredParameter) as undeclared:
        operation(handler, path="/x/{id}").path_text(name)
    assert str(undeclared.value) == "GET /x/{id}: id"


@pytest.mark.parametrize(
    ("declared", "problems"),
    [
        (operation(plain, role=None), ALWAYS),
        (operation(plain, role=Role.CLIENT), ALWAYS | {NotSignedIn}),
        (operation(plain, role=Role.CONSULTANT), ALWAYS | {NotSignedIn, Forbidden}),
        (operation(plain, role=Role.ADMIN), ALWAYS | {NotSignedIn, Forbidden}),
        (operation(plain, path="/x/{id}", role=None), ALWAYS | {NotFound}),
        (operation(replying, role=None), ALWAYS | {Invalid}),
        (operation(plain, "DELETE", role=None), ALWAYS | {BadRequest}),
        (operation(plain, "POST", role=None), ALWAYS | {BadRequest}),
        (operation(plain, "POST"), ALWAYS | {NotSignedIn, BadRequest, KeyReused, Invalid}),
        (operation(plain, "PATCH"), ALWAYS | {NotSignedIn, BadRequest}),
        (
            operation(full, "GET", "/x/{id}", role=None),
            ALWAYS | {NotFound, MalformedBody, TooLarge, Invalid, BadCursor},
        ),
    ],
)
def test_what_may_be_wrong_follows_from_the_declaration(declared: Operation, problems: Problems) -> None:
    assert set(declared.problems) == problems
    assert len(declared.problems) == len(problems)


def test_a_route_s_own_problems_come_after_those_that_follow() -> None:
    declared = operation(plain)._replace(own_problems=(AlreadyExists, NotSignedIn))
    assert declared.problems == (TooManyRequests, Broken, Unavailable, NotSignedIn, AlreadyExists)


def test_a_problem_is_declared_by_its_slug() -> None:
    declared = operation(plain)._replace(own_problems=(AlreadyExists,))
    assert declared.declares("already-exists")
    assert declared.declares("not-signed-in")
    assert not declared.declares("conflict")


def test_only_a_route_without_a_role_is_public() -> None:
    assert operation(plain, role=None).public is True
    assert operation(plain, role=Role.CLIENT).public is False
