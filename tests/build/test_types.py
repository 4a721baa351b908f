"""Mistakes that the type checker must find, so that no test has to."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools.bundle import REPOSITORY

MISTAKES = {
    "a text of a request reaches a store": (
        """
        from chalicelib.contacts.store import contacts
        from chalicelib.kernel.web.http import Call

        def handler(call: Call) -> object:
            return contacts.get(call.query["company"], "1")
        """,
        'incompatible type "str"; expected "Tenant"',
    ),
    "a write has a condition and says nothing of its refusal": (
        """
        from chalicelib.audit.store.entries import AuditItem
        from chalicelib.kernel.dynamodb.transactions import Transaction

        Transaction().put(AuditItem(), when=AuditItem.day.exists())
        """,
        'No overload variant of "put"',
    ),
    "a status is decided on nowhere": (
        """
        from typing import assert_never
        from chalicelib.tickets.states_model import Status

        def colour(status: Status) -> str:
            match status:
                case Status.NEW | Status.TAKEN | Status.NEEDS_DETAILS | Status.IN_TESTING:
                    return "green"
                case _:
                    assert_never(status)
        """,
        'Argument 1 to "assert_never"',
    ),
    "a repetition is answered with something else": (
        """
        from chalicelib.contracts.model import Product
        from chalicelib.contracts import service
        from chalicelib.kernel.caller import Caller
        from chalicelib.kernel.dynamodb.idempotency import FirstAnswer, Once

        def create(caller: Caller, new: Product) -> None:
            once: Once[int] = Once(None, lambda number: FirstAnswer(str(number + 1)))
            service.create_product(caller, new, once)
        """,
        'incompatible type "Once[int]"; expected "Once[Product]"',
    ),
    "a route says neither who may call it nor what it refuses": (
        """
        from chalicelib.kernel.web.http import Call
        from chalicelib.kernel.web.routing import Api

        api = Api(__name__, "x")

        @api.route("GET", "/x")
        def read(call: Call) -> None: ...
        """,
        "Missing named argument",
    ),
}


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What mypy says of all mistakes, each in a file of its own."""
    folder = tmp_path_factory.mktemp("mistakes")
    for number, (program, _) in enumerate(MISTAKES.values()):
        lines = [line.removeprefix(" " * 8) for line in program.strip("\n").splitlines()]
        (folder / f"mistake_{number}.py").write_text("\n".join(lines) + "\n")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", "pyproject.toml", *map(str, sorted(folder.glob("*.py")))],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout


@pytest.mark.parametrize("name", MISTAKES)
def test_the_type_checker_finds(findings: str, name: str) -> None:
    number = list(MISTAKES).index(name)
    _, error = MISTAKES[name]
    found = [line for line in findings.splitlines() if Path(line.partition(":")[0]).stem == f"mistake_{number}"]
    assert any(error in line for line in found), findings


def test_it_finds_nothing_in_the_product(findings: str) -> None:
    elsewhere = [line for line in findings.splitlines() if ": error: " in line and "mistake_" not in line]
    assert elsewhere == []
