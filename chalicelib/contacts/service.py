"""What other packages may use of contacts: who receives a newsletter, and the end of subscriptions."""

from collections.abc import Callable

from chalicelib.audit import service as audit
from chalicelib.audit.model import NamedActor
from chalicelib.contacts.model import Contact, Subscriber, Undeliverable
from chalicelib.contacts.problems import ChangedMeanwhile
from chalicelib.contacts.store import contacts as store
from chalicelib.contacts.store import subscriptions as subscriptions_store
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.process.telemetry import count
from chalicelib.kernel.tenant import Tenant

__all__ = ["mark_undeliverable", "subscriber", "subscribers", "unsubscribe"]

_ATTEMPTS = 5
_MAIL = "@mail"  # the actor where a mail server reports something


def subscribers(newsletter: str, limit: int, after: Position | None) -> Page[Subscriber]:
    """The contacts of all companies to whom ``newsletter`` is sent now, in a stable order; one Query.

    A page may be short or empty and still have a next; the list ends where ``next`` is None.
    """
    return subscriptions_store.subscribers(newsletter, limit, after)


def subscriber(company: Tenant, contact: str, newsletter: str) -> Subscriber | None:
    """The contact as a subscriber as of now; None once unsubscribed, inactive, undeliverable or gone."""
    found = store.get(company, contact)
    received = subscriptions_store.received_by(found) if found else []
    return next((one.subscriber for one in received if one.newsletter == newsletter), None)


def unsubscribe(company: Tenant, contact: str, newsletter: str) -> None:
    """Ends a subscription because the contact asks for it; does nothing where there is none."""

    def without(found: Contact) -> Contact | None:
        if newsletter not in found.newsletters:
            return None
        return found.subscribed(now(), found.details.name, set(found.newsletters) - {newsletter})

    def record(after: Contact, transaction: Transaction) -> None:
        subject, name = f"{contact} {newsletter}", after.details.name
        actor = NamedActor(contact, name)
        audit.record(actor, "contact.unsubscribed", subject, company=company, transaction=transaction)

    _save(company, contact, without, record)
    count("NewsletterUnsubscribed")


def mark_undeliverable(email: str, reason: Undeliverable) -> None:
    """Stops all newsletters to an address, in every company, and shows why on its contacts.

    A repeated report changes nothing.
    """

    def marked(found: Contact) -> Contact | None:
        if found.details.email != email.lower() or found.undeliverable is reason:
            return None
        return found.marked_undeliverable(now(), _MAIL, reason)

    def record(after: Contact, transaction: Transaction) -> None:
        actor = NamedActor(_MAIL, reason.value)
        audit.record(actor, "contact.undeliverable", after.id, company=after.company, transaction=transaction)

    for company, contact in store.with_address(email.lower()):
        _save(company, contact, marked, record)
    count("AddressUndeliverable")


def _save(
    company: Tenant,
    contact: str,
    decide: Callable[[Contact], Contact | None],
    record: Callable[[Contact, Transaction], None],
) -> None:
    """Changes a contact as ``decide`` says (None: nothing to do), and keeps what somebody else changes meanwhile.

    Raises:
        ChangedMeanwhile: others changed it again and again.
    """
    for _ in range(_ATTEMPTS):
        before = store.get(company, contact)
        after = decide(before) if before else None
        if before is None or after is None:
            return
        transaction = Transaction()
        store.put_change(transaction, before, after, ChangedMeanwhile())
        record(after, transaction)
        try:
            transaction.commit()
        except ChangedMeanwhile:
            continue
        return
    raise ChangedMeanwhile
