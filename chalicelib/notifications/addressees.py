"""Who gets a mail about a ticket, with address and language."""

from chalicelib.identity import service as identity
from chalicelib.identity.model import Person
from chalicelib.kernel.language import Language
from chalicelib.kernel.process.settings import setting
from chalicelib.kernel.tenant import STAFF
from chalicelib.notifications.letters import Addressee
from chalicelib.tickets.model import Ticket

_DESK = "desk"


def opener_of(ticket: Ticket) -> Addressee | None:
    """Who opened ``ticket``; None for somebody who may not sign in any more."""
    return active(identity.person(ticket.company, ticket.opened_by.id))


def active(person: Person | None) -> Addressee | None:
    """``person`` as somebody to write to, if they may sign in."""
    if person is None or not person.active:
        return None
    return Addressee(person.id, person.email, person.name, person.language, person.company)


def desk() -> Addressee:
    """The address that all consultants read."""
    return Addressee(_DESK, setting("DESK_EMAIL"), "", Language.RO, STAFF)
