"""Contacts for the tests, written as the portal writes them."""

from typing import Any

from chalicelib.contacts.model import Contact, Details
from chalicelib.contacts.store import contacts as store
from chalicelib.contacts.store.items import ContactItem
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.tenant import Tenant

ALFA, BETA = Tenant("ALFA"), Tenant("BETA")


def id_of(number: int) -> str:
    """The id of the contact ``number``."""
    return f"{number:016x}"


def a_contact(number: int = 1, company: Tenant = ALFA, newsletters: tuple[str, ...] = (), **details: Any) -> Contact:
    """The contact ``number`` of ``company``."""
    known = {"email": f"c{number}@firma.example", "first_name": "Ana", "last_name": f"Pop {number:04}"} | details
    return Contact(id_of(number), company, Details(**known), newsletters, None, now(), "Ana Pop")


def stored(*contacts: Contact) -> None:
    """Writes ``contacts``."""
    for contact in contacts:
        transaction = Transaction()
        store.put_new(transaction, contact)
        transaction.commit()


def stored_fast(*contacts: Contact) -> None:
    """Writes ``contacts`` without the claims of their addresses, for lists of many."""
    with ContactItem.batch_write() as batch:
        for contact in contacts:
            batch.save(store.CONTACTS.item(contact))


def now_of(contact: Contact) -> Contact:
    """The contact as it is now."""
    found = store.get(contact.company, contact.id)
    assert found
    return found
