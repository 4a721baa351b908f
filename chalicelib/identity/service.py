"""Managing people: users of companies, and staff."""

from collections.abc import Callable

from chalicelib.audit import service as audit
from chalicelib.contracts import service as contracts
from chalicelib.identity.model import Person
from chalicelib.identity.problems import NotOneself
from chalicelib.identity.store import accounts
from chalicelib.identity.store import password_requests as requests
from chalicelib.identity.store import people as store
from chalicelib.kernel.caller import STAFF, Caller, Role
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction
from chalicelib.kernel.language import Language, Text
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import FieldError, Invalid, NotFound
from chalicelib.kernel.process.telemetry import count


def create_user(
    caller: Caller,
    person: Person,
    password: str | None,
    once: Once | None,
    answer: Callable[[Person], str],
) -> Person:
    """Opens an account for a person of a company or of the staff; ``answer`` writes what a repetition gets.

    Without ``password`` an invitation goes out. Cognito and the people table cannot be written together: the
    account comes first, so what a failure between leaves behind is an account that can do nothing, and a
    repeated call takes it over.

    Raises:
        Forbidden, NotFound (the company), EmailTaken, Invalid, AnsweredBefore.
    """
    caller.must_be_admin()
    if person.role is Role.CLIENT:
        contracts.require_company(person.company)
    if once:
        once.check()
    created = person._replace(id=_account(person, password))
    transaction = Transaction()
    store.put(transaction, created)
    audit.record(caller, "user.created", created.id, company=created.company, transaction=transaction)
    if once:
        once.record(transaction, answer(created))
    try:
        transaction.commit()
    except Cancelled as cancelled:
        if once:
            once.settle(cancelled)
        raise
    if password is None:
        requests.ask_for_invitation(created.email, created.language)
    count("UserCreated")
    return created


def _account(person: Person, password: str | None) -> str:
    left_behind = accounts.find(person.email)
    if left_behind and store.find(left_behind) is None:
        if password is not None:
            accounts.set_password(left_behind, password)
        accounts.update(person._replace(id=left_behind))
        return left_behind
    return accounts.create(person, password)


def change_user(
    caller: Caller,
    person_id: str,
    *,
    first_name: str | None,
    last_name: str | None,
    language: Language | None,
    role: Role | None,
    active: bool | None,
) -> Person:
    """Changes a person; None leaves a value as it is.

    A closed account, and one whose role changed, loses its sessions at once and its token within minutes.

    Raises:
        Forbidden, NotFound, NotOneself, Invalid.
    """
    caller.must_be_admin()
    person = store.find(person_id)
    if person is None:
        raise NotFound
    changed = person._replace(
        first_name=first_name or person.first_name,
        last_name=last_name or person.last_name,
        language=language or person.language,
        role=role or person.role,
        active=person.active if active is None else active,
    )
    _must_be_sensible(caller, person, changed)
    return _bring_about(caller, person, changed)


def end_access(caller: Caller, person: Person) -> None:
    """Closes an account, as somebody of its company or of the staff may; raises NotFound, NotOneself."""
    if not caller.is_staff and caller.company != person.company:
        raise NotFound
    if person.id == caller.id:
        raise NotOneself
    _bring_about(caller, person, person._replace(active=False))


def _bring_about(caller: Caller, person: Person, changed: Person) -> Person:
    accounts.update(changed)
    if not changed.active or changed.role is not person.role:
        accounts.end_sessions(person.id)
    transaction = Transaction()
    store.put(transaction, changed)
    audit.record(caller, _deed(person, changed), person.id, company=person.company, transaction=transaction)
    transaction.commit()
    return changed


def _must_be_sensible(caller: Caller, person: Person, changed: Person) -> None:
    if changed.role is not person.role and not person.is_staff:
        text = Text("Un utilizator al unui client rămâne client.", "A client's user stays a client.")
        raise Invalid(FieldError("role", text))
    if person.id == caller.id and (not changed.active or changed.role is not Role.ADMIN):
        raise NotOneself


def _deed(person: Person, changed: Person) -> str:
    if person.active and not changed.active:
        return "user.deactivated"
    if changed.active and not person.active:
        return "user.activated"
    return "user.changed"


def users(caller: Caller, company: str, limit: int, after: Position | None) -> Page[Person]:
    """The users of a company by name; administrators only. Raises Forbidden, NotFound."""
    caller.must_be_admin()
    contracts.require_company(company)
    return store.people(company, limit, after)


def client_users(caller: Caller, company: str, limit: int, after: Position | None) -> Page[Person]:
    """The users of a company by name, for staff who open a ticket that came by phone."""
    caller.must_be_staff()
    contracts.require_company(company)
    return store.people(company, limit, after)


def staff(caller: Caller, limit: int, after: Position | None) -> Page[Person]:
    """The vendor's people by name; administrators only."""
    caller.must_be_admin()
    return store.people(STAFF, limit, after)


def active_user(company: str, person_id: str) -> Person | None:
    """The user of ``company`` with this id who may sign in, or None."""
    person = store.get(company, person_id)
    return person if person and person.active else None


def authorised_user(company: str, email: str) -> Person | None:
    """The user of ``company`` with this address who may sign in, or None."""
    return next((p for p in store.with_address(email) if p.company == company and p.active), None)


def person(company: str, person_id: str) -> Person | None:
    """The person with this id in ``company`` (`STAFF` for staff), or None."""
    return store.get(company, person_id)


def find(person_id: str) -> Person | None:
    """The person with this id in whatever company, or None."""
    return store.find(person_id)
