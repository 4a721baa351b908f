"""Contacts for the tests, written as the portal writes them."""

from typing import Any

from chalicelib.contacts.model import Contact, Details
from chalicelib.contacts.store import contacts as store
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Transaction


def a_contact(number: int = 1, company: str = "ALFA", newsletters: tuple[str, ...] = (), **details: Any) -> Contact:
    """The contact ``number`` of ``company``."""
    known = {"email": f"c{number}@firma.example", "first_name": "Ana", "last_name": f"Pop {number:04}"} | details
    return Contact(f"{number:016x}", company, Details(**known), newsletters, None, now(), "Ana Pop")


def stored(*contacts: Contact) -> None:
    """Writes ``contacts``."""
    for contact in contacts:
        transaction = Transaction()
        store.put_new(transaction, contact)
        transaction.commit()
