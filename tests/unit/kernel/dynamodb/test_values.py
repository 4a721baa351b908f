"""Items as plain values."""

import pytest

from chalicelib.kernel.dynamodb.values import RawItem, plain_values, text_in
from tests.unit.kernel.dynamodb.things import ThingItem


def test_attributes_lose_their_types_and_nothing_else() -> None:
    item: RawItem = {"owner": {"S": "ana"}, "size": {"N": "12"}, "open": {"BOOL": True}}
    assert plain_values(item) == {"owner": "ana", "size": "12", "open": True}
    assert plain_values({}) == {}


def test_a_text_that_must_be_there_is_missed() -> None:
    assert text_in({"item": "x", "owner": "ana"}, ThingItem.item) == "x"
    with pytest.raises(KeyError, match="item"):
        text_in({"owner": "ana"}, ThingItem.item)
