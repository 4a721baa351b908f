"""The newsletters that there are.

This module knows nothing of contacts, whose subscriptions name newsletters; what sends to contacts is beside it.
"""

from collections.abc import Iterable

from chalicelib.audit import service as audit
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction
from chalicelib.kernel.problems import AlreadyExists, NotFound
from chalicelib.newsletters.model import Newsletter
from chalicelib.newsletters.store import catalogue as catalogue_store


def newsletters() -> list[Newsletter]:
    """All newsletters by code; everybody may know them."""
    return catalogue_store.newsletters()


def known(codes: Iterable[str]) -> set[str]:
    """Those of ``codes`` that are newsletters."""
    wanted = set(codes)
    return wanted & {newsletter.code for newsletter in catalogue_store.newsletters()} if wanted else set()


def newsletter(code: str) -> Newsletter:
    """The newsletter ``code``; raises NotFound."""
    found = catalogue_store.get_newsletter(code)
    if found is None:
        raise NotFound
    return found


def create_newsletter(caller: Caller, new: Newsletter, once: Once | None, answer: str) -> None:
    """Adds a newsletter; raises Forbidden, AlreadyExists, AnsweredBefore."""
    caller.must_be_admin()
    transaction = Transaction()
    catalogue_store.put_newsletter(transaction, new, new=True)
    audit.record(caller, "newsletter.created", new.code, transaction=transaction)
    if once:
        once.record(transaction, answer)
    try:
        transaction.commit()
    except Cancelled as cancelled:
        if once:
            once.settle(cancelled)
        raise AlreadyExists(name=new.code) from None


def rename_newsletter(caller: Caller, code: str, name: str) -> Newsletter:
    """Renames a newsletter; its code stays, for subscriptions hold it. Raises Forbidden, NotFound."""
    caller.must_be_admin()
    renamed = Newsletter(code, name)
    transaction = Transaction()
    catalogue_store.put_newsletter(transaction, renamed, new=False)
    audit.record(caller, "newsletter.changed", code, transaction=transaction)
    try:
        transaction.commit()
    except Cancelled:
        raise NotFound from None
    return renamed
