"""Finding tickets: which list who may see."""

from chalicelib.kernel.caller import Caller
from chalicelib.kernel.language import Text
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import FieldError, Forbidden, Invalid, NotFound
from chalicelib.tickets.model import Filters, Ticket
from chalicelib.tickets.query_schemas import View
from chalicelib.tickets.store import lists as store
from chalicelib.tickets.store.lists import Listing


def tickets(
    caller: Caller, view: View, company: str | None, filters: Filters, limit: int, after: Position | None
) -> Page[Ticket]:
    """A page of the list ``view`` as ``caller`` may see it.

    Raises:
        Forbidden: clients have *mine*, *company* and *to update*; staff *desk*, *assigned* and *company*.
        Invalid: the list wants a product (clients) or a company (staff).
        NotFound: a client names another company.
    """
    if not caller.is_staff and company not in (None, caller.company):
        raise NotFound
    listing = _for_staff(caller, view, company, filters) if caller.is_staff else _for_client(caller, view, filters)
    return store.page(listing, filters, limit, after)


def _for_client(caller: Caller, view: View, filters: Filters) -> Listing:
    if view == "mine":
        return store.mine(caller.company, caller.id)
    if view == "to_update":
        return store.to_update(caller.company, caller.id)
    if view != "company":
        raise Forbidden
    if filters.product is None:
        raise Invalid(FieldError("product", Text("Alegeți produsul.", "Choose the product.")))
    return store.of_product(caller.company, filters.product)


def _for_staff(caller: Caller, view: View, company: str | None, filters: Filters) -> Listing:
    if view == "desk":
        return store.desk()
    if view == "assigned":
        return store.assigned(caller.id)
    if view != "company":
        raise Forbidden
    if company is None:
        raise Invalid(FieldError("company", Text("Alegeți compania.", "Choose the company.")))
    return store.of_product(company, filters.product) if filters.product else store.of_company(company)
