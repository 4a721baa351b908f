"""Attaching files to a message: people attach only files that they sent themselves, and each file once."""

from collections.abc import Sequence

from chalicelib.attachments.model import Attachment, File, Place
from chalicelib.attachments.problems import not_attachable
from chalicelib.attachments.scope import own_key
from chalicelib.attachments.store import files as store
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.dynamodb.reads import Lookup
from chalicelib.kernel.dynamodb.transactions import Transaction


def lookups(caller: Caller, ids: Sequence[str]) -> list[Lookup[File]]:
    """The lookups of the files that ``caller`` attaches, for reading them together with the ticket.

    Raises:
        Invalid: an id is that of another owner.
    """
    return [_lookup(caller, position, file_id) for position, file_id in enumerate(ids)]


def require_own(caller: Caller, files: Sequence[File | None]) -> list[File]:
    """The ``files`` that were read at `lookups`.

    Raises:
        Invalid: one is not the caller's, not complete, or was sent before.
    """
    return [_require_own(caller, position, file) for position, file in enumerate(files)]


def attach(transaction: Transaction, files: Sequence[File], place: Place) -> tuple[Attachment, ...]:
    """Attaches ``files``, in their order, to the message at ``place`` when ``transaction`` commits.

    They are then not counted as open any more. Refused with Invalid where one was attached or discarded after it was
    read.
    """
    attached = tuple(_attach(transaction, file, place._replace(position=n)) for n, file in enumerate(files))
    if files:
        store.count_down(transaction, files[0].sender, len(files), otherwise=not_attachable(0))
    return attached


def _lookup(caller: Caller, position: int, file_id: str) -> Lookup[File]:
    key = own_key(caller, file_id)
    if key is None:
        raise not_attachable(position)
    return store.file_lookup(key)


def _require_own(caller: Caller, position: int, file: File | None) -> File:
    if file is None or not file.sender.is_same_as(caller) or not file.state.is_complete or file.is_sent:
        raise not_attachable(position)
    return file


def _attach(transaction: Transaction, file: File, place: Place) -> Attachment:
    store.put_place(transaction, file, place, otherwise=not_attachable(place.position))
    return Attachment(file.id, file.name, file.size, file.sha256, file.state, file.sender, place)
