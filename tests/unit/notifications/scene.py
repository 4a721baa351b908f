"""A ticket with its people, and events about it."""

import json
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from chalicelib.identity.model import Person
from chalicelib.kernel.caller import Role
from chalicelib.kernel.clock import from_iso
from chalicelib.kernel.language import Language
from chalicelib.kernel.tenant import STAFF, stored_tenant
from chalicelib.tickets.model import Author, Message, NamedPerson, Ticket
from chalicelib.tickets.states_model import Kind, Status

if TYPE_CHECKING:
    from chalicelib.kernel.process.event_functions import Context

_AT = from_iso("2025-03-03T08:00:00.000Z")

CONTEXT = cast(
    "Context",
    SimpleNamespace(get_remaining_time_in_millis=lambda: 10_000, function_name="mails", aws_request_id="1"),
)
ANA = Person("ana", stored_tenant("ALFA"), "ana@alfa.example", "Ana", "Pop", Role.CLIENT)
MIHAI = Person("mihai", STAFF, "mihai@wizrom.example", "Mihai", "Dinu", Role.CONSULTANT, Language.EN)
TICKET = Ticket(
    id="ALFA-1",
    company=stored_tenant("ALFA"),
    product="SAL",
    summary="Salarii",
    priority="P1",
    response_minutes=60,
    request_type="eroare",
    status=Status.NEW,
    opened_by=NamedPerson(ANA.id, ANA.name),
    assignee=None,
    opened_at=_AT,
    updated_at=_AT,
    closed_at=None,
    version=1,
)
TAKEN = TICKET._replace(status=Status.TAKEN, assignee=NamedPerson(MIHAI.id, MIHAI.name), version=2)


def message(
    kind: Kind,
    author: Person = MIHAI,
    body: str = "Ce scrie aici.",
    number: int = 1,
    assigned_to: str | None = None,
) -> Message:
    """A message in `TICKET`, written while it was ``assigned_to``'s."""
    return Message("ALFA-1", number, _AT, Author(author.id, author.name, author.role), kind, body, assigned_to)


def queue_event(*bodies: dict[str, str]) -> dict[str, Any]:
    """What Lambda hands over from SQS; the records' ids are their positions."""
    records = [
        {"messageId": str(position), "receiptHandle": "r", "body": json.dumps(body), "eventSource": "aws:sqs"}
        for position, body in enumerate(bodies)
    ]
    return {"Records": records}
