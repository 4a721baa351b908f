"""The updates table: a partition a package, with its record; its ledger is its file's (`attachments.ledger`).

A list is a partition of an index, under the product or under the product's topic; withdrawing moves the package to
the partition of the withdrawn ones.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex

from chalicelib.downloads.model import Content, Update
from chalicelib.kernel.clock import from_iso, to_iso
from chalicelib.kernel.dynamodb.tables import Key, Table, Values, plain_values
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.paging import Page, Position, cut

_PACKAGE = "package"


class ByProduct(GlobalSecondaryIndex[Any]):
    """A product's packages, by the moment they were published."""

    class Meta:
        """Every attribute, as lists show them."""

        index_name = "by_product"
        projection = AllProjection()

    of_product = UnicodeAttribute(hash_key=True)
    published_key = UnicodeAttribute(range_key=True)


class ByTopic(GlobalSecondaryIndex[Any]):
    """The packages of one topic of a product, by the moment they were published."""

    class Meta:
        """Every attribute, as lists show them."""

        index_name = "by_topic"
        projection = AllProjection()

    of_topic = UnicodeAttribute(hash_key=True)
    published_key = UnicodeAttribute(range_key=True)


class UpdateItem(Table):
    """A package as stored."""

    table_setting = "UPDATES_TABLE"

    class Meta:
        """Named by `table_setting`."""

    id = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True, default=_PACKAGE)
    of_product = UnicodeAttribute()
    of_topic = UnicodeAttribute()
    published_key = UnicodeAttribute()
    product = UnicodeAttribute()
    topic = UnicodeAttribute()
    title = UnicodeAttribute()
    version = UnicodeAttribute()
    notes = UnicodeAttribute(null=True)
    published_at = UnicodeAttribute()
    publisher = UnicodeAttribute()
    publisher_name = UnicodeAttribute()
    name = UnicodeAttribute()
    size = NumberAttribute()
    sha256 = UnicodeAttribute()
    checksum = UnicodeAttribute()
    part_size = NumberAttribute()
    withdrawn_at = UnicodeAttribute(null=True)

    by_product = ByProduct()
    by_topic = ByTopic()


def key(update_id: str) -> Key:
    """Where a package's record lies, for reading it together with something else."""
    return UpdateItem, update_id, _PACKAGE


def get(update_id: str) -> Update | None:
    """The package as of now, or None."""
    try:
        return as_update(UpdateItem.get(update_id, _PACKAGE, consistent_read=True).attribute_values)
    except UpdateItem.DoesNotExist:
        return None


def put_new(transaction: Transaction, update: Update) -> None:
    """Writes a package that must not exist."""
    content = update.content
    item = UpdateItem(
        id=update.id,
        of_product=_list_of(update.product),
        of_topic=_list_of(update.product, update.topic),
        published_key=f"{to_iso(update.published_at)}#{update.id}",
        product=update.product,
        topic=update.topic,
        title=update.title,
        version=update.version,
        notes=update.notes or None,
        published_at=to_iso(update.published_at),
        publisher=update.publisher,
        publisher_name=update.publisher_name,
        name=content.name,
        size=content.size,
        sha256=content.sha256,
        checksum=content.checksum,
        part_size=content.part_size,
    )
    transaction.put("update", item, UpdateItem.id.does_not_exist())


def put_withdrawn(transaction: Transaction, update: Update, moment: datetime) -> None:
    """Moves the package to the withdrawn ones, unless it is there."""
    actions = [
        UpdateItem.withdrawn_at.set(to_iso(moment)),
        UpdateItem.of_product.set(_list_of(update.product, withdrawn=True)),
        UpdateItem.of_topic.set(_list_of(update.product, update.topic, withdrawn=True)),
    ]
    stands = UpdateItem.id.exists() & UpdateItem.withdrawn_at.does_not_exist()
    transaction.update("update", UpdateItem(id=update.id), actions, stands)


def updates(product: str, topic: str | None, limit: int, after: Position | None, *, withdrawn: bool) -> Page[Update]:
    """The packages of a product, or of one topic of it, newest first; those withdrawn, or the others."""
    index, name = (UpdateItem.by_topic, "of_topic") if topic else (UpdateItem.by_product, "of_product")
    partition = _list_of(product, topic, withdrawn=withdrawn)
    start = {name: {"S": partition}, **{part: {"S": value} for part, value in after.items()}} if after else None
    answers = index.query(
        partition, scan_index_forward=False, page_size=limit + 1, last_evaluated_key=start
    ).page_iter
    found: list[Values] = []
    for answer in answers:  # a second one only where long notes fill DynamoDB's megabyte
        found += [plain_values(raw) for raw in answer["Items"]]
        if len(found) > limit:
            break
    return cut(found, limit, _position).map(as_update)


def as_update(item: Mapping[str, Any]) -> Update:
    """The package that ``item`` holds."""
    withdrawn_at = item.get("withdrawn_at")
    return Update(
        id=item["id"],
        product=item["product"],
        topic=item["topic"],
        title=item["title"],
        version=item["version"],
        notes=item.get("notes") or "",
        published_at=from_iso(item["published_at"]),
        publisher=item["publisher"],
        publisher_name=item["publisher_name"],
        content=Content(item["name"], int(item["size"]), item["sha256"], item["checksum"], int(item["part_size"])),
        withdrawn_at=from_iso(withdrawn_at) if withdrawn_at else None,
    )


def _position(item: Values) -> Position:
    return {name: item[name] for name in ("published_key", "id", "item")}


def _list_of(product: str, topic: str | None = None, *, withdrawn: bool = False) -> str:
    """The partition of a list; no code has the ``#`` in it."""
    return "#".join(filter(None, ("withdrawn" if withdrawn else "published", product, topic)))
