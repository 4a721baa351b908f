"""Discarding a file that was not sent with a message."""

from chalicelib.attachments.model import File
from chalicelib.attachments.problems import FileChanged, UploadComplete
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store
from chalicelib.attachments.uploading import own_upload
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Transaction


def discard(caller: Caller, file_id: str) -> None:
    """Discards a file of the caller's; raises NotFound, UploadComplete (it was sent with a message)."""
    file = own_upload(caller, file_id)
    if not mark_discarded(file):
        raise UploadComplete
    objects_store.abort(file)


def mark_discarded(file: File) -> bool:
    """Writes that ``file`` is discarded; returns False where it was sent, completed or discarded meanwhile."""
    transaction = Transaction()
    store.put_discarded(transaction, file, now())
    store.count_down(transaction, file.sender, 1, otherwise=FileChanged())
    try:
        transaction.commit()
    except FileChanged:
        return False
    return True
