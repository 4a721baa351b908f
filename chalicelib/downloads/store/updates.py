"""The updates table: one partition for each package. A package's ledger is its file's (`attachments.ledger`).

A list is a partition of an index, under the product or under the product's topic. Withdrawing moves the package to
the partition of the withdrawn ones.
"""

from chalicelib.attachments.problems import not_publishable
from chalicelib.downloads.model import Content, Update
from chalicelib.kernel.clock import to_iso
from chalicelib.kernel.dynamodb.attributes import Moment, Text, Whole
from chalicelib.kernel.dynamodb.codec import Codec, Group
from chalicelib.kernel.dynamodb.reads import Lookup, Query, find, first_page
from chalicelib.kernel.dynamodb.tables import Index, Table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import NotFound

_PACKAGE = "package"


class ByProduct(Index, name="by_product"):
    """The packages of a product, by the moment they were published."""

    of_product = Text(hash_key=True)
    published_key = Text(range_key=True)


class ByTopic(Index, name="by_topic"):
    """The packages of one topic of a product, by the moment they were published."""

    of_topic = Text(hash_key=True)
    published_key = Text(range_key=True)


class UpdateItem(Table, setting="UPDATES_TABLE"):
    """A package as stored."""

    id = Text(hash_key=True)
    item = Text(range_key=True)
    of_product = Text()
    of_topic = Text()
    published_key = Text()
    product = Text()
    topic = Text()
    title = Text()
    version = Text()
    notes = Text(null=True)
    published_at = Moment()
    publisher = Text()
    publisher_name = Text()
    name = Text()
    size = Whole()
    sha256 = Text()
    checksum = Text()
    part_size = Whole()
    withdrawn_at = Moment(null=True)

    by_product = ByProduct()
    by_topic = ByTopic()


def _list_of(product: str, topic: str | None = None, *, withdrawn: bool) -> str:
    """The partition of a list; no code has the ``#`` in it."""
    return "#".join(filter(None, ("withdrawn" if withdrawn else "published", product, topic)))


UPDATES = Codec(
    UpdateItem,
    Update,
    content=Group(
        Content,
        name=UpdateItem.name,
        size=UpdateItem.size,
        sha256=UpdateItem.sha256,
        checksum=UpdateItem.checksum,
        part_size=UpdateItem.part_size,
    ),
    derived={
        "item": lambda _: _PACKAGE,
        "of_product": lambda update: _list_of(update.product, withdrawn=update.is_withdrawn),
        "of_topic": lambda update: _list_of(update.product, update.topic, withdrawn=update.is_withdrawn),
        "published_key": lambda update: f"{to_iso(update.published_at)}#{update.id}",
    },
)


def update_lookup(update_id: str) -> Lookup[Update]:
    """The lookup of a package's record, for reading it together with other items."""
    return Lookup(UpdateItem, update_id, _PACKAGE, UPDATES.read)


def get(update_id: str) -> Update | None:
    """The package, or None."""
    return find(update_lookup(update_id))


def put_new(transaction: Transaction, update: Update) -> None:
    """Writes a package; refused with Invalid where its file is a package already."""
    transaction.put(UPDATES.item(update), when=UpdateItem.id.does_not_exist(), otherwise=not_publishable())


def put_change(transaction: Transaction, before: Update, after: Update) -> None:
    """Writes the changes to a package; refused with NotFound where it is withdrawn."""
    is_published = UpdateItem.id.exists() & UpdateItem.withdrawn_at.does_not_exist()
    transaction.change(UPDATES.item(before), UPDATES.item(after), when=is_published, otherwise=NotFound())


def updates(product: str, topic: str | None, limit: int, after: Position | None, *, withdrawn: bool) -> Page[Update]:
    """The packages of a product, or of one topic of it, newest first; either the withdrawn ones or the others."""
    index = UpdateItem.by_topic if topic else UpdateItem.by_product
    query = Query(index, _list_of(product, topic, withdrawn=withdrawn), newest_first=True)
    return first_page(query, limit, after, UPDATES.read)
