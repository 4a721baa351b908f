"""Changing contacts: versions, addresses, and the accounts of those who become inactive."""

import re

import pytest

from chalicelib.audit.model import Entry
from chalicelib.audit.store import entries as audit
from chalicelib.contacts import editing
from chalicelib.contacts.model import Contact, ContactState, DetailsChange
from chalicelib.contacts.problems import (
    ChangedMeanwhile,
    EmailTaken,
    EndsAccess,
    InactiveContact,
    OwnAccess,
    StaleContact,
)
from chalicelib.contacts.store import contacts as store
from chalicelib.identity import service as people
from chalicelib.identity.model import Person
from chalicelib.kernel.caller import Caller, Role
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore
from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import FieldError, Invalid, NotFound
from chalicelib.kernel.tenant import Tenant
from chalicelib.newsletters import service as newsletters
from tests.unit.callers import CLIENT, CONSULTANT, keyed, unkeyed
from tests.unit.contacts.people import ALFA, BETA, a_contact, now_of, stored

pytestmark = pytest.mark.usefixtures("cloud")

INACTIVE: DetailsChange = {"state": ContactState.INACTIVE}
VLAD = Person("vlad", ALFA, "vlad@alfa.example", "Vlad", "Dan", Role.CLIENT)


class Accounts:
    """The accounts of authorised users, by address; ending access may fail as Cognito does."""

    def __init__(self, *users: Person) -> None:
        self.open = {user.email: user for user in users}
        self.fails = False

    def authorised_user(self, company: Tenant, email: str) -> Person | None:
        """As identity answers it."""
        user = self.open.get(email)
        return user if user and user.company == company else None

    def end_access(self, caller: Caller, person: Person) -> None:
        """As identity does it."""
        assert caller == CLIENT
        if self.fails:
            raise TimeoutError
        del self.open[person.email]


@pytest.fixture
def accounts(monkeypatch: pytest.MonkeyPatch) -> Accounts:
    """Vlad may sign in."""
    one = Accounts(VLAD)
    monkeypatch.setattr(people, "authorised_user", one.authorised_user)
    monkeypatch.setattr(people, "end_access", one.end_access)
    return one


@pytest.fixture
def vlad() -> Contact:
    """Vlad as a contact of his company."""
    contact = a_contact(7, email=VLAD.email)
    stored(contact)
    return contact


def change(
    contact: Contact, changes: DetailsChange, *, version: int | None = None, confirmed: bool = False
) -> Contact:
    return editing.change(CLIENT, contact.company, contact.id, changes, version=version, confirmed=confirmed)


def entries() -> list[Entry]:
    """The audit trail, oldest first."""
    return list(reversed(audit.of_day(now().date(), 100, None).items))


def actions() -> list[str]:
    return [entry.action for entry in entries()]


@pytest.mark.usefixtures("accounts")
def test_a_repeated_call_creates_one_contact(counted: list[str]) -> None:
    details = a_contact().details
    created = editing.create(CLIENT, ALFA, details, keyed(caller=CLIENT))
    with pytest.raises(AnsweredBefore) as repeated:
        editing.create(CLIENT, ALFA, details, keyed(caller=CLIENT))
    assert repeated.value.answer.body == str(created)
    with pytest.raises(EmailTaken) as taken:
        editing.create(CLIENT, ALFA, details, unkeyed())
    assert taken.value.values == {"email": details.email}
    assert now_of(created) == created
    assert (actions(), counted) == (["contact.created"], ["ContactCreated"])


@pytest.mark.usefixtures("accounts")
def test_a_new_contact_has_an_id_and_nothing_but_its_details() -> None:
    details = a_contact(title="Dna.").details
    created = editing.create(CLIENT, ALFA, details, unkeyed())
    assert re.fullmatch(r"[0-9a-f]{16}", created.id)
    expected = (ALFA, details, (), None, CLIENT.name, 1)
    assert created[1:5] + created[6:] == expected
    (entry,) = entries()
    assert entry[2:] == (CLIENT.id, CLIENT.name, "contact.created", created.id, ALFA, None)


def test_staff_add_no_contact_to_a_company_that_there_is_not() -> None:
    with pytest.raises(NotFound):
        editing.create(CONSULTANT, Tenant("NIMENI"), a_contact().details, unkeyed())


@pytest.mark.usefixtures("accounts")
def test_a_change_replaces_only_what_it_names() -> None:
    contact = a_contact(1, title="Dna.", function="Casier", newsletters=("000BR",))
    stored(contact)
    changed = change(contact, {"title": None, "last_name": "Nou"}, version=1)
    assert changed.details == contact.details._replace(title=None, last_name="Nou")
    assert (changed.version, changed.updated_by, changed.newsletters) == (2, CLIENT.name, ("000BR",))
    assert now_of(contact) == changed
    (entry,) = entries()
    assert entry[2:] == (CLIENT.id, CLIENT.name, "contact.changed", contact.id, ALFA, None)


