"""What sending newsletters needs of contacts: who receives one, and how that ends."""

from collections.abc import Callable

from chalicelib.audit import service as audit
from chalicelib.contacts.model import Contact, Subscriber, Undeliverable
from chalicelib.contacts.problems import ChangedMeanwhile
from chalicelib.contacts.store import contacts as store
from chalicelib.contacts.store import subscriptions as subscriptions_store
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.process.telemetry import count

_ATTEMPTS = 5
_MAIL = "@mail"  # the actor of what mail servers report


def subscribers(newsletter: str, limit: int, after: Position | None) -> Page[Subscriber]:
    """Those to whom ``newsletter`` goes now, of all companies, in a stable order; one Query.

    A page may be short, or empty, and still have a next: only ``next`` None is the end.
    """
    return subscriptions_store.subscribers(newsletter, limit, after)


def subscriber(company: str, contact: str, newsletter: str) -> Subscriber | None:
    """The contact as a subscriber as of now; None once unsubscribed, inactive, unreachable or gone."""
    found = store.get(company, contact)
    if found is None or newsletter not in found.receives:
        return None
    details = found.details
    return Subscriber(company, contact, details.email, details.name, details.language)


def unsubscribe(company: str, contact: str, newsletter: str) -> None:
    """Ends a subscription at the contact's own wish; one that has ended, or never was, is left so."""

    def without(found: Contact) -> Contact | None:
        if newsletter not in found.newsletters:
            return None
        return found.subscribed(now(), found.details.name, set(found.newsletters) - {newsletter})

    def record(after: Contact, transaction: Transaction) -> None:
        subject, name = f"{contact} {newsletter}", after.details.name
        audit.record_of(contact, name, "contact.unsubscribed", subject, company=company, transaction=transaction)

    _bring_about(company, contact, without, record)
    count("NewsletterUnsubscribed")


def mark_undeliverable(email: str, reason: str) -> None:
    """Stops all newsletters to an address, in every company, and shows why on its contacts.

    ``reason`` is ``bounce`` or ``complaint``. A repeated report changes nothing.

    Raises:
        ValueError: another reason.
    """
    why = Undeliverable(reason)

    def unreachable(found: Contact) -> Contact | None:
        if found.details.email != email.lower() or found.undeliverable is why:
            return None
        return found.unreachable(now(), _MAIL, why)

    def record(after: Contact, transaction: Transaction) -> None:
        audit.record_of(
            _MAIL, why.value, "contact.undeliverable", after.id, company=after.company, transaction=transaction
        )

    for company, contact in store.with_address(email.lower()):
        _bring_about(company, contact, unreachable, record)
    count("AddressUndeliverable")


def _bring_about(
    company: str,
    contact: str,
    decide: Callable[[Contact], Contact | None],
    record: Callable[[Contact, Transaction], None],
) -> None:
    """Changes a contact as ``decide`` says (None: nothing to do), on top of whatever somebody else changes."""
    for _ in range(_ATTEMPTS):
        before = store.get(company, contact)
        after = decide(before) if before else None
        if before is None or after is None:
            return
        transaction = Transaction()
        store.put_change(transaction, before, after)
        record(after, transaction)
        try:
            transaction.commit()
        except Cancelled:
            continue
        return
    raise ChangedMeanwhile
