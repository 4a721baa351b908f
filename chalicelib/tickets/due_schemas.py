"""The due times of a ticket as the HTTP contract shows them."""

from datetime import UTC, datetime
from typing import Annotated

from pydantic import PlainValidator
from typing_extensions import TypedDict

from chalicelib.deadlines.model import Due
from chalicelib.kernel.clock import to_iso
from chalicelib.kernel.web.schema import WrittenMoment


class DueTimes(TypedDict):
    """When response and resolution are due by the contract, and whether they are late (working time in Romania).

    ``paused``: the ticket waits for its client, so the clock is paused and there is no ``resolution_at`` yet.
    """

    response_at: WrittenMoment
    responded_at: WrittenMoment | None
    response_breached: bool
    resolution_at: WrittenMoment | None
    paused: bool
    resolution_breached: bool


def _as_shown(due: Due | DueTimes | None) -> DueTimes | None:
    if not isinstance(due, Due):
        return due  # shown before
    moment, paused = datetime.now(UTC), due.is_paused
    return {
        "response_at": to_iso(due.response_at),
        "responded_at": to_iso(due.responded_at) if due.responded_at else None,
        "response_breached": due.response_is_late(moment),
        "resolution_at": None if paused else to_iso(due.resolution_at),
        "paused": paused,
        "resolution_breached": due.resolution_is_late(moment),
    }


# Lists show many: a dictionary that is built here needs neither validation nor a model.
ShownDue = Annotated[DueTimes | None, PlainValidator(_as_shown)]