@pytest.mark.usefixtures("accounts")
def test_a_change_that_changes_nothing_is_not_written(counted: list[str]) -> None:
    contact = a_contact(newsletters=("000BR",))
    stored(contact)
    assert change(contact, {"last_name": contact.details.last_name}, version=1) == contact
    assert editing.subscribe(CLIENT, ALFA, contact.id, {"000BR"}, version=1) == contact
    assert (now_of(contact), entries(), counted) == (contact, [], [])
    with pytest.raises(StaleContact):
        change(contact, {"last_name": contact.details.last_name}, version=2)


@pytest.mark.usefixtures("accounts")
def test_each_kind_of_change_has_a_name_in_the_audit_trail(
    monkeypatch: pytest.MonkeyPatch, counted: list[str]
) -> None:
    monkeypatch.setattr(newsletters, "known", lambda codes: codes)
    contact = a_contact()
    stored(contact)
    editing.subscribe(CLIENT, ALFA, contact.id, {"000BR"}, version=1)
    change(contact, {"function": "Casier"}, version=2)
    change(contact, INACTIVE, version=3)
    change(contact, {"state": ContactState.ACTIVE}, version=4)
    kinds = ["subscribed", "changed", "deactivated", "activated"]
    assert actions() == [f"contact.{kind}" for kind in kinds]
    assert counted == ["ContactSubscribed", "ContactChanged", "ContactChanged", "ContactChanged"]


@pytest.mark.usefixtures("accounts")
def test_a_change_of_an_older_version_is_refused() -> None:
    contact = a_contact()
    stored(contact)
    change(contact, {"function": "Casier"})
    with pytest.raises(StaleContact):
        change(contact, {"function": "Altul"}, version=1)
    with pytest.raises(StaleContact):
        editing.subscribe(CLIENT, ALFA, contact.id, set(), version=1)
    assert now_of(contact).details.function == "Casier"


@pytest.mark.parametrize(("version", "refusal"), [(None, ChangedMeanwhile), (1, StaleContact)])
def test_a_change_at_the_same_moment_is_refused(
    accounts: Accounts, vlad: Contact, monkeypatch: pytest.MonkeyPatch, version: int | None, refusal: type[Exception]
) -> None:
    change(vlad, {"function": "Casier"})
    monkeypatch.setattr(newsletters, "known", lambda codes: codes)
    monkeypatch.setattr(store, "get", lambda *_: vlad)  # as it was when this call read it
    with pytest.raises(refusal):
        change(vlad, {"function": "Altul"}, version=version)
    with pytest.raises(refusal):
        editing.subscribe(CLIENT, ALFA, vlad.id, {"000BR"}, version=version)
    with pytest.raises(refusal):
        change(vlad, INACTIVE, version=version, confirmed=True)
    assert (actions(), set(accounts.open)) == (["contact.changed"], {VLAD.email})


@pytest.mark.usefixtures("accounts")
def test_an_address_is_free_again_once_its_contact_has_another() -> None:
    first, second, elsewhere = a_contact(1), a_contact(2), a_contact(3, BETA, email="c1@firma.example")
    stored(first, second, elsewhere)
    address: DetailsChange = {"email": first.details.email}
    with pytest.raises(EmailTaken):
        change(second, address)
    change(first, {"email": "nou@firma.example"})
    assert change(second, address).details.email == first.details.email
    assert set(store.by_address(ALFA, ["c1@firma.example", "nou@firma.example", "c2@firma.example"])) == {
        "c1@firma.example",
        "nou@firma.example",
    }


def test_who_may_sign_in_becomes_inactive_only_after_somebody_agreed(accounts: Accounts, vlad: Contact) -> None:
    with pytest.raises(EndsAccess) as told:
        change(vlad, INACTIVE)
    assert told.value.values == {"name": "Vlad Dan"}
    assert (now_of(vlad), set(accounts.open)) == (vlad, {VLAD.email})
    assert not change(vlad, INACTIVE, version=1, confirmed=True).is_active
    assert (now_of(vlad).is_active, accounts.open) == (False, {})
    assert actions() == ["contact.deactivated"]


def test_nobody_ends_their_own_access(accounts: Accounts) -> None:
    accounts.open[CLIENT.email] = VLAD._replace(id=CLIENT.id, email=CLIENT.email)
    mine = a_contact(1, email=CLIENT.email)
    stored(mine)
    with pytest.raises(OwnAccess):
        change(mine, INACTIVE, confirmed=True)
    assert now_of(mine) == mine


