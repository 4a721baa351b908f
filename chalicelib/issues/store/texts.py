"""The texts of issues; each text has its own item, so that lists need not read it."""

from typing import NamedTuple

from chalicelib.issues.model import IssueKey
from chalicelib.issues.store.keys import text_key
from chalicelib.kernel.dynamodb.attributes import Text
from chalicelib.kernel.dynamodb.codec import Codec
from chalicelib.kernel.dynamodb.reads import Lookup, find
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.transactions import Transaction


class TextItem(Table, setting="NEWSLETTERS_TABLE"):
    """The text of an issue as stored, under ``text#<id>``."""

    newsletter = Text(hash_key=True)
    item = Text(range_key=True)
    body = Text()


class StoredText(NamedTuple):
    """The text of an issue under its keys."""

    newsletter: str
    item: str
    body: str


TEXTS = Codec(TextItem, StoredText)


def get(key: IssueKey) -> str:
    """The text of the issue; raises LookupError where there is none."""
    found = find(_lookup(key))
    if found is None:
        raise LookupError(f"issue {key.issue} has no text")
    return found.body


def put_new(transaction: Transaction, key: IssueKey, body: str) -> None:
    """Writes the text of a new issue."""
    transaction.put(TEXTS.item(StoredText(key.newsletter, text_key(key.issue), body)))


def put_change(transaction: Transaction, key: IssueKey, body: str) -> None:
    """Writes another text for an issue."""
    transaction.update(_lookup(key), [TextItem.body.set(body)])


def _lookup(key: IssueKey) -> Lookup[StoredText]:
    return Lookup(TextItem, key.newsletter, text_key(key.issue), TEXTS.read)
