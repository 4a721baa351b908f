"""What the replay saw, as tables for people and as JSON for programs."""

import json
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from tools.portal_calls import CallTimes

SHOWN = 20


@dataclass(frozen=True, slots=True)
class Report:
    """The numbers of one run; ``differences`` is empty when the portal did everything right."""

    tickets: int
    events: int
    steps: int
    requests: int
    seconds: float
    refusals_expected: int
    refusals_seen: int
    files: int
    file_bytes: int
    files_sent: int
    files_opened: int
    files_refused: int
    updates_taken: int
    updates_refused: int
    contacts: int
    contacts_refused: int
    mails_expected: dict[str, int]
    mails_arrived: dict[str, int]
    calls: list[CallTimes]
    differences: list[str]

    @property
    def requests_per_second(self) -> float:
        """Return how many requests were answered per second."""
        return self.requests / self.seconds if self.seconds else 0.0


def per_kind(sent: Counter[tuple[str, str, str]]) -> dict[str, int]:
    """Return the number of mails of each kind."""
    kinds: Counter[str] = Counter()
    for (_, kind, _), count in sent.items():
        kinds[kind] += count
    return dict(sorted(kinds.items()))


def write(report: Report, path: Path) -> None:
    """Write the report as JSON."""
    found: dict[str, Any] = asdict(report) | {"requests_per_second": report.requests_per_second}
    path.write_text(json.dumps(found, ensure_ascii=False, indent=2), encoding="utf-8")


def show(report: Report, console: Console) -> None:
    """Print the report."""
    console.print(_totals(report), _files(report), _mails(report), _calls(report))
    for line in report.differences[:SHOWN]:
        console.print(f"[red]✗[/] {line}", highlight=False)
    if len(report.differences) > SHOWN:
        console.print(f"[red]… and {len(report.differences) - SHOWN} more[/]")
    if not report.differences:
        console.print("[green]✓ the portal remembers everything, and mailed everybody exactly once[/]")


def _totals(report: Report) -> Table:
    table = Table(title="Replay", show_header=False)
    table.add_row("tickets", str(report.tickets))
    table.add_row("events", str(report.events))
    table.add_row("steps", str(report.steps))
    table.add_row("refusals", f"{report.refusals_seen} in this run, {report.refusals_expected} expected in all")
    table.add_row("requests", f"{report.requests} in {report.seconds:.1f} s")
    table.add_row("requests per second", f"{report.requests_per_second:.1f}")
    return table


def _files(report: Report) -> Table:
    table = Table(title="Files", show_header=False)
    table.add_row("carried by tickets", f"{report.files}, {report.file_bytes / 1e6:.1f} MB")
    table.add_row("sent in this run", str(report.files_sent))
    table.add_row("read back byte for byte", f"{report.files_opened} times, by those who may open them")
    table.add_row("not found", f"{report.files_refused} times, by those who may not")
    table.add_row("update packages", f"taken {report.updates_taken} times, by companies that have the product")
    table.add_row("packages not found", f"{report.updates_refused} times, for those that have not")
    table.add_row("contacts", f"{report.contacts} with their newsletters, read back")
    table.add_row("contacts not found", f"{report.contacts_refused} times, by other companies")
    return table


def _mails(report: Report) -> Table:
    table = Table("kind", "expected", "arrived", title="E-mails")
    for kind in sorted(report.mails_expected | report.mails_arrived):
        expected, arrived = report.mails_expected.get(kind, 0), report.mails_arrived.get(kind, 0)
        table.add_row(kind, str(expected), str(arrived), style="" if expected == arrived else "red")
    return table


def _calls(report: Report) -> Table:
    table = Table("call", "count", "p50 ms", "p95 ms", title="Calls")
    for row in report.calls:
        table.add_row(row.label, str(row.count), f"{row.p50:.1f}", f"{row.p95:.1f}")
    return table
