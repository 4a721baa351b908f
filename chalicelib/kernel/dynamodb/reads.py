"""Reading one item, several items at one moment, or a page of a list. The results have the domain's own types."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar, cast, overload

from pynamodb.expressions.condition import Condition

from chalicelib.kernel.dynamodb.tables import Index, Table, connection, table
from chalicelib.kernel.dynamodb.values import AnyAttribute, RawItem, Values, plain_values
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import BadCursor

T = TypeVar("T")
Found_co = TypeVar("Found_co", covariant=True)
A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")


class Lookup(NamedTuple, Generic[Found_co]):
    """The table and key of an item, and the function that reads its value."""

    table: type[Table]
    hash_key: str
    range_key: str | None
    read: Callable[[Values], Found_co]


class Query(NamedTuple):
    """A part of a table or of one of its indexes: the items under ``hash_key``, in the order of the range key."""

    source: type[Table] | Index
    hash_key: str
    range_condition: Condition | None = None
    filter_condition: Condition | None = None
    newest_first: bool = False
    consistent: bool = False


class Answer(NamedTuple):
    """What one call to DynamoDB found; the next call continues after ``stop``, which is None at the end."""

    items: Sequence[Values]
    stop: Position | None


def find(lookup: Lookup[T], *, consistent: bool = True) -> T | None:
    """The item at ``lookup``, or None."""
    answer = table(lookup.table).get_item(lookup.hash_key, lookup.range_key, consistent_read=consistent)
    return _read(lookup, answer)


@overload
def find_together(a: Lookup[A], b: Lookup[B], /) -> tuple[A | None, B | None]: ...
@overload
def find_together(a: Lookup[A], b: Lookup[B], c: Lookup[C], /) -> tuple[A | None, B | None, C | None]: ...
def find_together(*lookups: Lookup[object]) -> tuple[object, ...]:
    """The items at the lookups, read at one moment in one call; None for each that does not exist."""
    return tuple(_read_together(lookups))


def find_all(lookups: Sequence[Lookup[T]]) -> list[T | None]:
    """Like `find_together`, for any number of lookups of one kind; an empty list makes no call."""
    return cast("list[T | None]", _read_together(lookups)) if lookups else []


def find_with_all(first: Lookup[A], rest: Sequence[Lookup[B]]) -> tuple[A | None, list[B | None]]:
    """Like `find_together`, for one lookup and any number of another kind."""
    if not rest:
        return find(first), []
    found = _read_together([first, *rest])
    return cast("A | None", found[0]), cast("list[B | None]", found[1:])


def find_many(model: type[Table], keys: Iterable[tuple[str, str]], read: Callable[[Values], T]) -> list[T]:
    """The items under ``keys`` that exist, in no order, in calls of 100; they may be of different moments."""
    found = model.batch_get(list(keys), consistent_read=True)
    return [read(plain_values(item.serialize())) for item in found]


def answers(query: Query, page_size: int, after: Position | None = None) -> Iterator[Answer]:
    """What each call finds, one after the other; a position can only point into ``query``'s own partition.

    Raises:
        BadCursor: a position without a key that the query needs, as an earlier version may have issued.
    """
    source = query.source
    options = {"index_name": source.Meta.index_name} if isinstance(source, Index) else {}
    pages = _model(source).query(
        query.hash_key,
        query.range_condition,
        filter_condition=query.filter_condition,
        consistent_read=query.consistent,
        scan_index_forward=not query.newest_first,
        page_size=page_size,
        last_evaluated_key=_start(query, after),
        **options,
    )
    for page in pages.page_iter:
        last = page.get("LastEvaluatedKey")
        items = [plain_values(raw) for raw in page["Items"]]
        yield Answer(items, position(query, plain_values(last)) if last else None)


def everything(query: Query) -> Iterator[Values]:
    """All items of ``query``, in as many calls as necessary."""
    for answer in answers(query, page_size=1000):
        yield from answer.items


def first_page(
    query: Query,
    limit: int,
    after: Position | None,
    read: Callable[[Values], T],
    *,
    page_size: int | None = None,
    calls: int | None = None,
) -> Page[T]:
    """At most ``limit`` items of ``query``.

    It takes one call, unless the items are larger than a call can answer (1 MB). With a filter, a call looks at
    ``page_size`` items, and after ``calls`` calls the page may be short and still have a next.
    """
    found: list[Values] = []
    for made, answer in enumerate(answers(query, page_size or limit + 1, after), start=1):
        found += answer.items
        if len(found) > limit:
            return Page([read(values) for values in found[:limit]], position(query, found[limit - 1]))
        if made == calls:
            return Page([read(values) for values in found], answer.stop)
    return Page([read(values) for values in found], None)


def position(query: Query, values: Values) -> Position:
    """The position of an item in ``query``: its keys without that of the partition."""
    return {name: str(values[name]) for name in _key_names(query) if name != _hash_name(query)}


def key_in(after: Position, name: str) -> str:
    """The text under ``name`` in a position; raises BadCursor where there is none."""
    value = after.get(name)
    if not isinstance(value, str):
        raise BadCursor
    return value


def _start(query: Query, after: Position | None) -> dict[str, dict[str, str]] | None:
    if after is None:
        return None
    keys = {name: key_in(after, name) for name in _key_names(query) if name != _hash_name(query)}
    return {name: {"S": value} for name, value in (keys | {_hash_name(query): query.hash_key}).items()}


def _key_names(query: Query) -> list[str]:
    model = _model(query.source)
    names = [attribute.attr_name for attribute in model.get_attributes().values() if _is_key(attribute)]
    if isinstance(query.source, Index):
        names += [attribute.attr_name for attribute in query.source.Meta.attributes.values()]
    return list(dict.fromkeys(names))


def _hash_name(query: Query) -> str:
    source = query.source
    attributes = source.Meta.attributes if isinstance(source, Index) else source.get_attributes()
    return next(str(attribute.attr_name) for attribute in attributes.values() if attribute.is_hash_key)


def _is_key(attribute: AnyAttribute) -> bool:
    return bool(attribute.is_hash_key or attribute.is_range_key)


def _model(source: type[Table] | Index) -> type[Table]:
    if isinstance(source, Index):
        model: type[Table] = source._model  # noqa: SLF001  PynamoDB's, which has no public name
        return model
    return source


def _read_together(lookups: Sequence[Lookup[object]]) -> list[object]:
    keys = [table(one.table).get_operation_kwargs(one.hash_key, one.range_key) for one in lookups]
    found = connection().transact_get_items(get_items=keys)["Responses"]
    return [_read(lookup, one) for lookup, one in zip(lookups, found, strict=True)]


def _read(lookup: Lookup[T], answer: dict[str, RawItem]) -> T | None:
    item = answer.get("Item")
    return lookup.read(plain_values(item)) if item else None
