"""Contacts as files: what an import would change, and changing it; contacts are told apart by their address."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from chalicelib.contacts import csv_text
from chalicelib.contacts.csv_text import Row
from chalicelib.contacts.editing import is_closing, may_close, new_contact, user_of, write_change, write_new
from chalicelib.contacts.model import Contact, Filters
from chalicelib.contacts.problems import ChangedMeanwhile
from chalicelib.contacts.schemas import ContactChange, NewContact
from chalicelib.contacts.scope import company_of
from chalicelib.contacts.store import contacts as store
from chalicelib.contacts.store import lists as lists_store
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction
from chalicelib.kernel.language import Language, Text
from chalicelib.kernel.problems import Invalid, Problem
from chalicelib.kernel.process.telemetry import count
from chalicelib.kernel.web.validation import body_as

_ITEMS = 90  # of the 100 that a transaction may have


class Planned(NamedTuple):
    """What becomes of one row: ``after`` is None where it is refused, for ``reasons``."""

    row: Row
    before: Contact | None
    after: Contact | None
    reasons: tuple[Text, ...] = ()

    @property
    def is_work(self) -> bool:
        """Whether something is to be written."""
        return self.after is not None and self.after is not self.before


def export(caller: Caller, company: str | None, filters: Filters, language: Language) -> str:
    """The contacts of a list as CSV, all of them; raises NotFound, Invalid (see `company_of`)."""
    return csv_text.write(lists_store.everything(company_of(caller, company), filters), language)


def planned(caller: Caller, company: str | None, rows: Sequence[Row]) -> list[Planned]:
    """What importing ``rows`` would do; raises NotFound, Invalid (see `company_of`)."""
    code = company_of(caller, company)
    addresses = [row.cells["email"].lower() for row in rows]
    known = store.by_address(code, {address for address in addresses if address})
    first = {address: row.line for address, row in reversed(list(zip(addresses, rows, strict=True)))}
    return [
        _refused(row, _repeated(first[address]))
        if first[address] != row.line and address
        else _planned(caller, code, row, known.get(address))
        for address, row in zip(addresses, rows, strict=True)
    ]


def carried_out(caller: Caller, plan: Sequence[Planned]) -> list[Planned]:
    """Writes what ``plan`` says, many contacts at a time; a row that meets somebody else's change is refused."""
    failed: set[int] = set()
    for some in _together(step for step in plan if step.is_work):
        if _written(caller, some):
            continue
        failed |= {step.row.line for step in some if not _written(caller, [step])}
    count("ContactsImported")
    return [_refused(step.row, ChangedMeanwhile.detail) if step.row.line in failed else step for step in plan]


def _planned(caller: Caller, company: str, row: Row, before: Contact | None) -> Planned:
    try:
        after = _created(caller, company, row) if before is None else _changed(caller, row, before)
    except Invalid as invalid:
        reasons = (_about(error.field, error.message) for error in invalid.errors)
        return _refused(row, *reasons)
    except Problem as problem:
        detail = problem.detail
        return _refused(row, Text(detail.ro.format(**problem.values), detail.en.format(**problem.values)))
    return Planned(row, before, after)


def _created(caller: Caller, company: str, row: Row) -> Contact:
    filled = {name: cell for name, cell in row.cells.items() if cell}
    return new_contact(caller, company, body_as(NewContact, json.dumps(filled)).details())


def _changed(caller: Caller, row: Row, before: Contact) -> Contact:
    sent = {name: cell or None for name, cell in row.cells.items()}
    after = before.edited(now(), caller.name, body_as(ContactChange, json.dumps(sent)).changes())
    if is_closing(before, after):
        may_close(caller, user_of(before), confirmed=False)
    return before if after.details == before.details else after


def _refused(row: Row, *reasons: Text) -> Planned:
    return Planned(row, None, None, reasons)


def _repeated(line: int) -> Text:
    return Text(f"Adresa apare deja la linia {line}.", f"The address is on line {line} already.")


def _about(field: str, message: Text) -> Text:
    column = csv_text.COLUMNS.get(field, Text(field, field))
    return Text(f"{column.ro}: {message.ro}", f"{column.en}: {message.en}")


def _together(steps: Iterable[Planned]) -> Iterator[list[Planned]]:
    """``steps`` in groups that fit into a transaction each."""
    group: list[Planned] = []
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


def _written(caller: Caller, steps: Sequence[Planned]) -> bool:
    transaction = Transaction()
    for step in steps:
        if step.after and step.before:
            write_change(transaction, caller, step.before, step.after)
        elif step.after:
            write_new(transaction, caller, step.after)
    try:
        transaction.commit()
    except Cancelled:
        return False
    return True
