"""The bases of bodies, queries and answers."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from pydantic import ValidationError

from chalicelib.kernel.web.schema import Answer, Body, BodyList, Moment, PageQuery, Query, WithOffset, WrittenMoment


class Thing(Body):
    """A body."""

    name: str
    size: int = 0


class Things(BodyList):
    """A list as a body."""

    items: list[Thing]


class Since(Query):
    """A query with a moment."""

    since: WithOffset | None = None


class Shown(Answer):
    """An answer."""

    name: str
    at: Moment
    written: WrittenMoment = ""


def test_a_body_is_read_strictly_and_not_changed() -> None:
    assert Thing.model_validate_json('{"name": "a", "size": 1}').size == 1
    for wrong in ('{"name": "a", "size": "1"}', '{"name": 1}', '{"name": "a", "more": 1}'):
        with pytest.raises(ValidationError):
            Thing.model_validate_json(wrong)
    with pytest.raises(ValidationError):
        Thing(name="a").name = "b"


def test_a_list_is_a_body_too() -> None:
    assert Things.model_validate_json('[{"name": "a"}]').items == [Thing(name="a")]
    for wrong in ('{"items": []}', "[1]", "null", '"a"'):
        with pytest.raises(ValidationError):
            Things.model_validate_json(wrong)


def test_a_list_is_described_as_an_array() -> None:
    schema = Things.model_json_schema()
    assert (schema["type"], schema["title"], schema["description"]) == ("array", "Things", "A list as a body.")
    assert schema["items"] == {"$ref": "#/$defs/Thing"}


def test_a_query_is_read_from_texts_and_knows_its_names() -> None:
    assert PageQuery.model_validate({"limit": "100"}) == PageQuery(limit=100, cursor=None)
    assert PageQuery().limit == 25
    assert len(PageQuery(cursor="x" * 2000).cursor or "") == 2000
    wrong: list[dict[str, Any]] = [{"limit": "0"}, {"limit": "101"}, {"cursor": "x" * 2001}, {"page": "1"}]
    for values in wrong:
        with pytest.raises(ValidationError):
            PageQuery.model_validate(values)


def test_a_moment_that_is_sent_says_its_offset() -> None:
    assert Since.model_validate({"since": "2026-03-01T10:00:00+02:00"}).since == datetime(2026, 3, 1, 8, tzinfo=UTC)
    with pytest.raises(ValidationError) as refused:
        Since.model_validate({"since": "2026-03-01T10:00:00"})
    (error,) = refused.value.errors()
    assert (error["type"], error["msg"]) == ("timezone_aware", "must have an offset")


def test_a_moment_is_answered_in_utc() -> None:
    there = datetime(2026, 3, 1, 10, tzinfo=timezone(timedelta(hours=2)))
    assert Shown(name="a", at=there).model_dump_json() == (
        '{"name":"a","at":"2026-03-01T08:00:00.000Z","written":""}'
    )
    properties = Shown.model_json_schema(mode="serialization")["properties"]
    assert properties["at"] == {"format": "date-time", "title": "At", "type": "string"}
    assert properties["written"]["format"] == "date-time"


def test_an_answer_is_read_off_a_value_of_the_domain() -> None:
    class Value:
        name = "a"
        at = datetime(2026, 3, 1, 8, tzinfo=UTC)
        written = "w"

    assert Shown.model_validate(Value()).name == "a"
