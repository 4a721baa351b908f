"""Values of the domain through their item and back."""

from datetime import UTC, datetime
from typing import Any, TypeVar

from hypothesis import strategies as st

from chalicelib.kernel.dynamodb.codec import Codec
from chalicelib.kernel.dynamodb.values import plain_values

T = TypeVar("T", bound=tuple[Any, ...])


def _to_milliseconds(moment: datetime) -> datetime:
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)).map(_to_milliseconds)  # noqa: DTZ001


def round_trip(codec: Codec[T], value: T) -> T:
    """``value`` as it is read from the item that it was written as."""
    return codec.read(plain_values(codec.item(value).serialize()))
