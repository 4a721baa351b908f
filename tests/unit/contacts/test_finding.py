"""Finding contacts: whose they are, and where one stands in its list."""

import pytest

from chalicelib.contacts import finding
from chalicelib.contacts.model import ContactState, Filters, Place
from chalicelib.contracts.model import Company
from chalicelib.contracts.store.companies import COMPANIES
from chalicelib.identity import service as people
from chalicelib.identity.model import Person
from chalicelib.kernel.caller import Role
from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.tenant import Tenant
from tests.unit.callers import ADMIN, CLIENT, CONSULTANT
from tests.unit.contacts.people import ALFA, BETA, a_contact, id_of, stored

USER = Person("vlad", ALFA, "c2@firma.example", "Vlad", "Dan", Role.CLIENT)


@pytest.fixture(autouse=True)
def _three(cloud: None, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    """Three contacts of a company; the second is an authorised user."""
    users = {(ALFA, USER.email): USER}
    monkeypatch.setattr(people, "authorised_user", lambda *key: users.get(key))
    stored(a_contact(1), a_contact(2), a_contact(3, state=ContactState.INACTIVE), a_contact(1, BETA))


def ids(company: Tenant, filters: Filters) -> list[str]:
    return [contact.id for contact in finding.contacts(CLIENT, company, filters, 5, None).page.items]


def test_a_list_holds_the_contacts_of_the_company_alone() -> None:
    assert ids(ALFA, Filters()) == [id_of(1), id_of(2), id_of(3)]
    assert ids(BETA, Filters()) == [id_of(1)]
    assert ids(ALFA, Filters(ContactState.INACTIVE)) == [id_of(3)]


def test_pages_go_on_where_they_ended() -> None:
    first = finding.contacts(CLIENT, ALFA, Filters(), 2, None)
    assert (len(first.page.items), first.total) == (2, 3)
    second = finding.contacts(CLIENT, ALFA, Filters(), 2, first.page.next)
    assert [contact.id for contact in second.page.items] == [id_of(3)]


def test_a_contact_is_found_in_its_company_alone() -> None:
    assert finding.contact(ALFA, id_of(2)).details.email == USER.email
    for company, contact in ((BETA, id_of(2)), (ALFA, id_of(9))):
        with pytest.raises(NotFound):
            finding.contact(company, contact)
        with pytest.raises(NotFound):
            finding.contact_in_list(company, contact, Filters())


def test_a_contact_is_opened_with_its_place_and_whether_it_may_sign_in() -> None:
    second = finding.contact_in_list(ALFA, id_of(2), Filters())
    assert (second.contact.id, second.authorised_user) == (id_of(2), True)
    assert second.place == Place(2, id_of(1), id_of(3), 3, more=False)
    active = finding.contact_in_list(ALFA, id_of(1), Filters(ContactState.ACTIVE))
    assert active.authorised_user is False
    assert active.place == Place(1, None, id_of(2), 2, more=False)


def test_the_vendor_s_people_name_a_company_that_there_is() -> None:
    for caller in (CONSULTANT, ADMIN):
        with pytest.raises(NotFound):
            finding.contacts(caller, ALFA, Filters(), 5, None)
    COMPANIES.item(Company(ALFA, "Alfa SRL")).save()
    assert finding.contacts(CONSULTANT, ALFA, Filters(), 5, None).total == 3
