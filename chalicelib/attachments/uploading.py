"""Sending a file: announced first, then sent in parts."""

import base64
import secrets
from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from chalicelib.attachments.model import File, FileKey, Person, State, owner_of_files
from chalicelib.attachments.parts_model import Part, part_size_for
from chalicelib.attachments.problems import FileChanged, UploadComplete
from chalicelib.attachments.scope import own_key
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store
from chalicelib.attachments.store.objects import NoSuchUpload
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore, Once
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import FieldError, Invalid, NotFound, Problem
from chalicelib.kernel.process.settings import setting

_KEPT = timedelta(days=7)  # for a file that is never finished, or never sent with a message


class AnnouncedFile(NamedTuple):
    """What a sender says about a file before sending it; ``size`` in bytes."""

    name: str
    size: int
    content_type: str


class PartLink(NamedTuple):
    """The address to send part ``number`` to; ``sha256`` is the digest of its bytes in base64."""

    number: int
    url: str
    sha256: str


def begin(caller: Caller, announced: AnnouncedFile, once: Once[File]) -> File:
    """Begins a file, here and at S3.

    Raises:
        Invalid: it is larger than files may be.
        TooManyUploads: the caller has too many files that were not sent with a message.
        AnsweredBefore, KeyReused: see `Once`.
    """
    _must_not_be_too_large(announced.size)
    once.raise_if_repeated()
    file = _new(caller, announced)
    file = file._replace(multipart=objects_store.begin(file))
    transaction = Transaction()
    store.put_new(transaction, file, int(setting("OPEN_UPLOADS_MAX")))
    try:
        transaction.commit(once, file)
    except (AnsweredBefore, FileChanged, Problem):  # refused: nothing was written
        objects_store.abort(file)
        raise
    return file


def sign_parts(caller: Caller, file_id: str, asked: Sequence[tuple[int, bytes]]) -> list[PartLink]:
    """Presigned PUTs for parts, each asked for by its number and the SHA-256 of its bytes.

    Raises:
        NotFound: it is not a file of the caller's.
        UploadComplete: the file is complete.
        Invalid: the file has no part with such a number.
    """
    file = own_upload(caller, file_id)
    if file.state is not State.UPLOADING:
        raise UploadComplete
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
    except NoSuchUpload:  # S3 finished it, and the function ended before it could record that
        return file, []


def own_upload(caller: Caller, file_id: str) -> File:
    """The caller's own file; raises NotFound, also for a file of somebody else."""
    key = own_key(caller, file_id)
    file = store.get(key) if key else None
    if file is None or not file.sender.is_same_as(caller) or file.state is State.DISCARDED:
        raise NotFound
    return file


def _must_not_be_too_large(size: int) -> None:
    most = int(setting("ATTACHMENT_MAX_BYTES"))
    if size > most:
        gigabytes = f"{most / 1e9:.0f}"
        raise Invalid(FieldError("size", Text(f"cel mult {gigabytes} GB", f"at most {gigabytes} GB")))


def _new(caller: Caller, announced: AnnouncedFile) -> File:
    moment = now()
    return File(
        key=FileKey(owner_of_files(caller), secrets.token_hex(16)),
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


def _signed(file: File, number: int, digest: bytes) -> PartLink:
    sha256 = base64.b64encode(digest).decode()
    return PartLink(number, objects_store.part_link(file, number, sha256), sha256)
