"""The ledger of a file: who got a link to its content, when, with which checksum."""

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
    """Records in the ledger and in the audit trail that ``caller`` gets a link to the content of ``file``.

    The audit trail has it as ``action``, with ``company`` as the company that it concerns.
    """
    own = None if caller.is_staff else caller.company
    download = Download(file.key, secrets.token_hex(4), now(), caller.id, caller.name, own, file.sha256)
    transaction = Transaction()
    downloads_store.put(transaction, download)
    audit.record(caller, action, file.id, company=company, detail=file.sha256, transaction=transaction)
    transaction.commit()


def downloads_of(key: FileKey, limit: int, after: Position | None) -> Page[Download]:
    """Who got a link to the content of a file, newest first."""
    return downloads_store.of_file(key, limit, after)
