"""Exports and imports of contacts: what an import would change, and the change. The address identifies a contact."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from chalicelib.contacts import csv_text
from chalicelib.contacts.csv_text import Cells, Row
from chalicelib.contacts.editing import new_contact, require_closable, user_of, write_change, write_new
from chalicelib.contacts.finding import require_company
from chalicelib.contacts.model import Contact, Details, DetailsChange, Filters
from chalicelib.contacts.problems import ChangedMeanwhile, EmailTaken, EndsAccess, OwnAccess
from chalicelib.contacts.store import contacts as store
from chalicelib.contacts.store import lists as lists_store
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.language import Language, Text
from chalicelib.kernel.problems import Invalid
from chalicelib.kernel.process.telemetry import count
from chalicelib.kernel.tenant import Tenant

_ITEMS = 90  # of the 100 that a transaction may have


class RowReader(Protocol):
    """Reads the cells of a row, by column, with the rules that apply to every contact."""

    def details(self, cells: Cells) -> Details:
        """The details of a new contact; an empty cell counts as absent. Raises Invalid."""

    def changes(self, cells: Cells) -> DetailsChange:
        """The changes to a contact; an empty cell clears a value that may be empty. Raises Invalid."""


class PlannedRow(NamedTuple):
    """The plan for one row; where the row is refused for ``reasons``, ``after`` is None."""

    row: Row
    before: Contact | None
    after: Contact | None
    reasons: tuple[Text, ...] = ()

    @property
    def is_written(self) -> bool:
        """Whether there is something to write."""
        return self.after is not None and self.after is not self.before


def export(caller: Caller, company: Tenant, filters: Filters, language: Language) -> str:
    """All contacts of a list as CSV; raises NotFound where there is no such company."""
    require_company(caller, company)
    return csv_text.write(lists_store.everything(company, filters), language)


def plan(caller: Caller, company: Tenant, rows: Sequence[Row], reader: RowReader) -> list[PlannedRow]:
    """What importing ``rows`` would do; raises NotFound where there is no such company."""
    require_company(caller, company)
    addresses = [row.cells["email"].lower() for row in rows]
    known = store.by_address(company, {address for address in addresses if address})
    first = {address: row.line for address, row in reversed(list(zip(addresses, rows, strict=True)))}
    return [
        _refused(row, _repeated(first[address]))
        if first[address] != row.line and address
        else _planned(caller, company, row, known.get(address), reader)
        for address, row in zip(addresses, rows, strict=True)
    ]


def carry_out(caller: Caller, plan: Sequence[PlannedRow]) -> list[PlannedRow]:
    """Writes ``plan``, many contacts at a time; refuses a row if somebody else changes its contact meanwhile."""
    failed: set[int] = set()
    for batch in _batches(step for step in plan if step.is_written):
        if not _write(caller, batch):
            failed |= {step.row.line for step in batch if not _write(caller, [step])}
    count("ContactsImported")
    return [_refused(step.row, ChangedMeanwhile.detail) if step.row.line in failed else step for step in plan]


def _planned(caller: Caller, company: Tenant, row: Row, before: Contact | None, reader: RowReader) -> PlannedRow:
    try:
        if before is None:
            return PlannedRow(row, None, new_contact(caller, company, reader.details(row.cells)))
        return PlannedRow(row, before, _changed(caller, before, reader.changes(row.cells)))
    except Invalid as invalid:
        return _refused(row, *(_about(error.field, error.message) for error in invalid.errors))
    except (EndsAccess, OwnAccess) as refusal:
        ro, en = (refusal.detail.into(language, **refusal.values) for language in (Language.RO, Language.EN))
        return _refused(row, Text(ro, en))


def _changed(caller: Caller, before: Contact, changes: DetailsChange) -> Contact:
    after = before.edited(now(), caller.name, changes)
    if before.is_active and not after.is_active:
        require_closable(caller, user_of(before), confirmed=False)
    return before if after.details == before.details else after


def _refused(row: Row, *reasons: Text) -> PlannedRow:
    return PlannedRow(row, None, None, reasons)


def _repeated(line: int) -> Text:
    return Text(f"Adresa apare deja la linia {line}.", f"The address is on line {line} already.")


def _about(field: str, message: Text) -> Text:
    column = csv_text.COLUMNS.get(field, Text(field, field))
    return Text(f"{column.ro}: {message.ro}", f"{column.en}: {message.en}")


def _batches(steps: Iterable[PlannedRow]) -> Iterator[list[PlannedRow]]:
    """``steps`` in groups, each of which fits into a transaction."""
    group: list[PlannedRow] = []
    items = 0
    for step in steps:
        needed = 4 + sum(len(contact.newsletters) for contact in (step.before, step.after) if contact)
        if group and items + needed > _ITEMS:
            yield group
            group, items = [], 0
        group.append(step)
        items += needed
    if group:
        yield group


def _write(caller: Caller, steps: Sequence[PlannedRow]) -> bool:
    """Writes all of ``steps``; where somebody else's change came first, it writes nothing and returns False."""
    transaction = Transaction()
    for step in steps:
        if step.after and step.before:
            write_change(transaction, caller, step.before, step.after, ChangedMeanwhile())
        elif step.after:
            write_new(transaction, caller, step.after)
    try:
        transaction.commit()
    except (ChangedMeanwhile, EmailTaken):
        return False
    return True
