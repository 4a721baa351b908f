"""Changing contacts: each change is one transaction with its audit entry."""

import secrets

from chalicelib.audit import service as audit
from chalicelib.contacts.finding import contact as find
from chalicelib.contacts.finding import require_company
from chalicelib.contacts.model import Contact, ContactState, Details, DetailsChange
from chalicelib.contacts.problems import (
    ChangedMeanwhile,
    EmailTaken,
    EndsAccess,
    InactiveContact,
    OwnAccess,
    StaleContact,
    unknown_newsletters,
)
from chalicelib.contacts.store import contacts as store
from chalicelib.identity import service as people
from chalicelib.identity.model import Person
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.process.telemetry import count
from chalicelib.kernel.tenant import Tenant
from chalicelib.newsletters import service as newsletters


def create(caller: Caller, company: Tenant, details: Details, once: Once[Contact]) -> Contact:
    """Adds a contact; raises NotFound (the company), EmailTaken, AnsweredBefore."""
    require_company(caller, company)
    contact = new_contact(caller, company, details)
    transaction = Transaction()
    write_new(transaction, caller, contact)
    transaction.commit(once, contact)
    count("ContactCreated")
    return contact


def change(
    caller: Caller,
    company: Tenant,
    contact_id: str,
    changes: DetailsChange,
    *,
    version: int | None,
    confirmed: bool,
) -> Contact:
    """Changes a contact's details; ``version``, where given, must be the contact's version.

    Making a contact inactive ends its newsletters and, with ``confirmed``, its access if it may sign in.

    Raises:
        NotFound, StaleContact, EmailTaken, ChangedMeanwhile, EndsAccess, OwnAccess.
    """
    before = find(company, contact_id)
    user = user_of(before) if changes.get("state") is ContactState.INACTIVE else None
    if user is None:
        _require_version(before, version)
        return _save_details(caller, before, changes, version)
    if before.is_active:
        _require_version(before, version)
    require_closable(caller, user, confirmed=confirmed)
    return _close(caller, before, changes, version, user)


def subscribe(caller: Caller, company: Tenant, contact_id: str, codes: set[str], *, version: int | None) -> Contact:
    """Gives a contact exactly these newsletters.

    Raises:
        NotFound, Invalid (unknown newsletters), InactiveContact, StaleContact, ChangedMeanwhile.
    """
    before = find(company, contact_id)
    _require_version(before, version)
    if codes == set(before.newsletters):
        return before
    added = codes - set(before.newsletters)
    unknown = added - newsletters.known(added)
    if unknown:
        raise unknown_newsletters(unknown)
    if added and not before.is_active:
        raise InactiveContact
    after = before.subscribed(now(), caller.name, codes)
    _save(caller, before, after, version)
    count("ContactSubscribed")
    return after


def new_contact(caller: Caller, company: Tenant, details: Details) -> Contact:
    """A contact of ``company`` with an id of its own, not yet written."""
    return Contact(secrets.token_hex(8), company, details, (), None, now(), caller.name)


def write_new(transaction: Transaction, caller: Caller, contact: Contact) -> None:
    """Adds the creation of ``contact`` to ``transaction``; refused with EmailTaken."""
    store.put_new(transaction, contact)
    audit.record(caller, "contact.created", contact.id, company=contact.company, transaction=transaction)


def write_change(
    transaction: Transaction, caller: Caller, before: Contact, after: Contact, otherwise: Exception
) -> None:
    """Adds a change to ``transaction``; refused with ``otherwise`` after another change, or with EmailTaken."""
    store.put_change(transaction, before, after, otherwise)
    audit.record(caller, _audit_action(before, after), after.id, company=after.company, transaction=transaction)


def user_of(contact: Contact) -> Person | None:
    """The authorised user of the contact's company who has its address, or None."""
    return people.authorised_user(contact.company, contact.details.email)


def require_closable(caller: Caller, user: Person | None, *, confirmed: bool) -> None:
    """Raises OwnAccess where ``user`` is the caller, EndsAccess where nobody has agreed to close the account."""
    if user is None:
        return
    if user.id == caller.id:
        raise OwnAccess
    if not confirmed:
        raise EndsAccess(name=user.name)


def _close(caller: Caller, before: Contact, changes: DetailsChange, version: int | None, user: Person) -> Contact:
    """Changes the contact, which becomes inactive, and closes the account of ``user``.

    The two cannot be written together. The contact comes first, because its change may be refused, and then the
    account stays open. A call that fails in between leaves an inactive contact whose account is open; a repeated call
    finds the account by the contact's address and closes it. Therefore a new address is written last.
    """
    old, new = before.details.email, changes.get("email", before.details.email)
    if new != old and store.is_taken(before.company, new):
        raise EmailTaken(email=new)
    inactive = _save_details(caller, before, {**changes, "email": old}, version)
    people.end_access(caller, user)
    expected = None if version is None else version + inactive.version - before.version
    return _save_details(caller, inactive, changes, expected)


def _save_details(caller: Caller, before: Contact, changes: DetailsChange, version: int | None) -> Contact:
    after = before.edited(now(), caller.name, changes)
    if after.details == before.details:
        return before
    _require_version(before, version)
    _save(caller, before, after, version)
    count("ContactChanged")
    return after


def _require_version(contact: Contact, version: int | None) -> None:
    if version is not None and version != contact.version:
        raise StaleContact


def _save(caller: Caller, before: Contact, after: Contact, version: int | None) -> None:
    transaction = Transaction()
    refusal = ChangedMeanwhile() if version is None else StaleContact()
    write_change(transaction, caller, before, after, refusal)
    transaction.commit()


def _audit_action(before: Contact, after: Contact) -> str:
    if before.is_active != after.is_active:
        return "contact.activated" if after.is_active else "contact.deactivated"
    return "contact.subscribed" if before.details == after.details else "contact.changed"
