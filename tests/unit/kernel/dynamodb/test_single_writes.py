"""One write by itself."""

import pytest
from pynamodb.exceptions import DeleteError, UpdateError

from chalicelib.kernel.dynamodb.single_writes import delete, put, update_when
from chalicelib.kernel.dynamodb.tables import connection
from tests.unit.kernel.dynamodb.conftest import Call
from tests.unit.kernel.dynamodb.things import THINGS, Thing, ThingItem, lookup, raw, stored

A = Thing("a", size=1)

pytestmark = pytest.mark.usefixtures("things")


def test_an_item_is_written_whatever_was_there(calls: list[Call]) -> None:
    put(THINGS.item(A._replace(note="x")))
    put(THINGS.item(A))
    assert stored("a") == A
    assert [operation for operation, _ in calls] == ["PutItem", "PutItem", "GetItem"]


def test_an_update_answers_what_the_item_then_is() -> None:
    put(THINGS.item(A))
    assert update_when(lookup("a"), [ThingItem.size.add(4)], ThingItem.size == 1) == A._replace(size=5)
    assert stored("a") == A._replace(size=5)


def test_a_refused_update_writes_nothing_and_answers_none() -> None:
    assert update_when(lookup("a"), [ThingItem.size.set(1)], ThingItem.size.exists()) is None
    assert raw("a") == {}


def test_an_update_that_fails_for_another_reason_raises() -> None:
    put(THINGS.item(A))
    with pytest.raises(UpdateError):
        update_when(lookup("a"), [ThingItem.shelf.set(ThingItem.note)], ThingItem.size.exists())


def test_an_item_is_deleted_where_its_condition_holds() -> None:
    put(THINGS.item(A))
    assert delete(lookup("a"), ThingItem.size > 1) is False
    assert stored("a") == A
    assert delete(lookup("a"), ThingItem.size == 1) is True
    assert stored("a") is None
    assert delete(lookup("a")) is True


def test_a_deletion_that_fails_for_another_reason_raises() -> None:
    connection().client.delete_table(TableName="things")
    with pytest.raises(DeleteError):
        delete(lookup("a"))
