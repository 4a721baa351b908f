"""Contacts who read newsletters, written straight into the deployed stack's tables: many, and fast."""

from typing import Any

from chalicelib.contacts.model import Contact, Details, Undeliverable
from chalicelib.contacts.store import contacts as store
from chalicelib.contacts.store import subscriptions as subscriptions_store
from chalicelib.contacts.store.items import ContactItem, SubscriptionItem
from chalicelib.kernel.clock import now
from chalicelib.kernel.language import Language


def a_reader(company: str, number: int, *newsletters: str, **details: Any) -> Contact:
    """A contact of ``company`` who is subscribed to ``newsletters``."""
    email = details.pop("email", f"cititor{number}@{company.lower()}.example")
    undeliverable: Undeliverable | None = details.pop("undeliverable", None)
    told = Details(email=email, first_name="Ioana", last_name=f"Pop {number}", **{"language": Language.RO} | details)
    return Contact(f"c{number}", company, told, newsletters, undeliverable, now(), "test")


def put(readers: list[Contact]) -> None:
    """Writes contacts as their own store does, without its conditions."""
    with ContactItem.batch_write() as batch:
        for reader in readers:
            batch.save(store._item(reader))
    with SubscriptionItem.batch_write() as batch:
        for reader in readers:
            for code in reader.receives:
                batch.save(subscriptions_store._item(reader, code))
