"""The stored form of each type of the domain."""

from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum

import pytest
from pynamodb.exceptions import AttributeNullError

from chalicelib.kernel.dynamodb.attributes import Flag, Json, Moment, OneOf, Text, Whole
from chalicelib.kernel.dynamodb.tables import Table


class Colour(StrEnum):
    """A choice."""

    RED = "red"


def _write(values: tuple[str, ...]) -> list[str]:
    return list(values)


class FormItem(Table, setting="FORMS_TABLE"):
    """An attribute of each kind, all of them optional but the key."""

    key = Text(hash_key=True)
    flag = Flag(null=True)
    whole = Whole(null=True)
    moment = Moment(null=True)
    colour = OneOf(Colour, null=True)
    names = Json(_write, tuple, null=True)


class StrictItem(Table, setting="FORMS_TABLE"):
    """An attribute of each kind that must be there."""

    key = Text(hash_key=True)
    colour = OneOf(Colour)
    names = Json(_write, tuple)


MOMENT = datetime(2026, 3, 1, 8, 0, 0, 120_000, tzinfo=UTC)


def test_each_value_has_one_stored_form() -> None:
    item = FormItem(key="k", flag=False, whole=-12, moment=MOMENT, colour=Colour.RED, names=("ș", "b"))
    assert item.serialize() == {
        "key": {"S": "k"},
        "flag": {"BOOL": False},
        "whole": {"N": "-12"},
        "moment": {"S": "2026-03-01T08:00:00.120Z"},
        "colour": {"S": "red"},
        "names": {"S": '["\\u0219", "b"]'},
    }


def test_each_stored_form_is_read_as_its_value() -> None:
    assert FormItem.whole.deserialize("-12") == -12
    assert FormItem.moment.deserialize("2026-03-01T08:00:00.120Z") == MOMENT
    assert FormItem.colour.deserialize("red") is Colour.RED
    assert FormItem.names.deserialize('["\\u0219", "b"]') == ("ș", "b")


def test_a_moment_is_stored_in_utc() -> None:
    there = MOMENT.astimezone(timezone(timedelta(hours=2)))
    assert FormItem.moment.serialize(there) == "2026-03-01T08:00:00.120Z"


def test_what_is_no_member_is_neither_written_nor_read() -> None:
    with pytest.raises(ValueError, match="green"):
        FormItem.colour.deserialize("green")
    with pytest.raises(ValueError, match="green"):
        FormItem.colour.serialize("green")  # type: ignore[arg-type]


def test_old_texts_with_line_breaks_inside_are_read() -> None:
    assert FormItem.names.deserialize('["a\nb"]') == ("a\nb",)


def test_optional_attributes_may_be_absent_and_others_not() -> None:
    assert FormItem(key="k").serialize() == {"key": {"S": "k"}}
    with pytest.raises(AttributeNullError, match="colour"):
        StrictItem(key="k", names=()).serialize()
    with pytest.raises(AttributeNullError, match="names"):
        StrictItem(key="k", colour=Colour.RED).serialize()
