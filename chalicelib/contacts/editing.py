"""Changing contacts: each change is one transaction with its audit entry."""

import secrets
from collections.abc import Callable
from typing import Any

from chalicelib.audit import service as audit
from chalicelib.contacts.model import Contact, ContactState, Details
from chalicelib.contacts.problems import (
    ChangedMeanwhile,
    EmailTaken,
    EndsAccess,
    InactiveContact,
    OwnAccess,
    StaleContact,
    unknown_newsletters,
)
from chalicelib.contacts.scope import company_of, contact_of
from chalicelib.contacts.store import contacts as store
from chalicelib.identity import service as people
from chalicelib.identity.model import Person
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction
from chalicelib.kernel.process.telemetry import count
from chalicelib.newsletters import service as newsletters


def create(
    caller: Caller, company: str | None, details: Details, once: Once | None, answer: Callable[[Contact], str]
) -> Contact:
    """Adds a contact; ``answer`` writes what a repetition gets.

    Raises:
        NotFound, Invalid (see `company_of`), EmailTaken, AnsweredBefore.
    """
    contact = new_contact(caller, company_of(caller, company), details)
    transaction = Transaction()
    write_new(transaction, caller, contact)
    if once:
        once.record(transaction, answer(contact), location(contact))
    try:
        transaction.commit()
    except Cancelled as cancelled:
        if once:
            once.settle(cancelled)
        raise EmailTaken(email=details.email) from None
    count("ContactCreated")
    return contact


def change(
    caller: Caller,
    company: str | None,
    contact_id: str,
    changes: dict[str, Any],
    *,
    version: int | None,
    confirmed: bool,
) -> Contact:
    """Changes a contact's details; ``version`` is the one that the caller insists on.

    Making a contact inactive ends its newsletters and, with ``confirmed``, its access if it may sign in.

    Raises:
        NotFound, Invalid (see `company_of`), StaleContact, EmailTaken, ChangedMeanwhile, EndsAccess, OwnAccess.
    """
    before = _insisted(contact_of(company_of(caller, company), contact_id), version)
    after = before.edited(now(), caller.name, changes)
    if after.details == before.details:
        return before
    if is_closing(before, after):
        user = user_of(before)
        may_close(caller, user, confirmed=confirmed)
        if user:
            people.end_access(caller, user)
    _commit(caller, before, after, version)
    count("ContactChanged")
    return after


def subscribe(
    caller: Caller, company: str | None, contact_id: str, codes: set[str], *, version: int | None
) -> Contact:
    """Gives a contact exactly these newsletters.

    Raises:
        NotFound, Invalid (see `company_of`; unknown newsletters), InactiveContact, StaleContact, ChangedMeanwhile.
    """
    before = _insisted(contact_of(company_of(caller, company), contact_id), version)
    if codes == set(before.newsletters):
        return before
    added = codes - set(before.newsletters)
    unknown = added - newsletters.known(added)
    if unknown:
        raise unknown_newsletters(unknown)
    if added and before.details.state is not ContactState.ACTIVE:
        raise InactiveContact
    after = before.subscribed(now(), caller.name, codes)
    _commit(caller, before, after, version)
    count("ContactSubscribed")
    return after


def new_contact(caller: Caller, company: str, details: Details) -> Contact:
    """A contact of ``company`` with an id of its own, not yet written."""
    return Contact(secrets.token_hex(8), company, details, (), None, now(), caller.name)


def write_new(transaction: Transaction, caller: Caller, contact: Contact) -> None:
    """Adds the creation of ``contact`` to ``transaction``; it fails as *email* where the address is taken."""
    store.put_new(transaction, contact)
    audit.record(caller, "contact.created", contact.id, company=contact.company, transaction=transaction)


def write_change(transaction: Transaction, caller: Caller, before: Contact, after: Contact) -> None:
    """Adds a change to ``transaction``; it fails as *contact* or *email*."""
    store.put_change(transaction, before, after)
    audit.record(caller, _deed(before, after), after.id, company=after.company, transaction=transaction)


def is_closing(before: Contact, after: Contact) -> bool:
    """Whether the change makes the contact inactive."""
    return before.details.state is ContactState.ACTIVE and after.details.state is ContactState.INACTIVE


def user_of(contact: Contact) -> Person | None:
    """The authorised user of the contact's company who has its address, or None."""
    return people.authorised_user(contact.company, contact.details.email)


def may_close(caller: Caller, user: Person | None, *, confirmed: bool) -> None:
    """Raises OwnAccess where ``user`` is the caller, EndsAccess where nobody has agreed to close the account."""
    if user is None:
        return
    if user.id == caller.id:
        raise OwnAccess
    if not confirmed:
        raise EndsAccess(name=user.name)


def location(contact: Contact) -> str:
    """Where the contact can be read, relative to the address of the list."""
    return f"contacts/{contact.id}"


def _insisted(contact: Contact, version: int | None) -> Contact:
    if version is not None and version != contact.version:
        raise StaleContact
    return contact


def _commit(caller: Caller, before: Contact, after: Contact, version: int | None) -> None:
    transaction = Transaction()
    write_change(transaction, caller, before, after)
    try:
        transaction.commit()
    except Cancelled as cancelled:
        if "contact" not in cancelled.failed:
            raise EmailTaken(email=after.details.email) from None
        raise (StaleContact if version is not None else ChangedMeanwhile) from None


def _deed(before: Contact, after: Contact) -> str:
    if before.details.state is not after.details.state:
        return "contact.deactivated" if after.details.state is ContactState.INACTIVE else "contact.activated"
    return "contact.subscribed" if before.details == after.details else "contact.changed"
