"""Pages of tickets from the indexes of the tickets table."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import and_
from typing import Any

from pynamodb.attributes import UnicodeAttribute
from pynamodb.expressions.condition import Condition
from pynamodb.indexes import GlobalSecondaryIndex

from chalicelib.kernel.clock import to_iso
from chalicelib.kernel.dynamodb.tables import Values, plain_values
from chalicelib.kernel.paging import Page, Position
from chalicelib.tickets.model import Filters, Ticket
from chalicelib.tickets.store.heads import DESK, as_ticket, opener_key, product_key
from chalicelib.tickets.store.items import HEAD, HeadItem

_CALLS = 5  # with filters: DynamoDB calls a page may cost (design.md, Data)
_READ_AT_ONCE = 250  # with filters: items that one call looks at
_LAST = "\uffff"  # sorts after every character of a key


@dataclass(frozen=True, slots=True)
class Listing:
    """One index read in one direction: ``hash_key`` names its partition."""

    index: GlobalSecondaryIndex[Any]
    hash_name: str
    hash_key: str
    range_attribute: UnicodeAttribute
    newest_first: bool = False
    by_opening: bool = False


def mine(company: str, person: str) -> Listing:
    """The tickets that a user opened, newest first."""
    partition = opener_key(company, person)
    return Listing(HeadItem.by_opener, "opener", partition, HeadItem.opened_key, newest_first=True, by_opening=True)


def of_company(company: str) -> Listing:
    """All tickets of a company, newest first."""
    return Listing(HeadItem.by_company, "company", company, HeadItem.opened_key, newest_first=True, by_opening=True)


def of_product(company: str, product: str) -> Listing:
    """A company's tickets on one product, newest first."""
    partition = product_key(company, product)
    return Listing(
        HeadItem.by_product, "company_product", partition, HeadItem.opened_key, newest_first=True, by_opening=True
    )


def to_update(company: str, person: str) -> Listing:
    """The tickets that wait for a user's answer, longest waiting first."""
    partition = opener_key(company, person)
    return Listing(HeadItem.waiting, "to_update", partition, HeadItem.waiting_since)


def desk() -> Listing:
    """Open tickets that nobody has taken, most urgent first."""
    return Listing(HeadItem.on_desk, "desk", DESK, HeadItem.urgency)


def assigned(person: str) -> Listing:
    """A consultant's tickets: the open ones, newest first, then the closed ones."""
    return Listing(HeadItem.by_assignee, "assignee", person, HeadItem.assigned_key, newest_first=True)


def page(listing: Listing, filters: Filters, limit: int, after: Position | None) -> Page[Ticket]:
    """At most ``limit`` tickets of ``listing`` after a position.

    Without filters one call; with filters up to five, after which the page may be short and still have a next.
    """
    narrowed = _conditions(listing, filters)
    at_once = limit + 1 if narrowed is None else max(limit + 1, _READ_AT_ONCE)
    pages = listing.index.query(
        listing.hash_key,
        _range(listing, filters),
        filter_condition=narrowed,
        scan_index_forward=not listing.newest_first,
        page_size=at_once,
        last_evaluated_key=_start(listing, after),
    ).page_iter
    found: list[Values] = []
    for calls, answer in enumerate(pages, start=1):
        found += [plain_values(raw) for raw in answer["Items"]]
        if len(found) > limit:
            return Page(_tickets(found[:limit]), _position(listing, found[limit - 1]))
        last = answer.get("LastEvaluatedKey")
        if last and calls == _CALLS:
            return Page(_tickets(found), _raw_position(listing, last))
    return Page(_tickets(found), None)


def _tickets(items: Iterable[Values]) -> list[Ticket]:
    return [as_ticket(item) for item in items]


def _range(listing: Listing, filters: Filters) -> Condition | None:
    """The period as part of the key, where the list is in the order of opening."""
    if not listing.by_opening or not (filters.opened_from or filters.opened_to):
        return None
    first = to_iso(filters.opened_from) if filters.opened_from else "0"
    last = f"{to_iso(filters.opened_to)}{_LAST}" if filters.opened_to else _LAST
    return listing.range_attribute.between(first, last)


def _conditions(listing: Listing, filters: Filters) -> Condition | None:
    conditions: list[Condition] = []
    for attribute, value in (
        (HeadItem.product, filters.product),
        (HeadItem.priority, filters.priority),
        (HeadItem.request_type, filters.request_type),
        (HeadItem.opener_id, filters.opened_by),
    ):
        if value is not None and not (attribute is HeadItem.product and listing.hash_name == "company_product"):
            conditions.append(attribute == value)
    if filters.statuses:
        conditions.append(HeadItem.status.is_in(*sorted(filters.statuses)))
    if not listing.by_opening and filters.opened_from:
        conditions.append(HeadItem.opened_at >= to_iso(filters.opened_from))
    if not listing.by_opening and filters.opened_to:
        conditions.append(HeadItem.opened_at <= to_iso(filters.opened_to))
    return reduce(and_, conditions) if conditions else None


def _position(listing: Listing, item: Values) -> Position:
    return {"at": item[listing.range_attribute.attr_name], "ticket": item["ticket"]}


def _raw_position(listing: Listing, key: Mapping[str, Mapping[str, str]]) -> Position:
    return {"at": key[listing.range_attribute.attr_name]["S"], "ticket": key["ticket"]["S"]}


def _start(listing: Listing, after: Position | None) -> dict[str, dict[str, str]] | None:
    """The key to go on from; the partition is the caller's own, whatever a cursor says."""
    if after is None:
        return None
    return {
        listing.hash_name: {"S": listing.hash_key},
        listing.range_attribute.attr_name: {"S": after["at"]},
        "ticket": {"S": after["ticket"]},
        "item": {"S": HEAD},
    }
