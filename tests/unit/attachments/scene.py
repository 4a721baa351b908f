"""People, and files of theirs."""

import hashlib
import secrets
from datetime import timedelta
from typing import NamedTuple

from chalicelib.attachments import service as attachments
from chalicelib.attachments import uploading
from chalicelib.attachments.model import File, FileKey, Person, Place, State, owner_of_files
from chalicelib.attachments.parts_model import part_size_for
from chalicelib.attachments.store import files as store
from chalicelib.attachments.uploading import AnnouncedFile
from chalicelib.kernel.caller import Caller, Role
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.idempotency import FirstAnswer, IdempotencyKey, Once
from chalicelib.kernel.dynamodb.reads import find_all
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.process.aws import s3
from chalicelib.kernel.tenant import STAFF, Tenant

ALFA, BETA = Tenant("ALFA"), Tenant("BETA")
ANA = Caller("ana", "ana@alfa.example", "Ana", Role.CLIENT, ALFA)
RADU = Caller("radu", "radu@alfa.example", "Radu", Role.CLIENT, ALFA)
MARIA = Caller("maria", "maria@beta.example", "Maria", Role.CLIENT, BETA)
MIHAI = Caller("mihai", "mihai@wizrom.example", "Mihai", Role.CONSULTANT, STAFF)
ELENA = Caller("elena", "elena@wizrom.example", "Elena", Role.CONSULTANT, STAFF)
ADMIN = Caller("admin", "admin@wizrom.example", "Admin", Role.ADMIN, STAFF)
EVERYBODY = (ANA, RADU, MARIA, MIHAI, ELENA, ADMIN)

ON_ANAS_TICKET = Place("ALFA-1", 2, 0, ALFA, "ana", internal=False)
MOST_OPEN = 20

ANNOUNCED = AnnouncedFile("dovezi.zip", 4, "application/zip")
CONTENT = b"text"
DIGEST = hashlib.sha256(CONTENT).digest()


class World(NamedTuple):
    """What a test of use cases may look at beside their answers."""

    bucket: str


def sent_by(caller: Caller) -> Person:
    """``caller`` as the sender of files."""
    return Person(caller.id, caller.name, caller.company)


def a_file(caller: Caller, state: State = State.READY, size: int = 4) -> File:
    """A file of ``caller`` that is stored nowhere."""
    moment = now()
    return File(
        key=FileKey(owner_of_files(caller), secrets.token_hex(16)),
        sender=sent_by(caller),
        name="dovezi.zip",
        size=size,
        content_type="application/zip",
        part_size=part_size_for(size),
        multipart="",
        state=state,
        created_at=moment,
        expires_at=moment + timedelta(days=7),
        sha256="" if state is State.UPLOADING else "0" * 64,
    )


def stored(caller: Caller, state: State = State.READY, kept: timedelta = timedelta(days=7)) -> File:
    """A file of ``caller`` whose record is written, and which expires after ``kept``."""
    file = a_file(caller, state)
    file = file._replace(expires_at=file.created_at + kept)
    transaction = Transaction()
    store.put_new(transaction, file, MOST_OPEN)
    transaction.commit()
    return file


def attached(caller: Caller, *files: File) -> None:
    """Attaches ``files`` to a message of Ana's ticket."""
    own = attachments.require_own(caller, find_all(attachments.lookups(caller, [file.id for file in files])))
    transaction = Transaction()
    attachments.attach(transaction, own, ON_ANAS_TICKET)
    transaction.commit()


def read(file: File) -> File:
    """``file`` as its record has it now."""
    found = store.get(file.key)
    assert found is not None
    return found


def without_key() -> Once[File]:
    """A call without an Idempotency-Key."""
    return Once(None, lambda file: FirstAnswer(file.id))


def with_key(body: str = "") -> Once[File]:
    """Ana's call with an Idempotency-Key and ``body``."""
    return Once(IdempotencyKey.of("ana", "key", body), lambda file: FirstAnswer(file.id))


def begun(once: Once[File] | None = None) -> File:
    """A file of Ana's that was announced."""
    return uploading.begin(ANA, ANNOUNCED, once or without_key())


def unfinished(world: World) -> list[str]:
    """The names of the objects whose parts S3 still waits for."""
    return [upload["Key"] for upload in s3().list_multipart_uploads(Bucket=world.bucket).get("Uploads", [])]
