"""Reading: what there is comes as values of the domain, with no more calls than needed."""

from typing import cast

import pytest

from chalicelib.kernel.dynamodb.reads import (
    Answer,
    Query,
    answers,
    everything,
    find,
    find_all,
    find_many,
    find_together,
    find_with_all,
    first_page,
    position,
)
from chalicelib.kernel.dynamodb.values import Values
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import BadCursor
from tests.unit.kernel.dynamodb.conftest import Call
from tests.unit.kernel.dynamodb.things import THINGS, Thing, ThingItem, lookup, store

A, B, C, D = (Thing(name, rank=rank, note="n") for name, rank in zip("abcd", "4321", strict=True))
ALL = Query(ThingItem, "ana")
BY_SHELF = Query(ThingItem.by_shelf, "A")

pytestmark = pytest.mark.usefixtures("things")


def names(found: list[Values]) -> list[str]:
    return [str(values["item"]) for values in found]


def sent(calls: list[Call], name: str) -> list[object]:
    return [params.get(name) for _, params in calls]


@pytest.fixture(autouse=True)
def _stored(things: None) -> None:  # noqa: ARG001
    store(A, B, C, D, Thing("other", owner="radu", shelf="B"))


def test_one_item_is_found_or_none(calls: list[Call]) -> None:
    assert find(lookup("a")) == A
    assert find(lookup("a", owner="radu")) is None
    assert find(lookup("b"), consistent=False) == B
    assert [operation for operation, _ in calls] == ["GetItem"] * 3
    assert sent(calls, "ConsistentRead") == [True, True, False]


def test_several_items_are_found_in_one_call_as_of_one_moment(calls: list[Call]) -> None:
    assert find_together(lookup("a"), lookup("x")) == (A, None)
    assert find_together(lookup("x"), lookup("b"), lookup("a")) == (None, B, A)
    assert find_all([lookup("b"), lookup("x"), lookup("a")]) == [B, None, A]
    assert find_with_all(lookup("c"), [lookup("x"), lookup("d")]) == (C, [None, D])
    assert find_with_all(lookup("x"), [lookup("a")]) == (None, [A])
    assert [operation for operation, _ in calls] == ["TransactGetItems"] * 5


def test_none_of_several_cost_no_call_and_one_costs_a_plain_one(calls: list[Call]) -> None:
    assert find_all([]) == []
    assert calls == []
    assert find_with_all(lookup("a"), []) == (A, [])
    assert [operation for operation, _ in calls] == ["GetItem"]
    assert sent(calls, "ConsistentRead") == [True]


def test_many_items_are_found_in_batches(calls: list[Call]) -> None:
    found = find_many(ThingItem, [("ana", "a"), ("ana", "x"), ("ana", "d")], THINGS.read)
    assert sorted(found) == [A, D]
    assert find_many(ThingItem, [], THINGS.read) == []
    (_, params), *rest = calls
    assert rest == []
    assert params["RequestItems"]["things"]["ConsistentRead"] is True


def test_everything_of_a_partition_comes_in_the_order_of_its_range_key() -> None:
    assert names(list(everything(ALL))) == ["a", "b", "c", "d"]
    assert names(list(everything(ALL._replace(newest_first=True)))) == ["d", "c", "b", "a"]
    assert names(list(everything(BY_SHELF))) == ["d", "c", "b", "a"]
    assert names(list(everything(Query(ThingItem, "nobody")))) == []


def test_a_query_may_be_narrowed() -> None:
    assert names(list(everything(ALL._replace(range_condition=ThingItem.item > "b")))) == ["c", "d"]
    assert names(list(everything(ALL._replace(filter_condition=ThingItem.rank > "2")))) == ["a", "b"]


def test_a_query_reads_the_latest_only_where_it_is_asked_to(calls: list[Call]) -> None:
    list(everything(ALL))
    list(everything(ALL._replace(consistent=True)))
    assert sent(calls, "ConsistentRead") == [None, True]
    assert sent(calls, "Limit") == [1000, 1000]
    assert sent(calls, "IndexName") == [None, None]


def test_an_index_is_asked_by_its_name(calls: list[Call]) -> None:
    assert names(list(everything(Query(ThingItem.by_note, "n")))) == ["a", "b", "c", "d"]
    assert sent(calls, "IndexName") == ["by_note"]


def test_an_index_of_keys_holds_nothing_else() -> None:
    held = {frozenset(values) for values in everything(Query(ThingItem.by_note, "n"))}
    assert held == {frozenset({"owner", "item", "note"})}


