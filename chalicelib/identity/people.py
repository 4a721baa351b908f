"""People: users of companies, and staff."""

from chalicelib.audit import service as audit
from chalicelib.contracts import service as contracts
from chalicelib.contracts.model import Company
from chalicelib.identity.invitations import invite
from chalicelib.identity.model import Person, PersonChange
from chalicelib.identity.problems import OwnAccount
from chalicelib.identity.store import accounts
from chalicelib.identity.store import people as store
from chalicelib.kernel.caller import Caller, Role
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.language import Text
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import FieldError, Invalid, NotFound
from chalicelib.kernel.process.telemetry import count
from chalicelib.kernel.tenant import STAFF, Tenant


def create_person(caller: Caller, new: Person, password: str | None, once: Once[Person]) -> Person:
    """Opens an account for a person of a company or of the staff, whose id is not known yet.

    Without ``password`` an invitation goes out. Cognito and the people table cannot be written together, so the
    account comes first. A failure in between leaves an account that can do nothing, and a repeated call uses
    that account.

    Raises:
        NotFound (the company), EmailTaken, Invalid (a weak password), AnsweredBefore.
    """
    if new.role is Role.CLIENT:
        contracts.company(new.company)
    once.raise_if_repeated()
    created = new._replace(id=_open_account(new, password))
    transaction = Transaction()
    store.put_new(transaction, created)
    audit.record(caller, "user.created", created.id, company=created.company, transaction=transaction)
    transaction.commit(once, created)
    if password is None:
        invite(created.email, created.language)
    count("UserCreated")
    return created


def _open_account(new: Person, password: str | None) -> str:
    left_behind = accounts.find(new.email)
    if left_behind is None or store.find_person(left_behind):
        return accounts.create(new, password)
    if password is not None:
        accounts.set_password(left_behind, password)
    accounts.update(new._replace(id=left_behind))
    return left_behind


def change_person(caller: Caller, person_id: str, change: PersonChange) -> Person:
    """Changes a person.

    A closed account, and one whose role changed, loses its sessions at once and its token within minutes.

    Raises:
        NotFound, OwnAccount, Invalid.
    """
    before = store.find_person(person_id)
    if before is None:
        raise NotFound
    after = change.applied_to(before)
    _must_be_permitted(caller, before, after)
    return _save(caller, before, after)


def end_access(caller: Caller, person: Person) -> None:
    """Closes an account; the caller must be of its company or of the staff. Raises NotFound, OwnAccount."""
    caller.tenant(person.company)
    if person.id == caller.id:
        raise OwnAccount
    _save(caller, person, person._replace(active=False))


def _must_be_permitted(caller: Caller, before: Person, after: Person) -> None:
    if after.role is not before.role and not before.is_staff:
        text = Text("Un utilizator al unui client rămâne client.", "A client's user stays a client.")
        raise Invalid(FieldError("role", text))
    if before.id == caller.id and (not after.active or after.role is not Role.ADMIN):
        raise OwnAccount


def _save(caller: Caller, before: Person, after: Person) -> Person:
    accounts.update(after)
    if not after.active or after.role is not before.role:
        accounts.end_sessions(before.id)
    transaction = Transaction()
    store.put_change(transaction, before, after)
    audit.record(caller, _audit_action(before, after), after.id, company=after.company, transaction=transaction)
    transaction.commit()
    return after


def _audit_action(before: Person, after: Person) -> str:
    if before.active and not after.active:
        return "user.deactivated"
    if after.active and not before.active:
        return "user.activated"
    return "user.changed"


def users(company: Tenant, limit: int, after: Position | None) -> tuple[Company, Page[Person]]:
    """A company and its users by name; raises NotFound where there is no such company."""
    return contracts.company(company), store.people(company, limit, after)


def staff(limit: int, after: Position | None) -> Page[Person]:
    """The vendor's people by name."""
    return store.people(STAFF, limit, after)


def active_user(company: Tenant, person_id: str) -> Person | None:
    """The user of ``company`` with this id who may sign in, or None."""
    found = store.get_person(company, person_id)
    return found if found and found.active else None


def authorised_user(company: Tenant, email: str) -> Person | None:
    """The user of ``company`` with this address who may sign in, or None."""
    return next((one for one in store.with_address(email) if one.company == company and one.active), None)


def person(company: Tenant, person_id: str) -> Person | None:
    """The person with this id in ``company`` (`STAFF` for staff), or None."""
    return store.get_person(company, person_id)


def find(person_id: str) -> Person | None:
    """The person with this id in any company, or None."""
    return store.find_person(person_id)
