"""The calls of the contacts' tests, in process and on the deployed stack."""

import itertools
from typing import Any

from tests.people import Somebody, World

_numbers = itertools.count(1)
NEWSLETTERS = {"000BR": "BUSINESS REPORT", "000CC": "NL CONTABILITATE COMERCIAL", "000ST": "NL SALARIZARE TEHNIC"}


def a_contact(**changes: Any) -> dict[str, Any]:
    """The body of an ordinary POST /contacts."""
    return {"email": f"c{next(_numbers)}@firma.example", "first_name": "Ioana", "last_name": "Șerban"} | changes


def created(who: Somebody, **changes: Any) -> dict[str, Any]:
    """A new contact of the company of ``who``."""
    answer = who.post("/contacts", a_contact(**changes))
    assert answer.status_code == 201, answer.text
    contact: dict[str, Any] = answer.json()
    return contact


def imported(who: Somebody, text: str, *, dry_run: bool = False) -> dict[str, Any]:
    """The report on importing the CSV file ``text``."""
    answer = who.post("/contacts/import", {"csv": text, "dry_run": dry_run})
    assert answer.status_code == 200, answer.text
    report: dict[str, Any] = answer.json()
    return report


def create_newsletters(world: World) -> None:
    """Adds `NEWSLETTERS` to the catalogue, where they are not there."""
    for code, name in NEWSLETTERS.items():
        assert world.admin.post("/newsletters", {"code": code, "name": name}).status_code in (201, 409)
