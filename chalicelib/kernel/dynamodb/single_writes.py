"""One write by itself, outside any transaction."""

from collections.abc import Sequence
from typing import TypeVar

from pynamodb.exceptions import DeleteError, UpdateError
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action

from chalicelib.kernel.dynamodb.reads import Lookup
from chalicelib.kernel.dynamodb.tables import Table, table
from chalicelib.kernel.dynamodb.values import plain_values

T = TypeVar("T")

_REFUSED = "ConditionalCheckFailedException"


def put(item: Table) -> None:
    """Writes the whole ``item``; it replaces one with the same key."""
    item.save()


def update_when(lookup: Lookup[T], actions: Sequence[Action], when: Condition) -> T | None:
    """Changes parts of the item at ``lookup``; returns the changed value.

    Returns None where the condition ``when`` did not hold; then nothing was written.
    """
    try:
        answer = table(lookup.table).update_item(
            lookup.hash_key, lookup.range_key, actions=list(actions), condition=when, return_values="ALL_NEW"
        )
    except UpdateError as error:
        if error.cause_response_code == _REFUSED:
            return None
        raise
    return lookup.read(plain_values(answer["Attributes"]))


def delete(lookup: Lookup[T], when: Condition | None = None) -> bool:
    """Deletes the item at ``lookup``; returns False where the condition ``when`` did not hold."""
    try:
        table(lookup.table).delete_item(lookup.hash_key, lookup.range_key, condition=when)
    except DeleteError as error:
        if error.cause_response_code == _REFUSED:
            return False
        raise
    return True
