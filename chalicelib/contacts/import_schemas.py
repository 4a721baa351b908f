"""What an import did, or would do, in the words of the caller."""

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from chalicelib.contacts import csv_text
from chalicelib.contacts.exchange import Planned
from chalicelib.contacts.schemas import ImportedChange, ImportedRow, ImportReport
from chalicelib.kernel.language import Language

_NOTHING = dict.fromkeys(csv_text.COLUMNS, "")


def report(plan: Sequence[Planned], language: Language, *, dry_run: bool) -> ImportReport:
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


def _row(step: Planned, language: Language) -> ImportedRow:
    cells = step.row.cells
    return ImportedRow(
        line=step.row.line,
        result=_result(step),
        email=cells["email"],
        name=" ".join(filter(None, (cells.get("first_name"), cells.get("last_name")))),
        changes=_changes(step, language) if step.is_work else [],
        reasons=[reason.into(language) for reason in step.reasons],
    )


def _result(step: Planned) -> Literal["created", "changed", "unchanged", "refused"]:
    if step.after is None:
        return "refused"
    if not step.is_work:
        return "unchanged"
    return "changed" if step.before else "created"


def _changes(step: Planned, language: Language) -> list[ImportedChange]:
    before = csv_text.cells(step.before, language) if step.before else _NOTHING
    after = csv_text.cells(step.after, language) if step.after else _NOTHING
    return [
        ImportedChange(field=name, before=before[name], after=after[name])
        for name in csv_text.COLUMNS
        if before[name] != after[name]
    ]
