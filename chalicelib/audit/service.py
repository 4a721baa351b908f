"""Recording what was done, and reading it back."""

import secrets
from datetime import date

from chalicelib.audit.model import Actor, Entry
from chalicelib.audit.store import entries as store
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.paging import Page, Position


def record(
    actor: Actor,
    action: str,
    subject: str,
    *,
    company: str | None = None,
    detail: str | None = None,
    transaction: Transaction | None = None,
) -> None:
    """Records that ``actor`` did ``action`` (such as ``company.created``) to ``subject``.

    With ``transaction`` the entry is written together with the change itself.
    """
    entry = Entry(secrets.token_hex(4), now(), actor.id, actor.name, action, subject, company, detail)
    store.append(entry, transaction)


def entries(day: date, limit: int, after: Position | None) -> Page[Entry]:
    """What was done on ``day`` (UTC), newest first."""
    return store.of_day(day, limit, after)
