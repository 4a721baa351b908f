"""An import as the HTTP contract shows it: the file, its rows read by the rules of JSON bodies, and the report."""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field

from chalicelib.contacts import csv_text
from chalicelib.contacts.csv_text import Cells
from chalicelib.contacts.exchange import PlannedRow
from chalicelib.contacts.model import Details, DetailsChange
from chalicelib.contacts.schemas import ContactChange, NewContact
from chalicelib.kernel.language import Language
from chalicelib.kernel.web.schema import Answer, Body
from chalicelib.kernel.web.validation import body_as

_NOTHING = dict.fromkeys(csv_text.COLUMNS, "")


class Import(Body):
    """A CSV file with a heading; with ``dry_run`` nothing is written."""

    csv: Annotated[str, Field(max_length=400_000)]
    dry_run: bool


class ImportedChange(Answer):
    """One field that changes."""

    field: str
    before: str
    after: str


class ImportedRow(Answer):
    """The result of a line of the file, with the reasons where it is refused."""

    line: int
    result: Literal["created", "changed", "unchanged", "refused"]
    email: str
    name: str
    changes: list[ImportedChange]
    reasons: list[str]


class ImportReport(Answer):
    """What an import does, or would do."""

    dry_run: bool
    created: int
    changed: int
    unchanged: int
    refused: int
    rows: list[ImportedRow]


class JsonRowReader:
    """Reads each row as if its cells had been sent as JSON, so that the same rules hold."""

    def details(self, cells: Cells) -> Details:
        """The details of a new contact; raises Invalid."""
        filled = {name: cell for name, cell in cells.items() if cell}
        return body_as(NewContact, json.dumps(filled)).details()

    def changes(self, cells: Cells) -> DetailsChange:
        """The changes to a contact; raises Invalid."""
        sent = {name: cell or None for name, cell in cells.items()}
        return body_as(ContactChange, json.dumps(sent)).changes()


def report(plan: Sequence[PlannedRow], language: Language, *, dry_run: bool) -> ImportReport:
    """The report on ``plan`` in ``language``."""
    rows = [_row(step, language) for step in plan]
    results = Counter(row.result for row in rows)
    return ImportReport(
        dry_run=dry_run,
        created=results["created"],
        changed=results["changed"],
        unchanged=results["unchanged"],
        refused=results["refused"],
        rows=rows,
    )


def _row(step: PlannedRow, language: Language) -> ImportedRow:
    cells = step.row.cells
    return ImportedRow(
        line=step.row.line,
        result=_result(step),
        email=cells["email"],
        name=" ".join(filter(None, (cells.get("first_name"), cells.get("last_name")))),
        changes=_changes(step, language) if step.is_written else [],
        reasons=[reason.into(language) for reason in step.reasons],
    )


def _result(step: PlannedRow) -> Literal["created", "changed", "unchanged", "refused"]:
    if step.after is None:
        return "refused"
    if not step.is_written:
        return "unchanged"
    return "changed" if step.before else "created"


def _changes(step: PlannedRow, language: Language) -> list[ImportedChange]:
    before = csv_text.cells(step.before, language) if step.before else _NOTHING
    after = csv_text.cells(step.after, language) if step.after else _NOTHING
    return [
        ImportedChange(field=name, before=before[name], after=after[name])
        for name in csv_text.COLUMNS
        if before[name] != after[name]
    ]
