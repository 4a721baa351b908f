"""Opening, changing and closing accounts."""

from collections.abc import Callable

import pytest

from chalicelib.audit import service as audit
from chalicelib.contracts.model import Company
from chalicelib.contracts.store.companies import COMPANIES
from chalicelib.identity import people, sessions
from chalicelib.identity.model import Person, PersonChange, Purpose, Tokens
from chalicelib.identity.problems import EmailTaken, OwnAccount, WrongCredentials
from chalicelib.identity.store import accounts
from chalicelib.identity.store.password_requests import find_request
from chalicelib.kernel.caller import Caller, Role
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore
from chalicelib.kernel.language import Language, Text
from chalicelib.kernel.problems import FieldError, Invalid, KeyReused, NotFound
from chalicelib.kernel.tenant import STAFF
from tests.unit.callers import ADMIN, ALFA, BETA, CLIENT, CONSULTANT, keyed, unkeyed
from tests.unit.identity.scene import ANA, MIHAI, PASSWORD, account_of, as_caller

Enrolled = Callable[[Person], Person]


@pytest.fixture
def _alfa(pool: str) -> None:  # noqa: ARG001
    COMPANIES.item(Company(ALFA, "Alfa SRL")).save()


def recorded() -> list[tuple[str, str, str | None]]:
    """What was recorded today, oldest first."""
    entries = audit.entries(now().date(), 100, None).items
    return [(entry.action, entry.subject, entry.company) for entry in sorted(entries, key=lambda entry: entry.at)]


@pytest.mark.usefixtures("_alfa")
def test_an_account_with_a_password_is_open_at_once() -> None:
    created = people.create_person(ADMIN, ANA, PASSWORD, unkeyed())
    assert created == ANA._replace(id=created.id)
    assert people.find(created.id) == people.person(ALFA, created.id) == created
    assert isinstance(sessions.sign_in(ANA.email, PASSWORD), Tokens)
    assert find_request(ANA.email, Purpose.INVITATION) is None
    assert recorded() == [("user.created", created.id, "ALFA")]
    assert account_of(created) == {
        "sub": created.id,
        "email": ANA.email,
        "email_verified": "true",
        "given_name": "Ana",
        "family_name": "Pop",
        "locale": "en",
        "custom:company": "ALFA",
        "custom:role": "client",
        "enabled": "True",
    }


@pytest.mark.usefixtures("_alfa")
def test_an_account_without_a_password_is_invited() -> None:
    people.create_person(ADMIN, ANA, None, unkeyed())
    request = find_request(ANA.email, Purpose.INVITATION)
    assert request
    assert request.language is Language.EN


@pytest.mark.usefixtures("pool")
def test_staff_need_no_company_and_clients_do() -> None:
    created = people.create_person(ADMIN, MIHAI, PASSWORD, unkeyed())
    assert people.staff(10, None) == ([created], None)
    with pytest.raises(NotFound):
        people.create_person(ADMIN, ANA, PASSWORD, unkeyed())
    assert accounts.find(ANA.email) is None


@pytest.mark.usefixtures("_alfa")
def test_an_address_belongs_to_one_account() -> None:
    people.create_person(ADMIN, ANA, PASSWORD, unkeyed())
    with pytest.raises(EmailTaken):
        people.create_person(ADMIN, ANA, "alta-parola", unkeyed())
    assert isinstance(sessions.sign_in(ANA.email, PASSWORD), Tokens)


@pytest.mark.usefixtures("_alfa")
def test_a_weak_password_opens_nothing() -> None:
    with pytest.raises(Invalid) as refused:
        people.create_person(ADMIN, ANA, "scurta", unkeyed())
    assert refused.value.errors[0].field == "password"
    assert people.users(ALFA, 10, None)[1].items == []


@pytest.mark.usefixtures("_alfa")
def test_a_repeated_call_is_answered_as_the_first_and_opens_nothing() -> None:
    created = people.create_person(ADMIN, ANA, None, keyed())
    with pytest.raises(AnsweredBefore) as repeated:
        people.create_person(ADMIN, ANA, None, keyed())
    assert repeated.value.answer == (str(created), "/of/key")
    with pytest.raises(KeyReused):
        people.create_person(ADMIN, ANA, None, keyed(body="another"))
    assert len(recorded()) == 1


@pytest.mark.usefixtures("_alfa")
@pytest.mark.parametrize("password", [None, "alta-parola"])
def test_an_account_that_a_failure_left_behind_is_taken_over(password: str | None) -> None:
    left_behind = accounts.create(ANA._replace(first_name="Vechi"), PASSWORD)
    created = people.create_person(ADMIN, ANA, password, unkeyed())
    assert created.id == left_behind
    assert account_of(created)["given_name"] == "Ana"
    assert isinstance(sessions.sign_in(ANA.email, password or PASSWORD), Tokens)


@pytest.mark.usefixtures("_alfa")
def test_users_are_a_company_s_own(enrolled: Enrolled) -> None:
    ana, _ = enrolled(ANA), enrolled(MIHAI)
    company, page = people.users(ALFA, 10, None)
    assert company == Company(ALFA, "Alfa SRL")
    assert page == ([ana], None)
    with pytest.raises(NotFound):
        people.users(BETA, 10, None)


