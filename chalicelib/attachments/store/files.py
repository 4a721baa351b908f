"""The attachments table: a partition a file, with its record and who opened it; and how many each person has open.

A file that belongs to no message yet is listed under the day on which it is to be freed.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from pynamodb.expressions.condition import Condition

from chalicelib.attachments.model import File, Package, Person, Place, State
from chalicelib.attachments.store.items import FILE, FileItem, OpenFilesItem
from chalicelib.kernel.clock import from_iso, to_iso
from chalicelib.kernel.dynamodb.tables import Key
from chalicelib.kernel.dynamodb.transactions import Transaction


def key(file_id: str) -> Key:
    """Where a file's record lies, for reading it together with something else."""
    return FileItem, file_id, FILE


def get(file_id: str) -> File | None:
    """The file as of now; None where there is none."""
    try:
        return as_file(FileItem.get(file_id, FILE, consistent_read=True))
    except FileItem.DoesNotExist:
        return None


def put_new(transaction: Transaction, file: File, most: int) -> None:
    """Writes a new file's record, and counts it if its sender has fewer than ``most`` open."""
    item = FileItem(
        id=file.id,
        sender=file.sender.id,
        sender_name=file.sender.name,
        sender_company=file.sender.company,
        name=file.name,
        size=file.size,
        content_type=file.content_type,
        part_size=file.part_size,
        multipart=file.multipart,
        state=file.state.value,
        created_at=to_iso(file.created_at),
        expires_at=to_iso(file.expires_at),
        free_day=_day(file.expires_at),
    )
    transaction.put("file", item, FileItem.id.does_not_exist())
    room = OpenFilesItem.id.does_not_exist() | (OpenFilesItem.files < most)
    transaction.update("open files", _open_files(file.sender), [OpenFilesItem.files.add(1)], room)


def note_checksum(file: File) -> None:
    """Writes down the checksum that ``file`` is going to have."""
    FileItem(id=file.id).update([FileItem.sha256.set(file.sha256)], condition=FileItem.id.exists())


def put_whole(transaction: Transaction, file: File) -> None:
    """Notes that every byte of ``file`` has arrived, if it was still on its way."""
    actions = [FileItem.state.set(file.state.value), FileItem.sha256.set(file.sha256)]
    on_its_way = FileItem.state == State.UPLOADING.value
    transaction.update("file", FileItem(id=file.id), actions, on_its_way)


def put_place(transaction: Transaction, name: str, file: File, place: Place) -> None:
    """Attaches ``file`` at ``place``, unless that has happened or its state has changed since it was read."""
    actions = [
        FileItem.ticket.set(place.ticket),
        FileItem.number.set(place.number),
        FileItem.position.set(place.position),
        FileItem.company.set(place.company),
        FileItem.opener.set(place.opener),
        FileItem.internal.set(place.internal),
        FileItem.free_day.remove(),
    ]
    transaction.update(name, FileItem(id=file.id), actions, _still_loose(file))


def put_package(transaction: Transaction, name: str, file: File, package: Package) -> None:
    """Makes ``file`` the content of ``package``, on the conditions of `put_place`."""
    actions = [FileItem.package.set(package.product), FileItem.free_day.remove()]
    transaction.update(name, FileItem(id=file.id), actions, _still_loose(file))


def put_discarded(transaction: Transaction, file: File, moment: datetime) -> None:
    """Gives ``file`` up, unless it is attached or given up; what S3 holds is freed from ``moment`` on."""
    actions = [FileItem.state.set(State.DISCARDED.value), FileItem.free_day.set(_day(moment))]
    transaction.update("file", FileItem(id=file.id), actions, _still_loose(file))


def put_verdict(transaction: Transaction, file: File, state: State) -> None:
    """Sets the state of a file that was waiting for its verdict, where it is attached as it was when it was read."""
    place = (
        FileItem.ticket == file.place.ticket if isinstance(file.place, Place) else FileItem.ticket.does_not_exist()
    )
    waits = FileItem.state == State.CHECKING.value
    transaction.update("file", FileItem(id=file.id), [FileItem.state.set(state.value)], waits & place)


def count_down(transaction: Transaction, sender: Person, files: int) -> None:
    """Takes ``files`` off what ``sender`` has open."""
    actions = [OpenFilesItem.files.add(-files)]
    transaction.update("open files", _open_files(sender), actions, OpenFilesItem.files >= files)


def to_free(day: date) -> Iterator[str]:
    """The ids of the files that are to be freed on ``day`` (UTC)."""
    for found in FileItem.to_free.query(day.isoformat()):
        yield found.id


def delete(file_id: str) -> None:
    """Removes the record of a file that was given up."""
    FileItem(id=file_id).delete(condition=FileItem.state == State.DISCARDED.value)


def as_file(item: FileItem) -> File:
    """The file whose record ``item`` is."""
    return File(
        id=item.id,
        sender=Person(item.sender, item.sender_name, item.sender_company),
        name=item.name,
        size=int(item.size),
        content_type=item.content_type,
        part_size=int(item.part_size),
        multipart=item.multipart,
        state=State(item.state),
        created_at=from_iso(item.created_at),
        expires_at=from_iso(item.expires_at),
        sha256=item.sha256 or "",
        place=_place(item.attribute_values),
    )


def _place(values: Mapping[str, Any]) -> Place | Package | None:
    if values.get("package"):
        return Package(values["package"])
    if not values.get("ticket"):
        return None
    return Place(
        ticket=values["ticket"],
        number=int(values["number"]),
        position=int(values["position"]),
        company=values["company"],
        opener=values["opener"],
        internal=values["internal"],
    )


def _still_loose(file: File) -> Condition:
    """That ``file`` is in the state that was read, and has become part of nothing meanwhile."""
    part_of_nothing = FileItem.ticket.does_not_exist() & FileItem.package.does_not_exist()
    condition: Condition = part_of_nothing & (FileItem.state == file.state.value)
    return condition


def _open_files(sender: Person) -> OpenFilesItem:
    return OpenFilesItem(id=f"{sender.company}#{sender.id}")


def _day(moment: datetime) -> str:
    return to_iso(moment)[:10]
