"""A codec says of every field and every attribute what becomes of it, and loses nothing."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.kernel.dynamodb.attributes import Flag, OneOf, Text, Whole
from chalicelib.kernel.dynamodb.codec import Codec, Custom, Group, IncompleteCodec
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.values import text_in
from tests.unit.round_trip import round_trip


class Colour(StrEnum):
    """A choice."""

    RED = "red"
    BLUE = "blue"


class Maker(NamedTuple):
    """Who made a thing, and where from."""

    id: str
    name: str = "?"
    city: str | None = None


class Box(NamedTuple):
    """A field of each kind."""

    name: str
    colour: Colour
    maker: Maker | None = None
    seller: Maker | None = None
    pieces: int = 1
    is_open: bool = False
    weight: int = 0
    note: str | None = None
    contents: tuple[str, ...] = ()


class BoxItem(Table, setting="BOXES_TABLE"):
    """A box as stored."""

    key = Text(hash_key=True)
    sort = Text()
    colour = OneOf(Colour)
    maker_id = Text(null=True)
    maker_name = Text(null=True)
    maker_city = Text(null=True)
    seller = Text(null=True)
    seller_name = Text(null=True)
    pieces = Whole(null=True)
    is_open = Flag()
    weight = Whole()
    note = Text(null=True)


def boxes() -> Codec[Box]:
    seller = Group(
        Maker,
        elsewhere=("city",),
        id=Custom({"seller": lambda maker: maker.id.upper()}, lambda values: text_in(values, BoxItem.seller).lower()),
        name=BoxItem.seller_name,
    )
    return Codec(
        BoxItem,
        Box,
        name=Custom({"key": lambda box: f"box#{box.name}"}, lambda values: text_in(values, BoxItem.key)[4:]),
        maker=Group(Maker, id=BoxItem.maker_id, name=BoxItem.maker_name, city=BoxItem.maker_city),
        seller=seller,
        derived={"sort": lambda box: f"{box.colour}#{box.name}"},
        elsewhere=("contents",),
    )


FULL = Box(
    "toys",
    Colour.BLUE,
    Maker("m1", "Mara", "Cluj"),
    Maker("s1", "Sorin"),
    3,
    is_open=True,
    weight=250,
    note="fragile",
)
_names = st.text(st.characters(codec="ascii", categories=["Ll"]))


def test_every_field_is_stored_in_its_attributes() -> None:
    assert boxes().item(FULL).serialize() == {
        "key": {"S": "box#toys"},
        "sort": {"S": "blue#toys"},
        "colour": {"S": "blue"},
        "maker_id": {"S": "m1"},
        "maker_name": {"S": "Mara"},
        "maker_city": {"S": "Cluj"},
        "seller": {"S": "S1"},
        "seller_name": {"S": "Sorin"},
        "pieces": {"N": "3"},
        "is_open": {"BOOL": True},
        "weight": {"N": "250"},
        "note": {"S": "fragile"},
    }
    assert round_trip(boxes(), FULL) == FULL


def test_what_is_absent_or_by_default_is_not_stored_where_it_need_not_be() -> None:
    least = Box("toys", Colour.RED)
    assert boxes().item(least).serialize() == {
        "key": {"S": "box#toys"},
        "sort": {"S": "red#toys"},
        "colour": {"S": "red"},
        "is_open": {"BOOL": False},
        "weight": {"N": "0"},
    }
    assert round_trip(boxes(), least) == least


def test_a_group_leaves_out_its_own_defaults() -> None:
    box = Box("toys", Colour.RED, maker=Maker("m1"))
    written = boxes().item(box).serialize()
    assert {name for name in written if name.startswith("maker")} == {"maker_id"}
    assert round_trip(boxes(), box) == box


@given(
    st.builds(
        Box,
        name=st.text(),
        colour=st.sampled_from(Colour),
        maker=st.none() | st.builds(Maker, st.text(), st.text(), st.none() | st.text()),
        seller=st.none() | st.builds(Maker, _names, st.text(), st.none()),
        pieces=st.integers(),
        is_open=st.booleans(),
        weight=st.integers(),
        note=st.none() | st.text(),
        contents=st.just(()),
    )
)
def test_every_box_comes_back(box: Box) -> None:
    assert round_trip(boxes(), box) == box


def test_a_field_with_a_default_is_read_from_items_that_are_older_than_it() -> None:
    old = {"key": "box#toys", "colour": "red", "maker_id": "m1", "unknown": "later"}
    assert boxes().read(old) == Box("toys", Colour.RED, Maker("m1"))


@pytest.mark.parametrize("missing", ["key", "colour"])
def test_an_attribute_that_must_be_there_is_missed(missing: str) -> None:
    with pytest.raises(KeyError, match=missing):
        boxes().read({name: value for name, value in {"key": "box#toys", "colour": "red"}.items() if name != missing})


class Small(NamedTuple):
    """A value for codecs that lack something."""

    key: str
    maker: Maker | None = None


class SmallItem(Table, setting="SMALLS_TABLE"):
    """Its item."""

    key = Text(hash_key=True)
    maker_id = Text(null=True)
    maker_name = Text(null=True)


class Other(NamedTuple):
    """A value whose first field has another name than its attribute, and whose second is a plain text."""

    id: str
    maker_id: str | None = None


WHOLE = Group(Maker, id=SmallItem.maker_id, name=SmallItem.maker_name, elsewhere=("city",))


@pytest.mark.parametrize(
    ("declare", "reason"),
    [
        (lambda: Codec(SmallItem, Small), "Small.maker is stored nowhere in SmallItem"),
        (
            lambda: Codec(SmallItem, Small, elsewhere=("maker",)),
            "SmallItem: these are not both attributes and written: maker_id, maker_name",
        ),
        (
            lambda: Codec(SmallItem, Small, maker=Group(Maker, id=SmallItem.maker_id, elsewhere=("city", "name"))),
            "SmallItem: these are not both attributes and written: maker_name",
        ),
        (
            lambda: Codec(SmallItem, Small, maker=Group(Maker, id=SmallItem.maker_id)),
            "maker does not say where city, name is stored",
        ),
        (
            lambda: Codec(SmallItem, Small, maker=WHOLE, derived={"wrong": lambda _: "x", "false": lambda _: "x"}),
            "SmallItem: these are not both attributes and written: false, wrong",
        ),
        (
            lambda: Codec(SmallItem, Small, maker=WHOLE, market=SmallItem.maker_id),
            "Small has no market",
        ),
        (
            lambda: Codec(SmallItem, Small, maker=WHOLE, elsewhere=("remark", "market")),
            "Small has no market, remark",
        ),
        (
            lambda: Codec(SmallItem, Small, maker=Group(Maker, name=SmallItem.maker_name, elsewhere=("city",))),
            "maker does not say where id is stored",
        ),
        (lambda: Codec(SmallItem, Other), "Other.id is stored nowhere in SmallItem"),
    ],
)
def test_a_codec_that_forgets_something_does_not_load(declare: Callable[[], object], reason: str) -> None:
    with pytest.raises(IncompleteCodec) as incomplete:
        declare()
    assert str(incomplete.value) == reason


def test_a_group_of_many_parts_names_all_that_it_lacks() -> None:
    class Pair(NamedTuple):
        left: str
        right: str

    class Holder(NamedTuple):
        key: str
        pair: Pair

    with pytest.raises(IncompleteCodec) as incomplete:
        Codec(SmallItem, Holder, pair=Group(Pair))
    assert str(incomplete.value) == "pair does not say where left, right is stored"


def test_a_field_is_read_with_its_own_attribute_where_that_has_another_name() -> None:
    codec = Codec(
        SmallItem, Other, id=SmallItem.key, derived={"maker_name": lambda other: f"name of {other.maker_id}"}
    )
    other = Other("k", "m")
    assert codec.item(other).serialize() == {
        "key": {"S": "k"},
        "maker_id": {"S": "m"},
        "maker_name": {"S": "name of m"},
    }
    assert round_trip(codec, other) == other
    assert codec.table is SmallItem


def test_what_a_derived_attribute_lacks_is_not_stored() -> None:
    derived: dict[str, Callable[[Any], object]] = {"maker_name": lambda _: None}
    codec = Codec(SmallItem, Other, id=SmallItem.key, derived=derived)
    assert codec.item(Other("k")).serialize() == {"key": {"S": "k"}}
