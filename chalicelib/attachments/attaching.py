"""Files that go with a message: theirs is the caller's right to send them, and they are sent once."""

from collections.abc import Sequence
from typing import Any

from chalicelib.attachments.model import Attachment, File, Place
from chalicelib.attachments.problems import not_attachable
from chalicelib.attachments.store import files as store
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.dynamodb.tables import Key
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction

MOST = 20  # files with one message


def keys(ids: Sequence[str]) -> list[Key]:
    """Where the files lie, for reading them together with the ticket."""
    return [store.key(file_id) for file_id in ids]


def own(caller: Caller, items: Sequence[Any]) -> list[File]:
    """The files whose records were read under `keys`; raises Invalid where the caller cannot send one."""
    return [_own(caller, position, item) for position, item in enumerate(items)]


def enclose(transaction: Transaction, files: Sequence[File], where: Place) -> tuple[Attachment, ...]:
    """Attaches ``files`` to the message at ``where``, in order, together with whatever else is committed."""
    places = [where._replace(position=position) for position in range(len(files))]
    for file, place in zip(files, places, strict=True):
        store.put_place(transaction, _name(file), file, place)
    if files:
        store.count_down(transaction, files[0].sender, len(files))
    return tuple(_attachment(file, place) for file, place in zip(files, places, strict=True))


def refuse(cancelled: Cancelled, files: Sequence[File]) -> None:
    """Raises Invalid if one of ``files`` was the reason: sent or given up by another call at this moment."""
    for position, file in enumerate(files):
        if _name(file) in cancelled.failed:
            raise not_attachable(position) from None


def _own(caller: Caller, position: int, item: Any) -> File:
    file = store.as_file(item) if item else None
    if file is None or not file.sender.is_(caller) or not file.state.is_whole or file.is_sent:
        raise not_attachable(position)
    return file


def _attachment(file: File, place: Place) -> Attachment:
    return Attachment(file.id, file.name, file.size, file.sha256, file.state, file.sender, place)


def _name(file: File) -> str:
    return f"file {file.id}"
