"""Problems as they are answered, in both languages."""

import pytest

from chalicelib.kernel import problems
from chalicelib.kernel.language import Language, Text
from chalicelib.kernel.problems import (
    AlreadyExists,
    FieldError,
    Invalid,
    NotFound,
    Problem,
    TooManyRequests,
    Unavailable,
)

ALL = [found for found in vars(problems).values() if isinstance(found, type) and issubclass(found, Problem)]
STATUSES = {
    "bad-request": 400,
    "malformed-body": 400,
    "bad-cursor": 400,
    "not-signed-in": 401,
    "forbidden": 403,
    "not-found": 404,
    "conflict": 409,
    "already-exists": 409,
    "stale": 412,
    "too-large": 413,
    "invalid": 422,
    "idempotency-key-reused": 422,
    "too-many-requests": 429,
    "internal-error": 500,
    "unavailable": 503,
}


def test_each_problem_has_its_slug_and_status() -> None:
    assert {problem.slug: problem.status for problem in ALL if problem is not Problem} == STATUSES


def test_a_problem_is_shown_in_the_language_of_the_reader() -> None:
    assert NotFound().document(Language.EN) == {
        "type": "not-found",
        "title": "Not found",
        "status": 404,
        "detail": "What you asked for was not found. Check the address or the ticket's number.",
    }
    assert NotFound().document(Language.RO)["title"] == "Nu există"
    assert NotFound().headers() == {}
    assert str(NotFound()) == "('not-found', {})"


def test_values_fill_the_detail() -> None:
    problem = AlreadyExists(name="ALFA")
    assert problem.values == {"name": "ALFA"}
    assert problem.document(Language.EN)["detail"] == "“ALFA” exists already. Choose another value."
    assert problem.document(Language.RO)["detail"] == "„ALFA” există deja. Alegeți altă valoare."


def test_fields_that_break_a_rule_are_named() -> None:
    problem = Invalid(FieldError("a", Text("rău", "bad")), FieldError("b.0", Text("și mai rău", "worse")))
    assert problem.document(Language.EN) == {
        "type": "invalid",
        "title": "Invalid data",
        "status": 422,
        "detail": "Check the marked fields and send again.",
        "errors": [{"field": "a", "message": "bad"}, {"field": "b.0", "message": "worse"}],
    }
    romanian = [{"field": "a", "message": "rău"}, {"field": "b.0", "message": "și mai rău"}]
    assert problem.document(Language.RO)["errors"] == romanian


@pytest.mark.parametrize(("problem", "seconds"), [(TooManyRequests(), "60"), (Unavailable(), "2")])
def test_some_problems_say_when_to_come_back(problem: Problem, seconds: str) -> None:
    assert problem.headers() == {"Retry-After": seconds}
