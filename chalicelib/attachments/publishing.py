"""A file as the content of an update package: its sender gives it up, and it goes out with the package only."""

from typing import Any

from chalicelib.attachments.model import File, Package, State
from chalicelib.attachments.problems import NOT_TO_BE_HAD, not_publishable
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.dynamodb.tables import Key
from chalicelib.kernel.dynamodb.transactions import Transaction

# A browser resumes a broken download with the same link, which S3 judges at the start of each request.
LINK_SECONDS = 60 * 60


def key(file_id: str) -> Key:
    """Where the file's record lies, for reading it together with something else."""
    return store.key(file_id)


def own(caller: Caller, item: Any) -> File:
    """The caller's own file, whose record was read under `key`, that every reader can be given.

    Raises:
        Invalid: not the caller's, not whole, or sent already.
        StillChecked, Infected, Unchecked: it is not known to be clean.
    """
    file = store.as_file(item) if item else None
    if file is None or not file.sender.is_(caller) or file.is_sent:
        raise not_publishable()
    refusal = NOT_TO_BE_HAD.get(file.state)
    if refusal:
        raise refusal
    if file.state is not State.READY:
        raise not_publishable()
    return file


def publish(transaction: Transaction, file: File, product: str) -> None:
    """Makes ``file`` the content of a package of ``product``, together with whatever else is committed."""
    store.put_package(transaction, "file", file, Package(product))
    store.count_down(transaction, file.sender, 1)


def link(item: Any) -> str:
    """A presigned GET of the content whose record was read under `key`; works for `LINK_SECONDS`."""
    return objects_store.link(store.as_file(item), LINK_SECONDS)
