"""Turns the log's events into what each person does in the portal, and into the expected results."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from tools.replay import mapping
from tools.replay.expected import Act, Mail, Ticket, after, mails, opened
from tools.replay.files import SentFile, files_of
from tools.replay.log import Event

ACTS = {
    "Assign seriousness": Act.PRIORITY,
    "Take in charge ticket": Act.TAKE,
    "Wait": Act.NEEDS_DETAILS,
    "Require upgrade": Act.NOTE,
    "Create SW anomaly": Act.NOTE,
    "Schedule intervention": Act.NOTE,
    "Resolve SW anomaly": Act.NOTE,
    "Resolve ticket": Act.IN_TESTING,
    "RESOLVED": Act.IN_TESTING,
    "VERIFIED": Act.REPLY,
    "Closed": Act.CLOSE,
    "INVALID": Act.CLOSE,
    "DUPLICATE": Act.CLOSE,
}
ONLY_OPENS = "Insert ticket"


@dataclass(frozen=True, slots=True)
class Step:
    """One call: who does what with which files, whether it must be refused, which mails must follow."""

    case: str
    index: int
    event: Event
    act: Act
    actor: str
    refused: bool
    mails: tuple[tuple[Mail, str], ...]
    files: tuple[SentFile, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A ticket's whole history and the state it must end in."""

    name: str
    customer: str
    first: Event
    steps: tuple[Step, ...]
    final: Ticket

    @property
    def opener(self) -> str:
        """Return the e-mail of the client who opens it."""
        return self.final.opener


def plan_case(events: list[Event], desk: str) -> Case:
    """Plan one case from its events, oldest first. KeyError names an activity that nobody mapped."""
    first = events[0]
    client = mapping.opener(first).email
    ticket = opened(client, mapping.priority_code(first.seriousness))
    files = files_of(first.case, 0, Act.OPEN)
    sent = mails(ticket, Act.OPEN, desk)
    steps = [Step(first.case, 0, first, Act.OPEN, client, refused=False, mails=sent, files=files)]
    for event in events:
        for act in _acts(event, ticket):
            actor = client if act is Act.REPLY else mapping.consultant(event.resource).email
            then = after(ticket, act, actor, mapping.priority_code(event.seriousness))
            sent = mails(ticket, act, desk) if then else ()
            files = files_of(first.case, len(steps), act) if then else ()
            step = Step(first.case, len(steps), event, act, actor, refused=then is None, mails=sent, files=files)
            steps.append(step)
            ticket = then or ticket
    return Case(first.case, first.customer, first, tuple(steps), ticket)


def lanes(cases: Iterable[Case]) -> dict[str, list[Step]]:
    """Return each customer's steps in order of time; steps of one customer must keep this order."""
    by_customer: dict[str, list[Step]] = defaultdict(list)
    for case in cases:
        by_customer[case.customer].extend(case.steps)
    return {
        customer: sorted(steps, key=lambda step: (step.event.row, step.index))
        for customer, steps in by_customer.items()
    }


def _acts(event: Event, ticket: Ticket) -> tuple[Act, ...]:
    if event.activity == ONLY_OPENS:
        return ()
    act = ACTS[event.activity]
    # A consultant who picks up a waiting ticket does so because its client has answered.
    return (Act.REPLY, act) if act is Act.TAKE and ticket.waits else (act,)
