"""Items as plain values: each attribute without its type, numbers still as digits (ten times faster than a model)."""

from collections.abc import Mapping
from typing import Any

from pynamodb.attributes import Attribute

AnyAttribute = Attribute[Any]
Plain = str | bool
Values = Mapping[str, Plain]
RawItem = Mapping[str, Mapping[str, Plain]]  # as DynamoDB answers it: attribute, type, value


def plain_values(item: RawItem) -> Values:
    """The attributes of ``item`` without their types."""
    return {name: value for name, typed in item.items() for value in typed.values()}


def text_in(values: Values, attribute: Attribute[str]) -> str:
    """The text of an attribute that every such item has; raises KeyError."""
    return str(values[attribute.attr_name])
