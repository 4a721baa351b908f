"""Reads the files back: what everybody sees of them, and their content byte for byte for those who may open them."""

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from typing import Any

import httpx

from tools.portal_client import Refused
from tools.replay import mapping, transfer
from tools.replay.expected import Act
from tools.replay.files import SentFile
from tools.replay.people import People
from tools.replay.plan import Case, Step
from tools.replay.progress import Progress

FileCheck = Callable[[], Iterator[str]]


class Tally:
    """How many openings were asked for, by whether they must go well; threads may share it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._seen: Counter[str] = Counter()

    def add(self, what: str, count: int = 1) -> None:
        """Count ``count`` more."""
        with self._lock:
            self._seen[what] += count

    def __getitem__(self, what: str) -> int:
        with self._lock:
            return self._seen[what]


def file_checks(people: People, progress: Progress, cases: list[Case], tally: Tally) -> list[FileCheck]:
    """Return a comparison for each case that carries files; any thread may run each."""
    consultants = sorted({step.actor for case in cases for step in case.steps if step.actor != case.opener})
    strangers = {case.customer: case.opener for case in cases}
    checks: list[FileCheck] = []
    with_files = [case for case in cases if any(step.files for step in case.steps)]
    for case, consultant in zip(with_files, cycle(consultants), strict=False):
        others = [opener for customer, opener in strangers.items() if customer != case.customer]
        readers = Readers(people, case, consultant, others[len(checks) % len(others)] if others else None)
        checks.append(partial(case_check, readers, progress.ticket(case.name), case, tally))
    return checks


class Readers:
    """Who reads the files of a case: two who may open most of them, and two who never may."""

    def __init__(self, people: People, case: Case, consultant: str, stranger: str | None) -> None:
        users = [user.email for user in mapping.users_of(case.customer)]
        self.people = people
        self.opener = case.opener
        self.consultant = consultant
        self.colleague = next(email for email in users if email != case.opener)
        self.stranger = stranger


def case_check(readers: Readers, ticket: str, case: Case, tally: Tally) -> Iterator[str]:
    """Yield how the files of a ticket differ from those that were sent, for any of its readers."""
    accepted = [step for step in case.steps if not step.refused]
    public = [step for step in accepted if step.act is not Act.NOTE]
    yield from _listed(readers, readers.consultant, ticket, accepted, readable=True)
    yield from _listed(readers, readers.opener, ticket, public, readable=True)
    yield from _listed(readers, readers.colleague, ticket, public, readable=False)
    seen = readers.people[readers.consultant].get("/tickets/{id}", ticket)["messages"]
    for step, message in zip(accepted, seen, strict=False):
        for file, shown in zip(step.files, message["attachments"], strict=False):
            yield from _opened(readers, step, file, str(shown["id"]), tally)


def _listed(readers: Readers, reader: str, ticket: str, steps: list[Step], *, readable: bool) -> Iterator[str]:
    found = readers.people[reader].get("/tickets/{id}", ticket)["messages"]
    seen = [[_described(attachment) for attachment in message["attachments"]] for message in found]
    wanted = [[(file.shown_name, file.size, file.sha256, readable) for file in step.files] for step in steps]
    if seen != wanted:
        yield f"files of {ticket} for {reader}: {seen}, expected {wanted}"


def _described(attachment: dict[str, Any]) -> tuple[object, ...]:
    return tuple(attachment[name] for name in ("name", "size", "sha256", "readable"))


def _opened(readers: Readers, step: Step, file: SentFile, file_id: str, tally: Tally) -> Iterator[str]:
    may = [readers.consultant] if step.act is Act.NOTE else [readers.consultant, readers.opener]
    may_not = {readers.opener, readers.colleague, readers.stranger} - {*may, None}
    http = readers.people.http
    for reader in may:
        if transfer.fetch(http, readers.people[reader], file_id) == file.content:
            tally.add("opened")
        else:
            yield f"{file_id} for {reader}: other bytes than were sent"
    for reader in sorted(filter(None, may_not)):
        try:
            transfer.fetch(http, readers.people[reader], file_id)
        except Refused as refused:
            if refused.status == httpx.codes.NOT_FOUND:
                tally.add("refused")
            else:
                yield f"{file_id} for {reader}: {refused.status}, expected 404"
        else:
            yield f"{file_id} can be opened by {reader}, who must not know of it"
