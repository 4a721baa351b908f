"""Contacts who read newsletters, written straight into the deployed stack's tables: many, and fast."""

from typing import Any

from chalicelib.contacts.model import Contact, Details, Undeliverable
from chalicelib.contacts.store.contacts import CONTACTS
from chalicelib.contacts.store.items import ContactItem, SubscriptionItem
from chalicelib.contacts.store.subscriptions import SUBSCRIPTIONS, received_by
from chalicelib.kernel.clock import now
from chalicelib.kernel.language import Language
from chalicelib.kernel.tenant import stored_tenant


def a_reader(company: str, number: int, *newsletters: str, **details: Any) -> Contact:
    """A contact of ``company`` who is subscribed to ``newsletters``."""
    email = details.pop("email", f"cititor{number}@{company.lower()}.example")
    undeliverable: Undeliverable | None = details.pop("undeliverable", None)
    told = Details(email=email, first_name="Ioana", last_name=f"Pop {number}", **{"language": Language.RO} | details)
    return Contact(f"c{number}", stored_tenant(company), told, newsletters, undeliverable, now(), "test")


def put(readers: list[Contact]) -> None:
    """Writes contacts as their own store does, without its conditions."""
    with ContactItem.batch_write() as batch:
        for reader in readers:
            batch.save(CONTACTS.item(reader))
    with SubscriptionItem.batch_write() as batch:
        for reader in readers:
            for subscription in received_by(reader):
                batch.save(SUBSCRIPTIONS.item(subscription))
