"""What is stored of people, of their saved filters and of their requests for a password, and what is read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.identity.model import Person, PersonChange, Purpose, SavedFilter
from chalicelib.identity.problems import EmailTaken
from chalicelib.identity.store import people
from chalicelib.identity.store import saved_filters as filters
from chalicelib.identity.store.password_requests import CODES, REQUESTS, MailedCode, PasswordRequest
from chalicelib.identity.store.people import PEOPLE, PersonItem
from chalicelib.identity.store.saved_filters import FILTERS, FiltersOfPerson
from chalicelib.kernel.caller import Role
from chalicelib.kernel.clock import from_iso
from chalicelib.kernel.dynamodb.tables import table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.dynamodb.values import plain_values
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import NotFound
from tests.unit.callers import ALFA, BETA
from tests.unit.identity import scene
from tests.unit.round_trip import moments, round_trip

ANA = scene.ANA._replace(id="ana")
RADU = Person("radu", ALFA, "radu@alfa.example", "Radu", "Albu", Role.CLIENT)
MOMENT = from_iso("2026-03-01T08:00:00.000Z")


@given(st.from_type(Person))
def test_a_person_comes_back(person: Person) -> None:
    assert round_trip(PEOPLE, person) == person


@given(st.from_type(FiltersOfPerson))
def test_saved_filters_come_back(owned: FiltersOfPerson) -> None:
    assert round_trip(FILTERS, owned) == owned


@given(
    st.builds(
        PasswordRequest,
        st.text(),
        st.sampled_from(Purpose),
        st.sampled_from(Language),
        moments,
        first_at=st.none() | moments,
        times=st.none() | st.integers(),
    )
)
def test_a_request_comes_back(request: PasswordRequest) -> None:
    assert round_trip(REQUESTS, request) == request


@given(st.from_type(MailedCode))
def test_a_code_comes_back(code: MailedCode) -> None:
    assert round_trip(CODES, code) == code


def test_a_person_is_stored_with_the_key_that_lists_are_sorted_by() -> None:
    assert PEOPLE.item(ANA).serialize() == {
        "company": {"S": "ALFA"},
        "user_id": {"S": "ana"},
        "email": {"S": "ana@alfa.example"},
        "first_name": {"S": "Ana"},
        "last_name": {"S": "Pop"},
        "role": {"S": "client"},
        "language": {"S": "en"},
        "active": {"BOOL": True},
        "name_key": {"S": "pop ana ana"},
    }


def test_an_old_person_without_language_and_openness_reads_romanian_and_is_active() -> None:
    item = PEOPLE.item(ANA._replace(active=False)).serialize()
    del item["language"], item["active"]
    assert PEOPLE.read(plain_values(item)) == ANA._replace(language=Language.RO, active=True)


def test_saved_filters_are_stored_as_one_text_beside_the_person() -> None:
    owned = FiltersOfPerson(ALFA, "ana", (SavedFilter("Ale mele", "tickets", "status=new"),))
    assert FILTERS.item(owned).serialize() == {
        "company": {"S": "ALFA"},
        "user_id": {"S": "filters#ana"},
        "filters": {"S": '[{"name": "Ale mele", "view": "tickets", "query": "status=new"}]'},
    }


@pytest.mark.parametrize(("purpose", "days"), [(Purpose.RESET, 2), (Purpose.INVITATION, 7)])
def test_a_request_goes_by_itself_after_some_days(purpose: Purpose, days: int) -> None:
    request = PasswordRequest("ana@alfa.example", purpose, Language.RO, MOMENT)
    assert REQUESTS.item(request).serialize() == {
        "email": {"S": "ana@alfa.example"},
        "purpose": {"S": purpose.value},
        "language": {"S": "ro"},
        "requested_at": {"S": "2026-03-01T08:00:00.000Z"},
        "expires_at": {"N": str(1772352000 + days * 24 * 60 * 60)},
    }


def test_a_code_has_one_place_for_each_address() -> None:
    assert CODES.item(MailedCode("ana@alfa.example", "d1", 7, 2)).serialize() == {
        "email": {"S": "ana@alfa.example"},
        "purpose": {"S": "code"},
        "digest": {"S": "d1"},
        "guesses": {"N": "2"},
        "expires_at": {"N": "7"},
    }


def test_a_change_keeps_what_is_not_given() -> None:
    assert PersonChange().applied_to(ANA) == ANA
    assert PersonChange(first_name="Ioana", active=False).applied_to(ANA) == ANA._replace(
        first_name="Ioana", active=False
    )


def put(person: Person) -> None:
    transaction = Transaction()
    people.put_new(transaction, person)
    transaction.commit()


def change(before: Person, after: Person) -> None:
    transaction = Transaction()
    people.put_change(transaction, before, after)
    transaction.commit()


@pytest.mark.usefixtures("cloud")
def test_a_person_is_found_by_company_id_and_address() -> None:
    put(ANA)
    filters.replace_filters(ALFA, "ana", ())
    assert people.get_person(ALFA, "ana") == people.find_person("ana") == ANA
    assert people.with_address("ana@alfa.example") == [ANA]
    assert people.get_person(BETA, "ana") is None
    assert people.find_person("radu") is None
    assert people.with_address("radu@alfa.example") == []


@pytest.mark.usefixtures("cloud")
def test_people_are_listed_by_name_page_by_page() -> None:
    for person in (ANA, RADU, ANA._replace(id="other", company=BETA)):
        put(person)
    filters.replace_filters(ALFA, "ana", (SavedFilter("a", "tickets", ""),))
    first = people.people(ALFA, 1, None)
    assert first.items == [RADU]
    assert first.next == {"user_id": "radu", "name_key": "albu radu radu"}
    assert people.people(ALFA, 1, first.next) == ([ANA], None)


@pytest.mark.usefixtures("cloud")
def test_a_new_person_does_not_replace_one_who_is_there() -> None:
    put(ANA)
    with pytest.raises(EmailTaken) as refused:
        put(ANA._replace(first_name="Eva"))
    assert refused.value.values == {"email": "ana@alfa.example"}
    assert people.find_person("ana") == ANA


@pytest.mark.usefixtures("cloud")
def test_a_change_keeps_what_a_later_version_stored() -> None:
    put(ANA)
    client = table(PersonItem)
    client.update_item("ALFA", "ana", actions=[PersonItem.first_name.set("Ana Maria")])
    change(ANA, ANA._replace(last_name="Popa"))
    assert people.find_person("ana") == ANA._replace(first_name="Ana Maria", last_name="Popa")
    assert people.people(ALFA, 1, None).items[0].last_name == "Popa"


@pytest.mark.usefixtures("cloud")
def test_somebody_who_is_gone_is_not_brought_back_by_a_change() -> None:
    with pytest.raises(NotFound):
        change(ANA, ANA._replace(last_name="Popa"))
    assert people.set_language(ALFA, "ana", Language.EN) is None
    assert people.find_person("ana") is None


@pytest.mark.usefixtures("cloud")
def test_a_language_is_changed_by_itself() -> None:
    put(ANA)
    assert people.set_language(ALFA, "ana", Language.RO) == ANA._replace(language=Language.RO)
    assert people.get_person(ALFA, "ana") == ANA._replace(language=Language.RO)
