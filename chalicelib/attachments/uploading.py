"""Sending a file: announced, then sent in parts; and giving one up."""

import base64
import secrets
from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from chalicelib.attachments import schemas
from chalicelib.attachments.model import STAFF_PREFIX, File, Person, State, part_size_for
from chalicelib.attachments.problems import TooManyUploads, UploadComplete
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store
from chalicelib.attachments.store.objects import NoSuchUpload, Part
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction
from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import FieldError, Invalid, NotFound
from chalicelib.kernel.process.settings import setting

_KEPT = timedelta(days=7)  # for a file that is never finished, or never sent with a message


class Announced(NamedTuple):
    """What a sender says of a file before sending it; ``size`` in bytes."""

    name: str
    size: int
    content_type: str


class PartLink(NamedTuple):
    """Where the bytes of part ``number`` go; ``sha256`` is their digest in base64."""

    number: int
    url: str
    sha256: str


def begin(caller: Caller, announced: Announced, once: Once | None) -> File:
    """Begins a file.

    Raises:
        Invalid: larger than files may be.
        TooManyUploads: the caller has too many files that were not sent with a message.
        AnsweredBefore, KeyReused: see `Once`.
    """
    _must_not_be_too_large(announced.size)
    if once:
        once.check()  # before anything begins at S3
    file = _new(caller, announced)
    file = file._replace(multipart=objects_store.begin(file.key))
    most = int(setting("OPEN_UPLOADS_MAX"))
    transaction = Transaction()
    store.put_new(transaction, file, most)
    if once:
        once.record(transaction, schemas.begun(file).model_dump_json(), location(file))
    try:
        transaction.commit()
    except Cancelled as cancelled:
        objects_store.abort(file)
        if once:
            once.settle(cancelled)
        raise TooManyUploads(most=most) from None
    return file


def sign_parts(caller: Caller, file_id: str, asked: Sequence[tuple[int, bytes]]) -> list[PartLink]:
    """Presigned PUTs for parts, each by its number and the SHA-256 of its bytes.

    Raises:
        NotFound: not a file of the caller's.
        UploadComplete: the file is whole.
        Invalid: a number outside the file.
    """
    file = _on_its_way(caller, file_id)
    wrong = [position for position, (number, _) in enumerate(asked) if not 1 <= number <= file.parts]
    if wrong:
        text = Text(f"între 1 și {file.parts}", f"between 1 and {file.parts}")
        raise Invalid(*(FieldError(f"{position}.number", text) for position in wrong))
    return [_signed(file, number, digest) for number, digest in asked]


def progress(caller: Caller, file_id: str) -> tuple[File, list[Part]]:
    """The file with the parts that S3 has; raises NotFound."""
    file = own_upload(caller, file_id)
    if file.state is not State.UPLOADING:
        return file, []
    try:
        return file, list(objects_store.parts(file))
    except NoSuchUpload:  # finished at S3, and the function died before it could write that down
        return file, []


def discard(caller: Caller, file_id: str) -> None:
    """Gives up a file that was not sent with a message; raises NotFound, UploadComplete (it was sent)."""
    file = own_upload(caller, file_id)
    if not give_up(file):
        raise UploadComplete
    objects_store.abort(file)


def give_up(file: File) -> bool:
    """Notes that nobody wants ``file`` any more; False where it was sent, completed or given up meanwhile."""
    transaction = Transaction()
    store.put_discarded(transaction, file, now())
    store.count_down(transaction, file.sender, 1)
    try:
        transaction.commit()
    except Cancelled:
        return False
    return True


def location(file: File) -> str:
    """Where the upload can be followed, relative to the address of uploads."""
    return f"uploads/{file.id}"


def _must_not_be_too_large(size: int) -> None:
    most = int(setting("ATTACHMENT_MAX_BYTES"))
    if size > most:
        gigabytes = f"{most / 1e9:.0f}"
        raise Invalid(FieldError("size", Text(f"cel mult {gigabytes} GB", f"at most {gigabytes} GB")))


def _new(caller: Caller, announced: Announced) -> File:
    moment = now()
    prefix = STAFF_PREFIX if caller.is_staff else caller.company
    return File(
        id=f"{prefix}-{secrets.token_hex(16)}",
        sender=Person(caller.id, caller.name, caller.company),
        name=announced.name,
        size=announced.size,
        content_type=announced.content_type,
        part_size=part_size_for(announced.size),
        multipart="",
        state=State.UPLOADING,
        created_at=moment,
        expires_at=moment + _KEPT,
    )


def own_upload(caller: Caller, file_id: str) -> File:
    """The caller's own file: for anybody else an upload does not exist (attacks.md, 4). Raises NotFound."""
    file = store.get(file_id)
    if file is None or not file.sender.is_(caller) or file.state is State.DISCARDED:
        raise NotFound
    return file


def _on_its_way(caller: Caller, file_id: str) -> File:
    file = own_upload(caller, file_id)
    if file.state is not State.UPLOADING:
        raise UploadComplete
    return file


def _signed(file: File, number: int, digest: bytes) -> PartLink:
    sha256 = base64.b64encode(digest).decode()
    return PartLink(number, objects_store.part_link(file, number, sha256), sha256)