def test_a_refused_change_leaves_the_account_open(accounts: Accounts, vlad: Contact) -> None:
    other = a_contact(1)
    stored(other)
    with pytest.raises(EmailTaken) as taken:
        change(vlad, {**INACTIVE, "email": other.details.email}, confirmed=True)
    assert taken.value.values == {"email": other.details.email}
    with pytest.raises(StaleContact):
        change(vlad, INACTIVE, version=5, confirmed=True)
    assert (now_of(vlad), set(accounts.open)) == (vlad, {VLAD.email})


@pytest.mark.parametrize("version", [None, 1])
def test_a_repeated_call_closes_the_account_that_a_failure_left_open(
    accounts: Accounts, vlad: Contact, version: int | None
) -> None:
    accounts.fails = True
    with pytest.raises(TimeoutError):
        change(vlad, INACTIVE, version=version, confirmed=True)
    assert (now_of(vlad).is_active, set(accounts.open)) == (False, {VLAD.email})
    accounts.fails = False
    with pytest.raises(EndsAccess):
        change(vlad, INACTIVE)
    assert change(vlad, INACTIVE, version=version, confirmed=True) == now_of(vlad)
    assert accounts.open == {}
    assert actions() == ["contact.deactivated"]


def test_the_account_is_found_again_where_the_address_was_to_change_too(accounts: Accounts, vlad: Contact) -> None:
    changes: DetailsChange = {**INACTIVE, "email": "nou@alfa.example", "function": "Pensionar"}
    accounts.fails = True
    with pytest.raises(TimeoutError):
        change(vlad, changes, confirmed=True)
    accounts.fails = False
    assert change(vlad, changes, confirmed=True).details == vlad.details._replace(**changes)
    assert (now_of(vlad).version, accounts.open) == (3, {})


def test_a_repeated_call_does_not_overwrite_what_somebody_else_wrote(accounts: Accounts, vlad: Contact) -> None:
    changes: DetailsChange = {**INACTIVE, "email": "nou@alfa.example"}
    accounts.fails = True
    with pytest.raises(TimeoutError):
        change(vlad, changes, version=1, confirmed=True)
    accounts.fails = False
    with pytest.raises(StaleContact):
        change(vlad, changes, version=1, confirmed=True)
    assert (now_of(vlad).details.email, accounts.open) == (VLAD.email, {})


@pytest.mark.usefixtures("accounts")
def test_only_active_contacts_get_newsletters_and_only_known_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(newsletters, "known", lambda codes: codes & {"000BR"})
    contact = a_contact()
    stored(contact)
    assert editing.subscribe(CLIENT, ALFA, contact.id, {"000BR"}, version=1).newsletters == ("000BR",)
    with pytest.raises(Invalid) as unknown:
        editing.subscribe(CLIENT, ALFA, contact.id, {"000BR", "000XX", "000AX"}, version=None)
    why = Text("Newsletter necunoscut: 000AX, 000XX.", "Unknown newsletter: 000AX, 000XX.")
    assert unknown.value.errors == (FieldError("codes", why),)
    change(contact, INACTIVE)
    with pytest.raises(InactiveContact):
        editing.subscribe(CLIENT, ALFA, contact.id, {"000BR"}, version=None)


@pytest.mark.usefixtures("accounts")
def test_a_newsletter_that_is_no_longer_in_the_catalogue_can_be_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(newsletters, "known", lambda codes: codes & {"000CC"})
    contact = a_contact(newsletters=("000BR", "000ST"))
    stored(contact)
    changed = editing.subscribe(CLIENT, ALFA, contact.id, {"000BR", "000CC"}, version=None)
    assert (changed.newsletters, changed.version, changed.updated_by) == (("000BR", "000CC"), 2, CLIENT.name)
    assert now_of(contact) == changed


@pytest.mark.usefixtures("accounts")
def test_what_another_company_has_is_not_found() -> None:
    contact = a_contact()
    stored(contact)
    with pytest.raises(NotFound):
        editing.change(CLIENT, BETA, contact.id, {}, version=None, confirmed=False)
    with pytest.raises(NotFound):
        editing.subscribe(CLIENT, BETA, contact.id, set(), version=None)


def test_with_a_new_address_too_the_account_is_closed_and_both_changes_count(
    accounts: Accounts, vlad: Contact, counted: list[str]
) -> None:
    changes: DetailsChange = {**INACTIVE, "email": "nou@alfa.example"}
    changed = change(vlad, changes, version=1, confirmed=True)
    assert (changed.details.email, changed.version, accounts.open) == ("nou@alfa.example", 3, {})
    assert actions() == ["contact.deactivated", "contact.changed"]
    assert counted == ["ContactChanged", "ContactChanged"]
