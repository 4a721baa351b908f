"""Pages of tickets from the indexes of the tickets table."""

from functools import reduce
from operator import and_
from typing import NamedTuple

from pynamodb.expressions.condition import Condition

from chalicelib.kernel.clock import to_iso
from chalicelib.kernel.dynamodb.reads import Query, first_page
from chalicelib.kernel.dynamodb.tables import Index
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.tenant import Tenant
from chalicelib.tickets.model import Filters, Ticket
from chalicelib.tickets.store.heads import HEADS
from chalicelib.tickets.store.items import HeadItem
from chalicelib.tickets.store.keys import DESK, opener_key, product_key

_CALLS = 5  # with filters: DynamoDB calls that a page may cost (docs/data-model.md)
_READ_AT_ONCE = 250  # with filters: items that one call looks at
_LAST = "\uffff"  # sorts after every character of a key


class Listing(NamedTuple):
    """One index read in one direction: ``hash_key`` names its partition."""

    source: Index
    hash_key: str
    newest_first: bool = False
    by_opening: bool = False
    of_one_product: bool = False


def mine(company: Tenant, person: str) -> Listing:
    """The tickets that a user opened, newest first."""
    partition = opener_key(company, person)
    return Listing(HeadItem.by_opener, partition, newest_first=True, by_opening=True)


def of_company(company: Tenant) -> Listing:
    """All tickets of a company, newest first."""
    return Listing(HeadItem.by_company, company, newest_first=True, by_opening=True)


def of_product(company: Tenant, product: str) -> Listing:
    """A company's tickets on one product, newest first."""
    return Listing(
        HeadItem.by_product,
        product_key(company, product),
        newest_first=True,
        by_opening=True,
        of_one_product=True,
    )


def to_update(company: Tenant, person: str) -> Listing:
    """The tickets that wait for a user's answer, longest waiting first."""
    return Listing(HeadItem.waiting, opener_key(company, person))


def desk() -> Listing:
    """Open tickets that nobody has taken, most urgent first."""
    return Listing(HeadItem.on_desk, DESK)


def assigned(person: str) -> Listing:
    """A consultant's tickets: the open ones, newest first, then the closed ones."""
    return Listing(HeadItem.by_assignee, person, newest_first=True)


def page(listing: Listing, filters: Filters, limit: int, after: Position | None) -> Page[Ticket]:
    """At most ``limit`` tickets of ``listing`` after a position.

    Without filters one call; with filters up to five, after which the page may be short and still have a next.
    """
    narrowed = _conditions(listing, filters)
    query = Query(listing.source, listing.hash_key, _period(listing, filters), narrowed, listing.newest_first)
    if narrowed is None:
        return first_page(query, limit, after, HEADS.read)
    return first_page(query, limit, after, HEADS.read, page_size=max(limit + 1, _READ_AT_ONCE), calls=_CALLS)


def _period(listing: Listing, filters: Filters) -> Condition | None:
    """The period as part of the key, where the list is in the order of opening."""
    if not listing.by_opening or not (filters.opened_from or filters.opened_to):
        return None
    first = to_iso(filters.opened_from) if filters.opened_from else "0"
    last = f"{to_iso(filters.opened_to)}{_LAST}" if filters.opened_to else _LAST
    return HeadItem.opened_key.between(first, last)


def _conditions(listing: Listing, filters: Filters) -> Condition | None:
    conditions: list[Condition] = [
        attribute == value
        for attribute, value in (
            (HeadItem.product, None if listing.of_one_product else filters.product),
            (HeadItem.priority, filters.priority),
            (HeadItem.request_type, filters.request_type),
            (HeadItem.opener_id, filters.opened_by),
        )
        if value is not None
    ]
    if filters.statuses:
        conditions.append(HeadItem.status.is_in(*sorted(filters.statuses)))
    if not listing.by_opening and filters.opened_from:
        conditions.append(HeadItem.opened_at >= filters.opened_from)
    if not listing.by_opening and filters.opened_to:
        conditions.append(HeadItem.opened_at <= filters.opened_to)
    return reduce(and_, conditions) if conditions else None
