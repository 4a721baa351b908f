"""Reading a company's contacts in the order of their names."""

from functools import reduce
from operator import and_
from typing import NamedTuple

from pynamodb.expressions.condition import Condition

from chalicelib.contacts.model import Contact, Filters, Place
from chalicelib.contacts.store.contacts import CONTACTS, id_in, name_key
from chalicelib.contacts.store.items import ContactItem
from chalicelib.kernel.dynamodb.reads import Query, answers, key_in, position
from chalicelib.kernel.dynamodb.values import Values
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.tenant import Tenant

COUNTED = 101  # a list that has more says "101 and more"
_CALLS = 5  # with filters: DynamoDB calls that a page may cost
_CALLS_TO_EACH_SIDE = 2  # with filters: calls that the neighbours of one contact may cost on each side of it
_READ_AT_ONCE = 500  # with filters: items that one call looks at


class Listed(NamedTuple):
    """A page of a list, and how many the list has: ``more`` says that counting stopped."""

    page: Page[Contact]
    total: int
    more: bool


class _Found(NamedTuple):
    """The contacts that some calls found; ``stop`` is where they stopped, None at the end of the list."""

    items: list[Values]
    stop: Position | None


def page(company: Tenant, filters: Filters, limit: int, after: Position | None) -> Listed:
    """At most ``limit`` contacts after a position, with the count of the whole list.

    The first page takes one call, which also counts; the positions of later pages carry the count. With filters a
    page takes up to five calls, after which it may be short and still have a next.

    Raises:
        BadCursor: the position is none of this list.
    """
    query = _query(company, filters)
    found = _find(query, COUNTED if after is None else limit + 1, after=after)
    total, more = _count(found) if after is None else (int(key_in(after, "total")), bool(key_in(after, "more")))
    shown = found.items[:limit]
    stop = position(query, shown[-1]) if len(found.items) > limit else found.stop
    counted = {"total": str(total), "more": "1" if more else ""}
    return Listed(Page([CONTACTS.read(item) for item in shown], stop and {**stop, **counted}), total, more)


def everything(company: Tenant, filters: Filters) -> list[Contact]:
    """All contacts of the list, in as many calls as necessary: for exports."""
    found = answers(_query(company, filters), _READ_AT_ONCE)
    return [CONTACTS.read(item) for answer in found for item in answer.items]


def place(contact: Contact, filters: Filters) -> Place:
    """The place of ``contact`` in the list; its position is None after the first `COUNTED`."""
    before = _find(_query(contact.company, filters, before=contact), COUNTED, calls=_CALLS_TO_EACH_SIDE)
    wanted = max(COUNTED - len(before.items) - 1, 1)
    after = _find(_query(contact.company, filters, behind=contact), wanted, calls=_CALLS_TO_EACH_SIDE)
    number = len(before.items) + 1
    total = min(number + len(after.items), COUNTED)
    return Place(
        position=None if before.stop or number > COUNTED else number,
        previous=_first_id(before),
        next=_first_id(after),
        total=total,
        more=total == COUNTED or bool(before.stop or after.stop),
    )


def _query(
    company: Tenant, filters: Filters, *, before: Contact | None = None, behind: Contact | None = None
) -> Query:
    """The contacts by name; only those ``before`` a contact, the nearest first, or only those ``behind`` one."""
    key: Condition | None = None
    if before:
        key = ContactItem.name_key < name_key(before)
    if behind:
        key = ContactItem.name_key > name_key(behind)
    return Query(ContactItem.by_name, company, key, _condition(filters), newest_first=before is not None)


def _condition(filters: Filters) -> Condition | None:
    conditions: list[Condition] = [ContactItem.search.contains(word) for word in filters.words]
    if filters.state is not None:
        conditions.append(ContactItem.state == filters.state)
    return reduce(and_, conditions) if conditions else None


def _find(query: Query, wanted: int, *, after: Position | None = None, calls: int = _CALLS) -> _Found:
    """Reads until ``wanted`` contacts are found, the list ends, or ``calls`` are used up."""
    page_size = wanted if query.filter_condition is None else max(wanted, _READ_AT_ONCE)
    found: list[Values] = []
    for call, answer in enumerate(answers(query, page_size, after), start=1):
        found += answer.items
        if answer.stop and (len(found) >= wanted or call == calls):
            return _Found(found, answer.stop)
    return _Found(found, None)


def _count(found: _Found) -> tuple[int, bool]:
    total = min(len(found.items), COUNTED)
    return total, total == COUNTED or found.stop is not None


def _first_id(found: _Found) -> str | None:
    return id_in(found.items[0]) if found.items else None
