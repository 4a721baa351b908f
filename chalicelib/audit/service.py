"""Recording what was done, and reading it back."""

import secrets
from datetime import date

from chalicelib.audit.model import Entry
from chalicelib.audit.store import entries as store
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.paging import Page, Position


def record(
    caller: Caller,
    action: str,
    subject: str,
    *,
    company: str | None = None,
    detail: str | None = None,
    transaction: Transaction | None = None,
) -> None:
    """Notes that ``caller`` did ``action`` (such as ``company.created``) to ``subject``.

    With ``transaction`` the entry is written together with what was done.
    """
    record_of(caller.id, caller.name, action, subject, company=company, detail=detail, transaction=transaction)


def record_of(
    actor: str,
    actor_name: str,
    action: str,
    subject: str,
    *,
    company: str | None = None,
    detail: str | None = None,
    transaction: Transaction | None = None,
) -> None:
    """Notes, as `record` does, what somebody did who is not signed in, such as a contact by a link in a mail."""
    entry = Entry(secrets.token_hex(4), now(), actor, actor_name, action, subject, company, detail)
    store.append(entry, transaction)


def entries(day: date, limit: int, after: Position | None) -> Page[Entry]:
    """What was done on ``day`` (UTC), newest first."""
    return store.of_day(day, limit, after)
