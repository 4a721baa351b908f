"""Contacts who read newsletters, written straight into the deployed stack's tables: many, and fast."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from chalicelib.contacts import store, subscriptions_store
from chalicelib.contacts.items_store import ContactItem, SubscriptionItem
from chalicelib.contacts.model import Contact, Details, Undeliverable
from chalicelib.kernel.clock import now
from chalicelib.kernel.language import Language
from tests.tables import forget_tables


@contextmanager
def tables_of(stack: dict[str, Any]) -> Iterator[None]:
    """The stores of this process work on the tables of ``stack``."""
    names = ("Contacts", "Newsletters", "Deliveries", "Audit")
    settings = {f"{name.upper()}_TABLE": stack["outputs"][f"{name}Table"] for name in names}
    settings |= {"AWS_ENDPOINT_URL": stack["endpoint_url"], "AWS_REGION": stack["region"]}
    settings |= {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}
    with pytest.MonkeyPatch.context() as patch:
        for name, value in settings.items():
            patch.setenv(name, value)
        forget_tables()
        yield
    forget_tables()


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
