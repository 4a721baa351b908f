"""What sending newsletters learns of contacts."""

import pytest

from chalicelib.audit.store import entries as audit
from chalicelib.contacts import service
from chalicelib.contacts.model import ContactState, DetailsChange, Subscriber, Undeliverable
from chalicelib.contacts.store import contacts as store
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.language import Language
from tests.unit.contacts.people import ALFA, BETA, a_contact, id_of, now_of, stored


def everybody(newsletter: str, limit: int = 3) -> list[Subscriber]:
    page = service.subscribers(newsletter, limit, None)
    found = [*page.items]
    while page.next:
        page = service.subscribers(newsletter, limit, page.next)
        assert len(page.items) <= limit
        found += page.items
    return found


def changed(number: int, changes: DetailsChange) -> None:
    before = now_of(a_contact(number))
    transaction = Transaction()
    store.put_change(transaction, before, before.edited(now(), "x", changes), AssertionError())
    transaction.commit()


@pytest.mark.usefixtures("cloud")
def test_all_subscribers_of_all_companies_come_once_in_a_stable_order() -> None:
    mine = [a_contact(n, newsletters=("000BR",)) for n in range(20)]
    theirs = [a_contact(n, BETA, newsletters=("000BR", "000CC")) for n in range(5)]
    stored(*mine, *theirs, a_contact(30), a_contact(31, newsletters=("000CC",)))
    found = everybody("000BR")
    assert sorted((s.company, s.contact) for s in found) == sorted((c.company, c.id) for c in mine + theirs)
    assert everybody("000BR") == found
    assert found == everybody("000BR", limit=100)


@pytest.mark.usefixtures("cloud")
def test_a_subscriber_is_told_as_the_contact_is_now() -> None:
    stored(a_contact(newsletters=("000BR",)))
    name: DetailsChange = {"first_name": "Ioana", "last_name": "Pop"}
    changed(1, {**name, "email": "nou@firma.example", "language": Language.EN})
    expected = Subscriber(ALFA, id_of(1), "nou@firma.example", "Ioana Pop", Language.EN)
    assert everybody("000BR") == [expected]
    assert service.subscriber(ALFA, id_of(1), "000BR") == expected
    assert service.subscriber(ALFA, id_of(1), "000CC") is None
    assert service.subscriber(BETA, id_of(1), "000BR") is None


@pytest.mark.usefixtures("cloud")
def test_an_inactive_contact_gets_nothing_and_coming_back_does_not_subscribe_it_again() -> None:
    stored(a_contact(newsletters=("000BR",)))
    changed(1, {"state": ContactState.INACTIVE})
    assert everybody("000BR") == []
    changed(1, {"state": ContactState.ACTIVE})
    assert everybody("000BR") == []
    assert service.subscriber(ALFA, id_of(1), "000BR") is None


@pytest.mark.usefixtures("cloud")
def test_unsubscribing_ends_one_newsletter_and_is_recorded_as_what_the_contact_did() -> None:
    stored(a_contact(newsletters=("000BR", "000CC")))
    for _ in range(2):
        service.unsubscribe(ALFA, id_of(1), "000BR")
    service.unsubscribe(ALFA, "f" * 16, "000BR")
    assert everybody("000BR") == []
    assert [s.contact for s in everybody("000CC")] == [id_of(1)]
    (entry,) = audit.of_day(now().date(), 10, None).items
    assert (entry.actor, entry.action, entry.subject) == (id_of(1), "contact.unsubscribed", f"{id_of(1)} 000BR")


@pytest.mark.usefixtures("cloud")
def test_a_bounced_address_gets_nothing_in_any_company_until_it_is_replaced() -> None:
    address = "plecat@firma.example"
    stored(
        a_contact(1, newsletters=("000BR",), email=address),
        a_contact(2, BETA, newsletters=("000BR",), email=address),
        a_contact(3, newsletters=("000BR",)),
    )
    for _ in range(2):
        service.mark_undeliverable("Plecat@firma.example", Undeliverable.BOUNCE)
    assert [s.email for s in everybody("000BR")] == ["c3@firma.example"]
    marked = store.get(BETA, id_of(2))
    assert marked
    assert (marked.undeliverable, marked.version) == (Undeliverable.BOUNCE, 2)
    changed(1, {"email": "sosit@firma.example"})
    assert sorted(s.email for s in everybody("000BR")) == ["c3@firma.example", "sosit@firma.example"]
