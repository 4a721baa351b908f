"""Making a file whole: every part is there as announced, and S3 makes one object of them."""

from chalicelib.attachments.model import File, State, checksum_of
from chalicelib.attachments.problems import UploadIncomplete
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store
from chalicelib.attachments.store.objects import NoSuchUpload
from chalicelib.attachments.uploading import own_upload
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction
from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.process.settings import setting
from chalicelib.kernel.process.telemetry import count


def complete(caller: Caller, file_id: str) -> File:
    """Makes the file whole once every part is there with its announced size and checksum; again is no error.

    Raises:
        NotFound: not a file of the caller's.
        UploadIncomplete: parts are missing.
    """
    file = own_upload(caller, file_id)
    if file.state is not State.UPLOADING:
        return file
    whole = _finished(file)._replace(state=State.CHECKING if _scanned() else State.READY)
    transaction = Transaction()
    store.put_whole(transaction, whole)
    try:
        transaction.commit()
    except Cancelled:  # completed or discarded by another call at this moment
        return own_upload(caller, file_id)
    count("FileReceived")
    return whole


def _finished(file: File) -> File:
    """The file with the checksum of the object that S3 made of its parts.

    The checksum is noted before S3 is asked, so that a second try can finish what a first one left half done.
    Raises UploadIncomplete, NotFound.
    """
    try:
        arrived = list(objects_store.parts(file))
        good = [part for part in arrived if part.sha256 and part.size == file.length_of(part.number)]
        if len(good) != file.parts:
            raise UploadIncomplete(missing=file.parts - len(good), parts=file.parts)
        file = file._replace(sha256=checksum_of(part.sha256 for part in good))
        store.note_checksum(file)
        objects_store.complete(file, good)
    except NoSuchUpload:
        if not objects_store.is_finished(file):
            raise NotFound from None
    return file


def _scanned() -> bool:
    return setting("SCANNING") == "on"
