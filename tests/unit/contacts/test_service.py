"""What sending newsletters learns of contacts."""

import pytest

from chalicelib.audit.store import entries as audit
from chalicelib.contacts import service
from chalicelib.contacts.model import Contact, ContactState, DetailsChange, Subscriber, Undeliverable
from chalicelib.contacts.problems import ChangedMeanwhile
from chalicelib.contacts.store import contacts as store
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.language import Language
from chalicelib.kernel.tenant import Tenant
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
def test_unsubscribing_ends_one_newsletter_and_is_recorded_as_what_the_contact_did(counted: list[str]) -> None:
    stored(a_contact(newsletters=("000BR", "000CC")))
    for _ in range(2):
        service.unsubscribe(ALFA, id_of(1), "000BR")
    service.unsubscribe(ALFA, "f" * 16, "000BR")
    assert everybody("000BR") == []
    assert [s.contact for s in everybody("000CC")] == [id_of(1)]
    after = now_of(a_contact())
    assert (after.version, after.updated_by) == (2, "Ana Pop 0001")
    (entry,) = audit.of_day(now().date(), 10, None).items
    told = (id_of(1), "Ana Pop 0001", "contact.unsubscribed", f"{id_of(1)} 000BR", ALFA, None)
    assert entry[2:] == told
    assert counted == ["NewsletterUnsubscribed"] * 3


@pytest.mark.usefixtures("cloud")
def test_a_bounced_address_gets_nothing_in_any_company_until_it_is_replaced(counted: list[str]) -> None:
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
    assert (marked.undeliverable, marked.version, marked.updated_by) == (Undeliverable.BOUNCE, 2, "@mail")
    changed(1, {"email": "sosit@firma.example"})
    assert sorted(s.email for s in everybody("000BR")) == ["c3@firma.example", "sosit@firma.example"]
    assert {entry[2:] for entry in audit.of_day(now().date(), 10, None).items} == {
        ("@mail", "bounce", "contact.undeliverable", id_of(1), ALFA, None),
        ("@mail", "bounce", "contact.undeliverable", id_of(2), BETA, None),
    }
    assert counted == ["AddressUndeliverable"] * 2


@pytest.mark.usefixtures("cloud")
def test_the_last_reason_why_an_address_gets_nothing_is_shown() -> None:
    stored(a_contact(newsletters=("000BR",)))
    for reason in (Undeliverable.BOUNCE, Undeliverable.COMPLAINT):
        service.mark_undeliverable("c1@firma.example", reason)
    assert now_of(a_contact()).undeliverable is Undeliverable.COMPLAINT


@pytest.mark.usefixtures("cloud")
def test_an_address_that_was_replaced_while_its_report_was_on_its_way_is_left_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stored(a_contact())
    monkeypatch.setattr(store, "with_address", lambda _: [(ALFA, id_of(1))])  # as the index still says
    service.mark_undeliverable("vechi@firma.example", Undeliverable.BOUNCE)
    assert now_of(a_contact()).undeliverable is None


@pytest.fixture
def busy(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """As many others change the contact 1 between each reading and writing as the list has items."""
    others: list[int] = []
    get = store.get

    def read(company: Tenant, contact: str) -> Contact | None:
        found = get(company, contact)
        if others:
            monkeypatch.setattr(store, "get", get)
            changed(1, {"function": f"Funcția {others.pop()}"})
            monkeypatch.setattr(store, "get", read)
        return found

    monkeypatch.setattr(store, "get", read)
    return others


@pytest.mark.usefixtures("cloud")
def test_what_others_change_at_the_same_moment_is_kept(busy: list[int]) -> None:
    stored(a_contact(newsletters=("000BR",)))
    busy += [0, 1, 2, 3]
    service.unsubscribe(ALFA, id_of(1), "000BR")
    after = now_of(a_contact())
    assert (after.newsletters, after.details.function, after.version) == ((), "Funcția 0", 6)


@pytest.mark.usefixtures("cloud")
def test_after_five_changes_of_others_it_is_given_up_for_a_later_try(busy: list[int]) -> None:
    stored(a_contact(newsletters=("000BR",)))
    busy += [0, 1, 2, 3, 4]
    with pytest.raises(ChangedMeanwhile):
        service.unsubscribe(ALFA, id_of(1), "000BR")
    assert (now_of(a_contact()).newsletters, busy) == (("000BR",), [])
    busy += [0, 1, 2, 3, 4]
    with pytest.raises(ChangedMeanwhile):
        service.mark_undeliverable("c1@firma.example", Undeliverable.BOUNCE)
    assert now_of(a_contact()).undeliverable is None
    assert audit.of_day(now().date(), 10, None).items == []
