"""The ledger of a file: who was given its content, when, with which checksum."""

import secrets

from chalicelib.attachments.model import Download, File, FileKey
from chalicelib.attachments.store import downloads as downloads_store
from chalicelib.audit import service as audit
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.tenant import Tenant


def record_download(caller: Caller, file: File, action: str, company: Tenant | None) -> None:
    """Records that ``caller`` is given the content of ``file``: in the ledger, and in the audit trail.

    There it is called ``action``, in a matter of ``company``.
    """
    own = None if caller.is_staff else caller.company
    download = Download(file.key, secrets.token_hex(4), now(), caller.id, caller.name, own, file.sha256)
    transaction = Transaction()
    downloads_store.put(transaction, download)
    audit.record(caller, action, file.id, company=company, detail=file.sha256, transaction=transaction)
    transaction.commit()


def downloads_of(key: FileKey, limit: int, after: Position | None) -> Page[Download]:
    """Who was given the content of a file, newest first."""
    return downloads_store.of_file(key, limit, after)
