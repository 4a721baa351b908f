"""Finding contacts."""

from typing import NamedTuple

from chalicelib.contacts.model import Contact, Filters, Place
from chalicelib.contacts.scope import company_of, contact_of
from chalicelib.contacts.store import lists as lists_store
from chalicelib.contacts.store.lists import Listed
from chalicelib.identity import service as people
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.paging import Position


class Opened(NamedTuple):
    """A contact with its place in a list, and whether it may sign in."""

    contact: Contact
    place: Place
    authorised_user: bool


def contacts(caller: Caller, company: str | None, filters: Filters, limit: int, after: Position | None) -> Listed:
    """A page of a company's contacts by name; raises NotFound, Invalid (see `company_of`)."""
    return lists_store.page(company_of(caller, company), filters, limit, after)


def contact(caller: Caller, company: str | None, contact_id: str, filters: Filters) -> Opened:
    """One contact, its place in the list so narrowed, and whether it is an authorised user; raises as `contacts`."""
    found = contact_of(company_of(caller, company), contact_id)
    user = people.authorised_user(found.company, found.details.email)
    return Opened(found, lists_store.place(found, filters), user is not None)


def subscriptions(caller: Caller, company: str | None, contact_id: str) -> Contact:
    """The contact, for what it is subscribed to; raises as `contacts`."""
    return contact_of(company_of(caller, company), contact_id)
