"""Walking along a company's contacts in the order of their names."""

from collections.abc import Mapping
from functools import reduce
from operator import and_
from typing import NamedTuple

from pynamodb.expressions.condition import Condition

from chalicelib.contacts.model import Contact, Filters, Place
from chalicelib.contacts.store.contacts import CONTACT, as_contact, name_key
from chalicelib.contacts.store.items import ContactItem
from chalicelib.kernel.dynamodb.tables import Values, plain_values
from chalicelib.kernel.paging import Page, Position

COUNTED = 101  # the procedure: "Numar de inregistrari: 101 si mai mult"
_CALLS = 5  # with filters: DynamoDB calls a page may cost (design.md, Data)
_CALLS_ASIDE = 2  # with filters: calls to each side of one contact
_READ_AT_ONCE = 500  # with filters: items that one call looks at


class Listed(NamedTuple):
    """A page of a list, and how many the list has: ``more`` says that counting stopped."""

    page: Page[Contact]
    total: int
    more: bool


class _Walked(NamedTuple):
    """What was found on the way; ``stop`` is where the walk stopped short of the end."""

    found: list[Values]
    stop: Position | None


def page(company: str, filters: Filters, limit: int, after: Position | None) -> Listed:
    """At most ``limit`` contacts after a position, with the count of the whole list.

    One call counts and shows the first page; later pages carry the count in their position. With filters up to five
    calls, after which the page may be short and still have a next.
    """
    walked = _walk(company, filters, COUNTED if after is None else limit + 1, after=after)
    total, more = _count(walked) if after is None else (int(after["total"]), bool(after["more"]))
    shown = walked.found[:limit]
    stop = _position(shown[-1]) if len(walked.found) > limit else walked.stop
    counted = {"total": str(total), "more": "1" if more else ""}
    return Listed(Page([as_contact(item) for item in shown], stop and {**stop, **counted}), total, more)


def everything(company: str, filters: Filters) -> list[Contact]:
    """All contacts of the list, however many calls that takes: for exports."""
    found: list[Values] = []
    stop: Position | None = None
    while True:
        walked = _walk(company, filters, _READ_AT_ONCE, after=stop)
        found += walked.found
        stop = walked.stop
        if stop is None:
            return [as_contact(item) for item in found]


def place(contact: Contact, filters: Filters) -> Place:
    """Where ``contact`` stands in the list; its position is None behind the first `COUNTED`."""
    own, company = name_key(contact), contact.company
    before = _walk(company, filters, COUNTED, key=ContactItem.name_key < own, backwards=True, calls=_CALLS_ASIDE)
    wanted = max(COUNTED - len(before.found) - 1, 1)
    after = _walk(company, filters, wanted, key=ContactItem.name_key > own, calls=_CALLS_ASIDE)
    position = len(before.found) + 1
    total = min(position + len(after.found), COUNTED)
    return Place(
        position=None if before.stop or position > COUNTED else position,
        previous=_id(before.found),
        next=_id(after.found),
        total=total,
        more=total == COUNTED or bool(before.stop or after.stop),
    )


def _walk(
    company: str,
    filters: Filters,
    wanted: int,
    *,
    key: Condition | None = None,
    after: Position | None = None,
    backwards: bool = False,
    calls: int = _CALLS,
) -> _Walked:
    """Walks until ``wanted`` contacts are found, the list ends, or ``calls`` are used up."""
    narrowed = _condition(filters)
    pages = ContactItem.by_name.query(
        company,
        key,
        filter_condition=narrowed,
        scan_index_forward=not backwards,
        page_size=wanted if narrowed is None else max(wanted, _READ_AT_ONCE),
        last_evaluated_key=_start(company, after),
    ).page_iter
    found: list[Values] = []
    for call, answer in enumerate(pages, start=1):
        found += [plain_values(raw) for raw in answer["Items"]]
        last = answer.get("LastEvaluatedKey")
        if last and (len(found) >= wanted or call == calls):
            return _Walked(found, _raw_position(last))
    return _Walked(found, None)


def _condition(filters: Filters) -> Condition | None:
    conditions: list[Condition] = [ContactItem.search.contains(word) for word in filters.words]
    if filters.state is not None:
        conditions.append(ContactItem.state == filters.state.value)
    return reduce(and_, conditions) if conditions else None


def _count(walked: _Walked) -> tuple[int, bool]:
    total = min(len(walked.found), COUNTED)
    return total, total == COUNTED or walked.stop is not None


def _id(found: list[Values]) -> str | None:
    return str(found[0]["item"]).removeprefix(CONTACT) if found else None


def _position(item: Values) -> Position:
    return {"at": item["name_key"], "item": item["item"]}


def _raw_position(key: Mapping[str, Mapping[str, str]]) -> Position:
    return {"at": key["name_key"]["S"], "item": key["item"]["S"]}


def _start(company: str, after: Position | None) -> dict[str, dict[str, str]] | None:
    """The key to go on from; the company is the caller's own, whatever a cursor says."""
    if after is None:
        return None
    return {"company": {"S": company}, "name_key": {"S": after["at"]}, "item": {"S": after["item"]}}
