"""Completing a file: once every part has arrived as announced, S3 makes one object of them."""

from chalicelib.attachments.model import File, State
from chalicelib.attachments.parts_model import checksum_of
from chalicelib.attachments.problems import FileChanged, UploadIncomplete
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store
from chalicelib.attachments.store.objects import NoSuchUpload
from chalicelib.attachments.uploading import own_upload
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.process.settings import setting
from chalicelib.kernel.process.telemetry import count


def complete(caller: Caller, file_id: str) -> File:
    """Completes a file whose parts are all there with their announced sizes and checksums.

    For a file that is complete already it changes nothing.

    Raises:
        NotFound: it is not a file of the caller's.
        UploadIncomplete: parts are missing.
    """
    file = own_upload(caller, file_id)
    if file.state is not State.UPLOADING:
        return file
    whole = _finished(file)._replace(state=State.CHECKING if _is_scanned() else State.READY)
    transaction = Transaction()
    store.put_complete(transaction, whole)
    try:
        transaction.commit()
    except FileChanged:  # another call completed or discarded it at this moment
        return own_upload(caller, file_id)
    count("FileReceived")
    return whole


def _finished(file: File) -> File:
    """The file with the checksum of the object that S3 made of its parts.

    The checksum is stored before S3 is called, so that a second call can finish the work of an interrupted one.

    Raises:
        UploadIncomplete: parts are missing.
        NotFound: the file was discarded.
    """
    try:
        arrived = list(objects_store.parts(file))
        good = [part for part in arrived if part.sha256 and part.size == file.length_of(part.number)]
        if len(good) != file.parts:
            raise UploadIncomplete(missing=file.parts - len(good), parts=file.parts)
        file = file._replace(sha256=checksum_of(part.sha256 for part in good))
        if not store.put_checksum(file):
            raise NotFound
        objects_store.complete(file, good)
    except NoSuchUpload:
        if not objects_store.is_finished(file):
            raise NotFound from None
    return file


def _is_scanned() -> bool:
    return setting("SCANNING") == "on"
