"""A small table with two indexes, for tests of reading and writing."""

import os
from typing import Any, NamedTuple

from chalicelib.kernel.dynamodb.attributes import Text, Whole
from chalicelib.kernel.dynamodb.codec import Codec
from chalicelib.kernel.dynamodb.reads import Lookup, find
from chalicelib.kernel.dynamodb.tables import Index, Table, connection, table

_NAME = "things"


class ByShelf(Index, name="by_shelf"):
    """The things on a shelf by rank."""

    shelf = Text(hash_key=True)
    rank = Text(range_key=True)


class ByNote(Index, name="by_note", keys_only=True):
    """The keys of things with the same note."""

    note = Text(hash_key=True)


class ThingItem(Table, setting="THINGS_TABLE"):
    """A thing as stored."""

    owner = Text(hash_key=True)
    item = Text(range_key=True)
    shelf = Text()
    rank = Text()
    size = Whole()
    note = Text(null=True)
    by_shelf = ByShelf()
    by_note = ByNote()


class Thing(NamedTuple):
    """A thing; ``note`` may be absent."""

    name: str
    owner: str = "ana"
    shelf: str = "A"
    rank: str = "1"
    size: int = 0
    note: str | None = None


THINGS = Codec(ThingItem, Thing, name=ThingItem.item)


def create_things() -> None:
    """Creates the table, and sets the variable that names it."""
    os.environ["THINGS_TABLE"] = _NAME
    client: Any = connection().client
    key = "AttributeName"
    client.create_table(
        TableName=_NAME,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{key: n, "AttributeType": "S"} for n in ("owner", "item", "shelf", "rank", "note")],
        KeySchema=[{key: "owner", "KeyType": "HASH"}, {key: "item", "KeyType": "RANGE"}],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by_shelf",
                "KeySchema": [{key: "shelf", "KeyType": "HASH"}, {key: "rank", "KeyType": "RANGE"}],
                "Projection": {"ProjectionType": "ALL"},
            },
            {
                "IndexName": "by_note",
                "KeySchema": [{key: "note", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "KEYS_ONLY"},
            },
        ],
    )


def lookup(name: str, owner: str = "ana") -> Lookup[Thing]:
    """Where a thing lies."""
    return Lookup(ThingItem, owner, name, THINGS.read)


def store(*things: Thing) -> None:
    """Writes things whatever was there."""
    for thing in things:
        THINGS.item(thing).save()


def stored(name: str, owner: str = "ana") -> Thing | None:
    """The thing as it is now."""
    return find(lookup(name, owner))


def raw(name: str) -> dict[str, dict[str, str]]:
    """The item of a thing as DynamoDB holds it."""
    answer: dict[str, dict[str, dict[str, str]]] = table(ThingItem).get_item("ana", name)
    return answer.get("Item", {})
