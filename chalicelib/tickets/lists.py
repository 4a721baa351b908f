"""The lists of tickets, and who may see which list."""

from chalicelib.kernel.caller import Caller
from chalicelib.kernel.language import Text
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import FieldError, Forbidden, Invalid
from chalicelib.tickets.model import Filters, Ticket, View
from chalicelib.tickets.store import lists as store
from chalicelib.tickets.store.lists import Listing


def tickets(
    caller: Caller, view: View, asked: str | None, filters: Filters, limit: int, after: Position | None
) -> Page[Ticket]:
    """A page of the list ``view`` as ``caller`` may see it; ``asked`` is the company that the request names.

    Raises:
        Forbidden: clients have *mine*, *company* and *to update*; staff *desk*, *assigned* and *company*.
        Invalid: the list needs a product (clients) or a company (staff).
        NotFound: a client names another company.
    """
    listing = (
        _for_staff(caller, view, asked, filters) if caller.is_staff else _for_client(caller, view, asked, filters)
    )
    return store.page(listing, filters, limit, after)


def _for_client(caller: Caller, view: View, asked: str | None, filters: Filters) -> Listing:
    company = caller.tenant(asked)
    if view == "mine":
        return store.mine(company, caller.id)
    if view == "to_update":
        return store.to_update(company, caller.id)
    if view != "company":
        raise Forbidden
    if filters.product is None:
        raise Invalid(FieldError("product", Text("Alegeți produsul.", "Choose the product.")))
    return store.of_product(company, filters.product)


def _for_staff(caller: Caller, view: View, asked: str | None, filters: Filters) -> Listing:
    if view == "desk":
        return store.desk()
    if view == "assigned":
        return store.assigned(caller.id)
    if view != "company":
        raise Forbidden
    company = caller.tenant(asked)
    return store.of_product(company, filters.product) if filters.product else store.of_company(company)
