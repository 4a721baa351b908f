"""The stored form of each type of the domain."""

from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from typing import NamedTuple

import pytest
from pynamodb.exceptions import AttributeNullError

from chalicelib.kernel.dynamodb.attributes import Flag, Json, Moment, OneOf, Text, Whole
from chalicelib.kernel.dynamodb.tables import Table


class Colour(StrEnum):
    """A choice."""

    RED = "red"


def _write(values: tuple[str, ...]) -> list[str]:
    return list(values)


MOMENT = datetime(2026, 3, 1, 8, 0, 0, 120_000, tzinfo=UTC)


class Forms(NamedTuple):
    """Two table classes: with attributes that may be absent, and with some that must be there."""

    optional: type[Table]
    strict: type[Table]


@pytest.fixture
def forms() -> Forms:
    """The table classes, made anew."""

    class FormItem(Table, setting="FORMS_TABLE"):
        key = Text(hash_key=True)
        flag = Flag(null=True)
        whole = Whole(null=True)
        moment = Moment(null=True)
        colour = OneOf(Colour, null=True)
        names = Json(_write, tuple, null=True)

    class StrictItem(Table, setting="FORMS_TABLE"):
        key = Text(hash_key=True)
        colour = OneOf(Colour)
        names = Json(_write, tuple)

    return Forms(FormItem, StrictItem)


def test_each_value_has_one_stored_form(forms: Forms) -> None:
    item = forms.optional(key="k", flag=False, whole=-12, moment=MOMENT, colour=Colour.RED, names=("ș", "b"))
    assert item.serialize() == {
        "key": {"S": "k"},
        "flag": {"BOOL": False},
        "whole": {"N": "-12"},
        "moment": {"S": "2026-03-01T08:00:00.120Z"},
        "colour": {"S": "red"},
        "names": {"S": '["\\u0219", "b"]'},
    }


def test_each_stored_form_is_read_as_its_value() -> None:
    assert Whole().deserialize("-12") == -12
    assert Moment().deserialize("2026-03-01T08:00:00.120Z") == MOMENT
    assert OneOf(Colour).deserialize("red") is Colour.RED
    assert Json(_write, tuple).deserialize('["\\u0219", "b"]') == ("ș", "b")


def test_a_moment_is_stored_in_utc() -> None:
    there = MOMENT.astimezone(timezone(timedelta(hours=2)))
    assert Moment().serialize(there) == "2026-03-01T08:00:00.120Z"


def test_what_is_no_member_is_neither_written_nor_read() -> None:
    with pytest.raises(ValueError, match="green"):
        OneOf(Colour).deserialize("green")
    with pytest.raises(ValueError, match="green"):
        OneOf(Colour).serialize("green")  # type: ignore[arg-type]


def test_old_texts_with_line_breaks_inside_are_read() -> None:
    assert Json(_write, tuple).deserialize('["a\nb"]') == ("a\nb",)


def test_optional_attributes_may_be_absent_and_others_not(forms: Forms) -> None:
    assert forms.optional(key="k").serialize() == {"key": {"S": "k"}}
    with pytest.raises(AttributeNullError, match="colour"):
        forms.strict(key="k", names=()).serialize()
    with pytest.raises(AttributeNullError, match="names"):
        forms.strict(key="k", colour=Colour.RED).serialize()
    assert OneOf(Colour).null is Json(_write, tuple).null is False
