"""One declaration for each kind of item: how a value of the domain is written to it and read from it.

A field of the domain's NamedTuple is stored in the attribute with the same name. The declaration lists exceptions:
`Group` for a value that takes several attributes, `Custom` for another stored form, ``derived`` for attributes that
are computed from the value, such as the keys of lists, ``elsewhere`` for fields that other items hold. A field or an
attribute that the declaration leaves out is an error when the module loads.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.values import AnyAttribute, Values

T = TypeVar("T", bound=tuple[object, ...])

Reader = Callable[[Values], object]
Writer = Callable[[Any], object]  # from the value of the domain to that of an attribute; None: not stored


class IncompleteCodec(TypeError):
    """A codec whose declaration leaves out a field or an attribute."""


class Group:
    """A NamedTuple ``value_type`` that takes several attributes; it is None where the first of them is absent.

    ``elsewhere`` names its fields that other items hold; they are read as their defaults.
    """

    def __init__(
        self,
        value_type: Callable[..., object],
        *,
        elsewhere: Collection[str] = (),
        **attributes: "AnyAttribute | Group | Custom",
    ) -> None:
        self.value_type = value_type
        self.elsewhere = elsewhere
        self.attributes = attributes


class Custom:
    """A field that is stored in another form.

    ``write`` maps the name of each attribute to a function that makes its value from the whole value of the domain;
    ``read`` makes the field from the item's plain values.
    """

    def __init__(self, write: Mapping[str, Writer], read: Reader) -> None:
        self.write = write
        self.read = read


class _Field(NamedTuple):
    read: Reader
    write: Mapping[str, Writer]


class Codec(Generic[T]):
    """Writes values of ``value_type``, a NamedTuple, as items of ``table``, and reads them back.

    ``fields`` lists the fields that are not stored in the attribute with the same name. A field gets its default
    where its attribute is absent. A field that has its default is not stored if its attribute may be absent.
    """

    def __init__(
        self,
        table: type[Table],
        value_type: type[T],
        *,
        derived: Mapping[str, Callable[[T], object]] | None = None,
        elsewhere: Collection[str] = (),
        **fields: AnyAttribute | Group | Custom,
    ) -> None:
        self.table = table
        self._value_type: Callable[..., T] = value_type
        stored = {
            name: _field(table, value_type, name, fields) for name in _fields_of(value_type) if name not in elsewhere
        }
        self._readers = {name: field.read for name, field in stored.items()}
        self._writers: dict[str, Writer] = {
            attribute: write for field in stored.values() for attribute, write in field.write.items()
        }
        self._writers.update(derived or {})
        _require_complete(table, value_type, self._writers, {*fields, *elsewhere})

    def item(self, value: T) -> Table:
        """The item of ``value``."""
        written = {name: found for name, write in self._writers.items() if (found := write(value)) is not None}
        return self.table(**written)  # type: ignore[arg-type]  # PynamoDB checks them as they are serialised

    def read(self, values: Values) -> T:
        """The value that an item holds; raises KeyError where a required attribute is missing."""
        return self._value_type(**{name: read(values) for name, read in self._readers.items()})


def _field(
    table: type[Table],
    value_type: type[tuple[object, ...]],
    name: str,
    fields: Mapping[str, AnyAttribute | Group | Custom],
) -> _Field:
    source = fields.get(name) or table.get_attributes().get(name)
    if source is None:
        raise IncompleteCodec(f"{value_type.__name__}.{name} is stored nowhere in {table.__name__}")
    if isinstance(source, Custom):
        return _Field(source.read, source.write)
    defaults = _defaults_of(value_type)
    if isinstance(source, Group):
        return _group(source, name)
    return _single(source, name, defaults)


def _single(attribute: AnyAttribute, name: str, defaults: Mapping[str, object]) -> _Field:
    stored, may_lack, default = attribute.attr_name, attribute.null or name in defaults, defaults.get(name)

    def read(values: Values) -> object:
        if may_lack and stored not in values:
            return default
        return attribute.deserialize(values[stored])

    def write(value: object) -> object:
        found: object = getattr(value, name)
        return None if attribute.null and found == default else found

    return _Field(read, {stored: write})


def _group(group: Group, name: str) -> _Field:
    missing = set(_fields_of(group.value_type)) - {*group.attributes, *group.elsewhere}
    if missing:
        raise IncompleteCodec(f"{name} does not say where {', '.join(sorted(missing))} is stored")
    parts = {part: _part(group, part, source) for part, source in group.attributes.items()}
    first = next(iter(next(iter(parts.values())).write))

    def read(values: Values) -> object:
        if first not in values:
            return None
        return group.value_type(**{part: field.read(values) for part, field in parts.items()})

    def within(write: Writer) -> Writer:
        def written(value: object) -> object:
            inner: object = getattr(value, name)
            return None if inner is None else write(inner)

        return written

    return _Field(read, {stored: within(write) for field in parts.values() for stored, write in field.write.items()})


def _part(group: Group, name: str, source: AnyAttribute | Group | Custom) -> _Field:
    if isinstance(source, Custom):
        return _Field(source.read, source.write)
    if isinstance(source, Group):
        return _group(source, name)
    return _single(source, name, _defaults_of(group.value_type))


def _require_complete(
    table: type[Table], value_type: type[tuple[object, ...]], writers: Collection[str], named: Collection[str]
) -> None:
    unknown = set(named) - set(_fields_of(value_type))
    if unknown:
        raise IncompleteCodec(f"{value_type.__name__} has no {', '.join(sorted(unknown))}")
    attributes = {attribute.attr_name for attribute in table.get_attributes().values()}
    if attributes != set(writers):
        differing = ", ".join(sorted(attributes ^ set(writers)))
        raise IncompleteCodec(f"{table.__name__}: these are not both attributes and written: {differing}")


def _fields_of(value_type: Callable[..., object]) -> tuple[str, ...]:
    fields: tuple[str, ...] = value_type._fields  # type: ignore[attr-defined]  # every NamedTuple has them
    return fields


def _defaults_of(value_type: Callable[..., object]) -> Mapping[str, object]:
    defaults: Mapping[str, object] = value_type._field_defaults  # type: ignore[attr-defined]
    return defaults
