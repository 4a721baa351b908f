"""Lists of contacts: their count, their order, and the place of one contact."""

import pytest

from chalicelib.contacts.model import Contact, ContactState, Filters
from chalicelib.contacts.store import lists
from chalicelib.kernel.problems import BadCursor
from tests.unit.contacts.people import ALFA, BETA, a_contact, stored_fast

pytestmark = pytest.mark.usefixtures("cloud")

NUMBER = 110


@pytest.fixture
def contacts() -> list[Contact]:
    """More contacts than a list counts, by name, every tenth inactive; another company has one."""
    mine = [a_contact(n, state=ContactState.INACTIVE if n % 10 == 9 else ContactState.ACTIVE) for n in range(NUMBER)]
    stored_fast(*mine, a_contact(5, BETA))
    return mine


def test_pages_follow_each_other_in_the_order_of_names(contacts: list[Contact]) -> None:
    found: list[str] = []
    listed = lists.page(ALFA, Filters(), 40, None)
    while True:
        assert (listed.total, listed.more) == (101, True)
        found += [contact.id for contact in listed.page.items]
        if listed.page.next is None:
            break
        listed = lists.page(ALFA, Filters(), 40, listed.page.next)
    assert found == [contact.id for contact in contacts]


def test_filters_narrow_the_list_and_its_count(contacts: list[Contact], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "_READ_AT_ONCE", 30)
    inactive = lists.page(ALFA, Filters(ContactState.INACTIVE), 5, None)
    assert ([c.id for c in inactive.page.items], inactive.total, inactive.more) == (
        [contacts[n].id for n in (9, 19, 29, 39, 49)],
        11,
        False,
    )
    rest = lists.page(ALFA, Filters(ContactState.INACTIVE), 10, inactive.page.next)
    assert (len(rest.page.items), rest.total, rest.page.next) == (6, 11, None)
    assert [c.id for c in lists.page(ALFA, Filters(words=("pop", "0042")), 5, None).page.items] == [contacts[42].id]


def test_a_contact_knows_its_neighbours_and_its_position(contacts: list[Contact]) -> None:
    seventh = lists.place(contacts[6], Filters())
    assert seventh == (7, contacts[5].id, contacts[7].id, 101, True)
    last = lists.place(contacts[-1], Filters())
    assert last == (None, contacts[-2].id, None, 101, True)
    inactive = lists.place(contacts[19], Filters(ContactState.INACTIVE))
    assert inactive == (2, contacts[9].id, contacts[29].id, 11, False)


@pytest.mark.parametrize("lacking", ["item", "name_key", "total", "more"])
def test_a_position_of_an_earlier_version_is_a_bad_cursor(lacking: str) -> None:
    whole = {"company": ALFA, "item": "contact#1", "name_key": "pop#1", "total": "3", "more": ""}
    assert lists.page(ALFA, Filters(), 5, whole).total == 3
    with pytest.raises(BadCursor):
        lists.page(ALFA, Filters(), 5, {name: value for name, value in whole.items() if name != lacking})
