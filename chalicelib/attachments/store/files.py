"""The records of files, and how many files each person has open.

A file that belongs to no message and to no package is listed under the day on which it is to be freed.
"""

from collections.abc import Iterator
from datetime import date, datetime

from pynamodb.expressions.condition import Condition

from chalicelib.attachments.model import File, FileKey, Package, Person, Place, State
from chalicelib.attachments.problems import FileChanged, TooManyUploads
from chalicelib.attachments.store.items import FILE, FILES, OPEN_FILES, FileItem, OpenFilesItem, day_of, read_key
from chalicelib.kernel.dynamodb import single_writes
from chalicelib.kernel.dynamodb.reads import Lookup, Query, everything, find
from chalicelib.kernel.dynamodb.transactions import Transaction


def file_lookup(key: FileKey) -> Lookup[File]:
    """The lookup of a file's record, for reading it together with other items."""
    return Lookup(FileItem, key.id, FILE, FILES.read)


def get(key: FileKey) -> File | None:
    """The file, or None."""
    return find(file_lookup(key))


def put_new(transaction: Transaction, file: File, most: int) -> None:
    """Writes a new file's record and counts it; refused with TooManyUploads where its sender has ``most`` open."""
    transaction.put(FILES.item(file), when=FileItem.id.does_not_exist(), otherwise=FileChanged())
    has_room = OpenFilesItem.id.does_not_exist() | (OpenFilesItem.files < most)
    one_more = [OpenFilesItem.files.add(1)]
    transaction.update(_open_files(file.sender), one_more, when=has_room, otherwise=TooManyUploads(most=most))


def put_checksum(file: File) -> bool:
    """Writes the checksum that ``file`` is going to have; returns False where the record is gone."""
    actions = [FileItem.sha256.set(file.sha256)]
    return single_writes.update_when(file_lookup(file.key), actions, FileItem.id.exists()) is not None


def put_complete(transaction: Transaction, file: File) -> None:
    """Writes that every byte of ``file`` has arrived; refused with FileChanged where it is not uploading any more."""
    actions = [FileItem.state.set(file.state), FileItem.sha256.set(file.sha256)]
    is_uploading = FileItem.state == State.UPLOADING
    transaction.update(file_lookup(file.key), actions, when=is_uploading, otherwise=FileChanged())


def put_place(transaction: Transaction, file: File, place: Place | Package, *, otherwise: Exception) -> None:
    """Attaches ``file`` to ``place``; refused where it is attached already, or its state has changed."""
    items = FILES.item(file), FILES.item(file._replace(place=place))
    transaction.change(*items, when=_unattached(file), otherwise=otherwise)


def put_discarded(transaction: Transaction, file: File, moment: datetime) -> None:
    """Marks ``file`` as discarded; its content may be freed from ``moment`` on.

    Refused with FileChanged where it is attached, or its state has changed.
    """
    actions = [FileItem.state.set(State.DISCARDED), FileItem.free_day.set(day_of(moment))]
    transaction.update(file_lookup(file.key), actions, when=_unattached(file), otherwise=FileChanged())


def put_verdict(transaction: Transaction, file: File, state: State) -> None:
    """Sets the state of a file that waits for its verdict.

    Refused with FileChanged where it no longer waits, or was attached after it was read.
    """
    waits = FileItem.state == State.CHECKING
    is_placed_as_read = (
        FileItem.ticket == file.place.ticket if isinstance(file.place, Place) else FileItem.ticket.does_not_exist()
    )
    actions = [FileItem.state.set(state)]
    transaction.update(file_lookup(file.key), actions, when=waits & is_placed_as_read, otherwise=FileChanged())


def count_down(transaction: Transaction, sender: Person, files: int, *, otherwise: Exception) -> None:
    """Subtracts ``files`` from the number that ``sender`` has open; refused where that number is smaller."""
    has_them = OpenFilesItem.files >= files
    fewer = [OpenFilesItem.files.add(-files)]
    transaction.update(_open_files(sender), fewer, when=has_them, otherwise=otherwise)


def to_free(day: date) -> Iterator[FileKey]:
    """The files that are to be freed on ``day`` (UTC)."""
    for values in everything(Query(FileItem.to_free, day.isoformat())):
        yield read_key(values)


def delete(key: FileKey) -> bool:
    """Deletes the record of a discarded file; returns False where there is no such record."""
    return single_writes.delete(file_lookup(key), when=FileItem.state == State.DISCARDED)


def _unattached(file: File) -> Condition:
    """The condition that ``file`` is not attached, and still in the state in which it was read."""
    has_no_place = FileItem.ticket.does_not_exist() & FileItem.package.does_not_exist()
    condition: Condition = has_no_place & (FileItem.state == file.state)
    return condition


def _open_files(sender: Person) -> Lookup[int]:
    person = f"{sender.company}#{sender.id}"
    return Lookup(OpenFilesItem, person, OPEN_FILES, lambda values: int(values["files"]))
