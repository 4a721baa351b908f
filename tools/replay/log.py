"""Reads the help desk's event log."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the log; ``row`` numbers the rows, which are in order of time."""

    row: int
    case: str
    activity: str
    resource: str
    seriousness: str
    customer: str
    product: str
    service_level: str
    service_type: str


def read_cases(path: Path, limit: int | None = None) -> list[list[Event]]:
    """Return the events of each case, in time order; the first ``limit`` cases by their first event.

    Raises OSError when the file cannot be read and KeyError when a column is missing.
    """
    with path.open(encoding="utf-8", newline="") as file:
        return _by_case(csv.DictReader(file), limit)


def _by_case(rows: Iterable[dict[str, str]], limit: int | None) -> list[list[Event]]:
    cases: dict[str, list[Event]] = {}
    for number, row in enumerate(rows):
        event = _event(number, row)
        if event.case in cases:
            cases[event.case].append(event)
        elif limit is None or len(cases) < limit:
            cases[event.case] = [event]
    return list(cases.values())


def _event(number: int, row: dict[str, str]) -> Event:
    return Event(
        row=number,
        case=row["Case ID"],
        activity=row["Activity"],
        resource=row["Resource"],
        seriousness=row["seriousness_2"],
        customer=row["customer"],
        product=row["product"],
        service_level=row["service_level"],
        service_type=row["service_type"],
    )
