"""The attributes of our items, each with the type that the domain uses and one stored form."""

import json
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from pynamodb.attributes import Attribute, BooleanAttribute, UnicodeAttribute
from pynamodb.constants import NUMBER, STRING

from chalicelib.kernel.clock import from_iso, to_iso

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")


class Text(UnicodeAttribute):
    """A text."""


class Flag(BooleanAttribute):
    """True or false."""


class Whole(Attribute[int]):
    """A whole number."""

    attr_type = NUMBER

    def serialize(self, value: int) -> str:
        """Digits, as DynamoDB takes numbers."""
        return str(value)

    def deserialize(self, value: str) -> int:
        """The number of digits that DynamoDB answered."""
        return int(value)


class Moment(Attribute[datetime]):
    """A moment in the text form of `chalicelib.kernel.clock`, which sorts by time."""

    attr_type = STRING

    def serialize(self, value: datetime) -> str:
        """The text form."""
        return to_iso(value)

    def deserialize(self, value: str) -> datetime:
        """The moment."""
        return from_iso(value)


class OneOf(Attribute[E]):
    """A member of a StrEnum, stored as its value."""

    attr_type = STRING

    def __init__(self, members: type[E], *, null: bool = False) -> None:
        super().__init__(null=null)
        self._members = members

    def serialize(self, value: E) -> str:
        """The member's value."""
        return self._members(value).value

    def deserialize(self, value: str) -> E:
        """The member; raises ValueError for a value that no member has."""
        return self._members(value)


class Json(Attribute[T]):
    """A value stored as one JSON text; ``write`` makes the document of a value, ``read`` the value of a document."""

    attr_type = STRING

    def __init__(self, write: Callable[[T], object], read: Callable[[Any], T], *, null: bool = False) -> None:
        super().__init__(null=null)
        self._write = write
        self._read = read

    def serialize(self, value: T) -> str:
        """The JSON text."""
        return json.dumps(self._write(value))

    def deserialize(self, value: str) -> T:
        """The value of the JSON text."""
        return self._read(json.loads(value, strict=False))
