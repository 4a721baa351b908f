"""The contract of one method on one path, read from its handler."""

import functools
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeVar, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from chalicelib.kernel.caller import Role
from chalicelib.kernel.problems import (
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
from chalicelib.kernel.web.http import Reply, Result
from chalicelib.kernel.web.paths import PathText
from chalicelib.kernel.web.schema import PageQuery, Query

Handler = Callable[..., Result]
M = TypeVar("M", bound=BaseModel)


class UndeclaredParameter(TypeError):
    """A path parameter whose annotation has no `PathText`."""


class Operation(NamedTuple):
    """A route as it was declared; ``role`` is None for a public one, ``own_problems`` are those of its use case."""

    method: str
    path: str
    handler: Handler
    role: Role | None
    own_problems: tuple[type[Problem], ...]
    status: int
    tag: str
    file: str | None = None

    @property
    def public(self) -> bool:
        """Whether it can be called without signing in."""
        return self.role is None

    @property
    def answer(self) -> type[BaseModel] | None:
        """The model of the answer, from the annotation of the handler's result."""
        result = _annotations(self.handler)["return"]
        return _model(get_args(result)[0] if get_origin(result) is Reply else result, BaseModel)

    @property
    def body(self) -> type[BaseModel] | None:
        """The model of the request's body, from the handler's annotation."""
        return _model(_annotations(self.handler).get("body"), BaseModel)

    @property
    def query(self) -> type[Query] | None:
        """The model of the query string, from the handler's annotation."""
        return _model(_annotations(self.handler).get("query"), Query)

    def path_text(self, name: str) -> PathText:
        """The pattern and length of the path parameter ``name``; raises UndeclaredParameter."""
        for detail in getattr(_annotations(self.handler).get(name), "__metadata__", ()):
            if isinstance(detail, PathText):
                return detail
        raise UndeclaredParameter(f"{self.method} {self.path}: {name}")

    def declares(self, slug: str) -> bool:
        """Whether the operation may answer a problem with this ``type``."""
        return any(problem.slug == slug for problem in self.problems)

    @property
    def problems(self) -> tuple[type[Problem], ...]:
        """Every problem that the operation may answer: its own, and those that follow from its declaration."""
        return tuple(dict.fromkeys((*_implied(self), *self.own_problems)))


def _implied(operation: Operation) -> list[type[Problem]]:
    implied: list[type[Problem]] = [TooManyRequests, Broken, Unavailable]
    if operation.role:
        implied.append(NotSignedIn)
    if operation.role not in (None, Role.CLIENT):
        implied.append(Forbidden)
    if "{" in operation.path:
        implied.append(NotFound)
    if operation.body is not None:
        implied += [MalformedBody, TooLarge, Invalid]
    if operation.query is not None:
        implied.append(Invalid)
    if operation.query is not None and issubclass(operation.query, PageQuery):
        implied.append(BadCursor)
    if operation.role and operation.method == "POST":
        implied += [BadRequest, KeyReused, Invalid]
    if operation.method != "GET":
        implied.append(BadRequest)
    return implied


def _model(annotation: object, base: type[M]) -> type[M] | None:
    return annotation if isinstance(annotation, type) and issubclass(annotation, base) else None


@functools.cache
def _annotations(handler: Handler) -> Mapping[str, object]:
    """The types that the annotations of ``handler`` name; their modules load at the first use."""
    return get_type_hints(handler, include_extras=True)
