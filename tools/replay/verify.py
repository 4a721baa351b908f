"""Reads everything back and compares it with what must be there."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from tools.portal_client import Refused
from tools.replay.people import People
from tools.replay.plan import Case
from tools.replay.progress import Progress

Check = Callable[[], Iterable[str]]


def all_checks(people: People, progress: Progress, cases: list[Case]) -> list[Check]:
    """Return every comparison that played cases call for; any thread may run each."""
    openers, consultants, companies = _by_people(cases)
    todo: list[Check] = []
    readers = sorted(consultants)
    for index, case in enumerate(cases):
        todo.append(partial(ticket_check, people, progress, case, readers[index % len(readers)]))
    todo += [partial(opener_check, people, progress, email, own_cases) for email, own_cases in openers.items()]
    todo += [partial(assigned_check, people, progress, email, own_cases) for email, own_cases in consultants.items()]
    neighbours = [*companies.values()]
    for case, other in zip(neighbours, neighbours[1:] + neighbours[:1], strict=True):
        if other is not case:
            todo.append(partial(foreign_check, people, progress, other.opener, case))
    return todo


def _by_people(
    cases: list[Case],
) -> tuple[dict[str, list[Case]], dict[str, list[Case]], dict[str, Case]]:
    openers: dict[str, list[Case]] = defaultdict(list)
    consultants: dict[str, list[Case]] = defaultdict(list)
    companies: dict[str, Case] = {}
    for case in cases:
        openers[case.opener].append(case)
        companies[case.customer] = case
        for step in case.steps:
            if step.actor != case.opener:
                consultants.setdefault(step.actor, [])
        if case.final.assignee:
            consultants[case.final.assignee].append(case)
    return openers, consultants, companies


def ticket_check(people: People, progress: Progress, case: Case, reader: str) -> Iterator[str]:
    """Yield how the ticket, read by the consultant ``reader``, differs from the plan."""
    found = people[reader].get("/tickets/{id}", progress.ticket(case.name))
    final = case.final
    expected: dict[str, Any] = {
        "status": final.status,
        "priority": final.priority,
        "assignee": people.id_of(final.assignee) if final.assignee else None,
        "opened_by": people.id_of(final.opener),
        "messages": [(kind.value, people.id_of(author)) for kind, author in final.messages],
    }
    seen = {
        "status": found["status"],
        "priority": found["priority"],
        "assignee": found["assignee"] and found["assignee"]["id"],
        "opened_by": found["opened_by"]["id"],
        "messages": [(message["kind"], message["author"]["id"]) for message in found["messages"]],
    }
    for name, value in expected.items():
        if seen[name] != value:
            yield f"{found['id']} ({case.name}): {name} is {seen[name]}, expected {value}"


def opener_check(people: People, progress: Progress, opener: str, cases: list[Case]) -> Iterator[str]:
    """Yield how the lists of one client differ: mine, newest first; to update, longest waiting first."""
    newest = sorted(cases, key=lambda case: progress.order(case.name, 0), reverse=True)
    waiting = sorted((case for case in cases if case.final.waits), key=lambda case: _waits(progress, case))
    for view, expected in (("mine", newest), ("to_update", waiting)):
        wanted = [progress.ticket(case.name) for case in expected]
        yield from _list_check(people, progress, opener, view, wanted)


def assigned_check(people: People, progress: Progress, consultant: str, cases: list[Case]) -> Iterator[str]:
    """Yield how a consultant's list of assigned tickets, closed ones included, differs."""
    wanted = [progress.ticket(case.name) for case in cases]
    yield from _list_check(people, progress, consultant, "assigned", wanted, ordered=False)


def foreign_check(people: People, progress: Progress, stranger: str, case: Case) -> Iterator[str]:
    """Yield a line when a client of another company gets anything but 404 for this ticket."""
    ticket = progress.ticket(case.name)
    try:
        people[stranger].get("/tickets/{id}", ticket)
    except Refused as refused:
        if refused.status != 404:
            yield f"{ticket} for {stranger}: {refused.status}, expected 404"
    else:
        yield f"{ticket} is readable for {stranger}, who belongs to another company"


def _list_check(
    people: People, progress: Progress, person: str, view: str, wanted: list[str], *, ordered: bool = True
) -> Iterator[str]:
    known = progress.tickets()
    listed = [item["id"] for item in people[person].items("/tickets", query={"view": view})]
    seen = [ticket for ticket in listed if ticket in known]
    if len(set(listed)) != len(listed):
        yield f"{view} of {person}: a ticket is listed twice"
    missing, extra = sorted(set(wanted) - set(seen)), sorted(set(seen) - set(wanted))
    if missing or extra:
        yield f"{view} of {person}: missing {missing[:10]}, not expected {extra[:10]}"
    elif ordered and seen != wanted:
        at = next(index for index, pair in enumerate(zip(seen, wanted, strict=True)) if pair[0] != pair[1])
        yield f"{view} of {person}: place {at} is {seen[at]}, expected {wanted[at]}"


def _waits(progress: Progress, case: Case) -> int:
    since = case.final.waiting_since
    accepted = [step.index for step in case.steps if not step.refused]
    return progress.order(case.name, accepted[since or 0])
