"""The ledger of a file: who was given its content, when, with which checksum."""

import secrets

from chalicelib.attachments.model import Download
from chalicelib.attachments.store import downloads as downloads_store
from chalicelib.audit import service as audit
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.paging import Page, Position


def enter(caller: Caller, file_id: str, sha256: str, action: str, company: str | None) -> None:
    """Writes that ``caller`` is given the file, and in the audit trail as ``action`` in a matter of ``company``."""
    own = None if caller.is_staff else caller.company
    download = Download(secrets.token_hex(4), now(), caller.id, caller.name, own, sha256)
    transaction = Transaction()
    downloads_store.put(transaction, file_id, download)
    audit.record(caller, action, file_id, company=company, detail=sha256, transaction=transaction)
    transaction.commit()


def entries(file_id: str, limit: int, after: Position | None) -> Page[Download]:
    """Who was given the file, newest first."""
    return downloads_store.of_file(file_id, limit, after)
