"""The catalogue of newsletters. It does not depend on contacts, who subscribe, or on issues, which are sent."""

from collections.abc import Iterable

from chalicelib.audit import service as audit
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.problems import NotFound
from chalicelib.newsletters.model import Newsletter
from chalicelib.newsletters.store import catalogue as catalogue_store


def newsletters() -> list[Newsletter]:
    """All newsletters by code."""
    return catalogue_store.newsletters()


def known(codes: Iterable[str]) -> set[str]:
    """Those of ``codes`` that are codes of newsletters."""
    wanted = set(codes)
    return wanted & {newsletter.code for newsletter in catalogue_store.newsletters()} if wanted else set()


def newsletter(code: str) -> Newsletter:
    """The newsletter ``code``; raises NotFound."""
    found = catalogue_store.get_newsletter(code)
    if found is None:
        raise NotFound
    return found


def create_newsletter(caller: Caller, new: Newsletter, once: Once[Newsletter]) -> Newsletter:
    """Adds a newsletter; raises AlreadyExists, AnsweredBefore."""
    transaction = Transaction()
    catalogue_store.put_new(transaction, new)
    audit.record(caller, "newsletter.created", new.code, transaction=transaction)
    transaction.commit(once, new)
    return new


def rename_newsletter(caller: Caller, code: str, name: str) -> Newsletter:
    """Renames a newsletter; its code stays, because subscriptions hold it. Raises NotFound."""
    renamed = Newsletter(code, name)
    transaction = Transaction()
    catalogue_store.put_name(transaction, renamed)
    audit.record(caller, "newsletter.changed", code, transaction=transaction)
    transaction.commit()
    return renamed
