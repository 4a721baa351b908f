"""What follows from a change to a contact."""

from datetime import UTC, datetime

import pytest

from chalicelib.contacts.model import Contact, ContactState, Details, DetailsChange, Undeliverable
from tests.unit.contacts.people import ALFA, a_contact

THEN = datetime(2026, 3, 1, 12, tzinfo=UTC)
SUBSCRIBED = a_contact(newsletters=("000BR", "000CC"))._replace(version=4)
BOUNCED = SUBSCRIBED._replace(undeliverable=Undeliverable.BOUNCE)


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [("Ana", "Pop", "Ana Pop"), ("Ana", "", "Ana"), ("", "Pop", "Pop"), ("", "", "ana@alfa.example")],
)
def test_a_contact_is_called_by_its_names_or_else_by_its_address(first: str, last: str, name: str) -> None:
    assert Details("ana@alfa.example", first, last).name == name


def test_a_new_contact_is_active_reads_romanian_and_is_its_first_version() -> None:
    contact = Contact("1", ALFA, Details("ana@alfa.example"), (), None, THEN, "Ana")
    assert (contact.is_active, contact.details.language, contact.version) == (True, "ro", 1)


def test_an_edit_changes_what_it_names_and_says_when_and_by_whom() -> None:
    changes: DetailsChange = {"last_name": "Nou", "title": "Dna."}
    assert SUBSCRIBED.edited(THEN, "Radu Dan", changes) == SUBSCRIBED._replace(
        details=SUBSCRIBED.details._replace(last_name="Nou", title="Dna."),
        updated_at=THEN,
        updated_by="Radu Dan",
        version=5,
    )


def test_becoming_inactive_ends_the_newsletters_and_coming_back_brings_none() -> None:
    inactive = SUBSCRIBED.edited(THEN, "Radu", {"state": ContactState.INACTIVE})
    assert (inactive.is_active, inactive.newsletters, inactive.version) == (False, (), 5)
    active = inactive.edited(THEN, "Radu", {"state": ContactState.ACTIVE})
    assert (active.is_active, active.newsletters, active.version) == (True, (), 6)


def test_an_address_stays_undeliverable_until_there_is_another() -> None:
    assert BOUNCED.edited(THEN, "Radu", {"last_name": "Nou"}).undeliverable is Undeliverable.BOUNCE
    assert BOUNCED.edited(THEN, "Radu", {"email": BOUNCED.details.email}).undeliverable is Undeliverable.BOUNCE
    assert BOUNCED.edited(THEN, "Radu", {"email": "nou@firma.example"}).undeliverable is None


def test_subscriptions_are_kept_in_order_of_their_codes() -> None:
    after = SUBSCRIBED.subscribed(THEN, "Radu Dan", {"000ST", "000AA", "000BR"})
    assert after == SUBSCRIBED._replace(
        newsletters=("000AA", "000BR", "000ST"), updated_at=THEN, updated_by="Radu Dan", version=5
    )


def test_what_cannot_be_delivered_keeps_its_subscriptions_for_a_new_address() -> None:
    marked = SUBSCRIBED.marked_undeliverable(THEN, "@mail", Undeliverable.COMPLAINT)
    assert marked == SUBSCRIBED._replace(
        undeliverable=Undeliverable.COMPLAINT, updated_at=THEN, updated_by="@mail", version=5
    )


def test_only_active_contacts_with_a_good_address_receive_newsletters() -> None:
    assert SUBSCRIBED.receives == ("000BR", "000CC")
    assert BOUNCED.receives == ()
    inactive = SUBSCRIBED._replace(details=SUBSCRIBED.details._replace(state=ContactState.INACTIVE))
    assert inactive.receives == ()