def test_answers_come_call_by_call_with_the_position_of_the_next(calls: list[Call]) -> None:
    first, second = answers(ALL, 3)
    assert isinstance(first, Answer)
    assert (names(list(first.items)), first.stop) == (["a", "b", "c"], {"item": "c"})
    assert (names(list(second.items)), second.stop) == (["d"], None)
    assert sent(calls, "Limit") == [3, 3]


def test_answers_go_on_behind_a_position() -> None:
    (answer,) = answers(BY_SHELF, 10, {"owner": "ana", "item": "c", "rank": "2"})
    assert names(list(answer.items)) == ["b", "a"]
    assert answer.stop is None


def test_a_page_costs_one_call_and_leads_to_the_next(calls: list[Call]) -> None:
    first = first_page(ALL, 2, None, THINGS.read)
    assert first == Page([A, B], {"item": "b"})
    assert first_page(ALL, 2, first.next, THINGS.read) == Page([C, D], None)
    assert len(calls) == 2
    assert sent(calls, "Limit") == [3, 3]
    assert sent(calls, "ExclusiveStartKey") == [None, {"owner": {"S": "ana"}, "item": {"S": "b"}}]


def test_a_page_of_an_index_leads_to_the_next(calls: list[Call]) -> None:
    first = first_page(BY_SHELF, 3, None, THINGS.read)
    assert first == Page([D, C, B], {"owner": "ana", "item": "b", "rank": "3"})
    assert first_page(BY_SHELF, 3, first.next, THINGS.read) == Page([A], None)
    assert sent(calls, "ExclusiveStartKey")[1] == {
        "owner": {"S": "ana"},
        "item": {"S": "b"},
        "rank": {"S": "3"},
        "shelf": {"S": "A"},
    }


def test_a_full_last_page_is_the_last() -> None:
    assert first_page(ALL, 4, None, THINGS.read) == Page([A, B, C, D], None)
    assert first_page(ALL, 5, None, THINGS.read) == Page([A, B, C, D], None)
    assert first_page(Query(ThingItem, "nobody"), 5, None, THINGS.read) == Page([], None)


def test_a_page_goes_on_where_one_call_does_not_fill_it(calls: list[Call]) -> None:
    narrow = ALL._replace(filter_condition=ThingItem.item != "b")
    assert first_page(narrow, 2, None, THINGS.read) == Page([A, C], {"item": "c"})
    assert len(calls) == 2
    assert first_page(narrow, 3, None, THINGS.read) == Page([A, C, D], None)


def test_a_page_ends_after_so_many_calls_however_little_they_found(calls: list[Call]) -> None:
    narrow = ALL._replace(filter_condition=ThingItem.item == "c")
    first = first_page(narrow, 2, None, THINGS.read, page_size=1, calls=2)
    assert first == Page([], {"item": "b"})
    assert sent(calls, "Limit") == [1, 1]
    assert first_page(narrow, 2, first.next, THINGS.read, page_size=1, calls=1) == Page([C], {"item": "c"})
    assert first_page(ALL, 1, None, THINGS.read, page_size=3, calls=1) == Page([A], {"item": "a"})
    assert first_page(ALL, 3, None, THINGS.read, page_size=3, calls=1) == Page([A, B, C], {"item": "c"})
    assert first_page(ALL, 9, None, THINGS.read, page_size=3, calls=3) == Page([A, B, C, D], None)


def test_a_position_is_made_of_the_keys_but_the_partition_s() -> None:
    values = {"owner": "ana", "item": "a", "shelf": "A", "rank": "4", "note": "n", "size": "0"}
    assert position(ALL, values) == {"item": "a"}
    assert position(BY_SHELF, values) == {"owner": "ana", "item": "a", "rank": "4"}
    assert position(Query(ThingItem.by_note, "n"), values) == {"owner": "ana", "item": "a"}


def test_a_position_cannot_lead_into_another_partition() -> None:
    stolen = {"owner": "radu", "item": "a"}
    assert [names(list(answer.items)) for answer in answers(ALL, 10, stolen)] == [["b", "c", "d"]]


@pytest.mark.parametrize("lacking", ["owner", "item", "rank"])
def test_a_position_without_a_key_of_the_query_is_a_bad_cursor(calls: list[Call], lacking: str) -> None:
    whole = {"owner": "ana", "item": "a", "rank": "4"}
    position_of_before = {name: value for name, value in whole.items() if name != lacking}
    for bad in (position_of_before, position_of_before | {lacking: 4}, {}):
        with pytest.raises(BadCursor):
            first_page(BY_SHELF, 2, cast("Position", bad), THINGS.read)
    assert calls == []
    assert first_page(BY_SHELF, 2, whole, THINGS.read) == Page([], None)
