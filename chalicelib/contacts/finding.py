"""Finding contacts."""

from typing import NamedTuple

from chalicelib.contacts.model import Contact, Filters, Place
from chalicelib.contacts.store import contacts as store
from chalicelib.contacts.store import lists as lists_store
from chalicelib.contacts.store.lists import Listed
from chalicelib.contracts import service as contracts
from chalicelib.identity import service as people
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.paging import Position
from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.tenant import Tenant


class FoundContact(NamedTuple):
    """A contact with its place in a list, and whether it may sign in."""

    contact: Contact
    place: Place
    authorised_user: bool


def contacts(caller: Caller, company: Tenant, filters: Filters, limit: int, after: Position | None) -> Listed:
    """A page of a company's contacts by name; raises NotFound where there is no such company."""
    require_company(caller, company)
    return lists_store.page(company, filters, limit, after)


def contact(company: Tenant, contact_id: str) -> Contact:
    """The contact of ``company``; raises NotFound."""
    found = store.get(company, contact_id)
    if found is None:
        raise NotFound
    return found


def contact_in_list(company: Tenant, contact_id: str, filters: Filters) -> FoundContact:
    """One contact, its place in the filtered list, and whether it is an authorised user; raises NotFound."""
    found = contact(company, contact_id)
    user = people.authorised_user(company, found.details.email)
    return FoundContact(found, lists_store.place(found, filters), user is not None)


def require_company(caller: Caller, company: Tenant) -> None:
    """Raises NotFound where staff name a company that does not exist; a client's own company always exists."""
    if caller.is_staff:
        contracts.company(company)