def test_a_name_is_changed_in_both_places(enrolled: Enrolled, ended: list[str]) -> None:
    ana = enrolled(ANA)
    changed = people.change_person(ADMIN, ana.id, PersonChange(last_name="Popa", language=Language.RO))
    assert changed == ana._replace(last_name="Popa", language=Language.RO)
    assert people.find(ana.id) == changed
    assert (account_of(ana)["family_name"], account_of(ana)["locale"]) == ("Popa", "ro")
    assert ended == []
    assert recorded() == [("user.changed", ana.id, "ALFA")]


def test_a_change_of_nothing_is_no_error(enrolled: Enrolled) -> None:
    ana = enrolled(ANA)
    assert people.change_person(ADMIN, ana.id, PersonChange()) == ana
    assert people.find(ana.id) == ana


def test_a_closed_account_loses_its_sessions_and_may_be_opened_again(enrolled: Enrolled, ended: list[str]) -> None:
    ana = enrolled(ANA)
    assert people.change_person(ADMIN, ana.id, PersonChange(active=False)) == ana._replace(active=False)
    assert account_of(ana)["enabled"] == "False"
    with pytest.raises(WrongCredentials):
        sessions.sign_in(ANA.email, PASSWORD)
    assert ended == [ana.id]
    people.change_person(ADMIN, ana.id, PersonChange(first_name="Ioana"))
    assert people.change_person(ADMIN, ana.id, PersonChange(active=True)).active
    assert isinstance(sessions.sign_in(ANA.email, PASSWORD), Tokens)
    assert [action for action, _, _ in recorded()] == ["user.deactivated", "user.changed", "user.activated"]


def test_a_changed_role_ends_the_sessions(enrolled: Enrolled, ended: list[str]) -> None:
    mihai = enrolled(MIHAI)
    assert people.change_person(ADMIN, mihai.id, PersonChange(role=Role.ADMIN)).role is Role.ADMIN
    assert ended == [mihai.id]
    assert account_of(mihai)["custom:role"] == "admin"
    people.change_person(ADMIN, mihai.id, PersonChange(first_name="Mișu"))
    assert ended == [mihai.id]
    assert recorded()[-1] == ("user.changed", mihai.id, STAFF)


def test_a_client_s_user_stays_a_client(enrolled: Enrolled) -> None:
    ana = enrolled(ANA)
    with pytest.raises(Invalid) as refused:
        people.change_person(ADMIN, ana.id, PersonChange(role=Role.ADMIN))
    text = Text("Un utilizator al unui client rămâne client.", "A client's user stays a client.")
    assert refused.value.errors == (FieldError("role", text),)
    assert account_of(ana)["custom:role"] == "client"


@pytest.mark.parametrize("change", [PersonChange(active=False), PersonChange(role=Role.CONSULTANT)])
def test_administrators_cannot_lock_themselves_out(enrolled: Enrolled, change: PersonChange) -> None:
    ada = enrolled(MIHAI._replace(role=Role.ADMIN))
    with pytest.raises(OwnAccount):
        people.change_person(as_caller(ada), ada.id, change)
    assert people.find(ada.id) == ada
    assert people.change_person(as_caller(ada), ada.id, PersonChange(first_name="Ada")).first_name == "Ada"


@pytest.mark.usefixtures("pool")
def test_nobody_unknown_is_changed() -> None:
    with pytest.raises(NotFound):
        people.change_person(ADMIN, "nobody", PersonChange(active=False))


@pytest.mark.parametrize("caller", [CLIENT, CONSULTANT, ADMIN])
def test_access_is_ended_by_colleagues_and_by_staff(enrolled: Enrolled, caller: Caller) -> None:
    radu = enrolled(ANA._replace(email="radu@alfa.example"))
    people.end_access(caller, radu)
    assert people.find(radu.id) == radu._replace(active=False)
    assert account_of(radu)["enabled"] == "False"
    assert recorded() == [("user.deactivated", radu.id, "ALFA")]


def test_access_is_not_ended_by_another_company_or_by_oneself(enrolled: Enrolled) -> None:
    ana = enrolled(ANA)
    with pytest.raises(NotFound):
        people.end_access(CLIENT._replace(company=BETA), ana)
    with pytest.raises(OwnAccount):
        people.end_access(as_caller(ana), ana)
    assert people.find(ana.id) == ana


def test_only_those_who_may_sign_in_are_active_users(enrolled: Enrolled) -> None:
    ana = enrolled(ANA)
    assert people.active_user(ALFA, ana.id) == people.authorised_user(ALFA, ANA.email) == ana
    assert people.active_user(BETA, ana.id) is None
    assert people.authorised_user(BETA, ANA.email) is None
    people.end_access(ADMIN, ana)
    assert people.active_user(ALFA, ana.id) is None
    assert people.authorised_user(ALFA, ANA.email) is None
