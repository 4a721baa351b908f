"""Lists of contacts: their order, their counts, what they are narrowed to."""

from typing import Any

import pytest

from chalicelib.contacts.query_schemas import ContactsQuery
from chalicelib.kernel.web.cursors import Cursors
from tests.api.contacts.calls import created, imported
from tests.people import Somebody, World


@pytest.fixture(scope="module")
def ana(world: World) -> Somebody:
    """A user of a company of their own."""
    return world.user(world.company(), first_name="Ana")


@pytest.fixture(scope="module")
def many(world: World) -> Somebody:
    """A user whose company has 110 contacts: ``Pop 0`` to ``Pop 109`` by name, every tenth inactive."""
    user = world.user(world.company())
    rows = [f"Pop {n:03};Gică;p{n}@firma.example;{'Inactivă' if n % 10 == 9 else 'Activă'}" for n in range(110)]
    report = imported(user, "\n".join(["Nume;Prenume;Adresa e-mail;Stare", *rows]))
    assert (report["created"], report["refused"]) == (110, 0)
    return user


@pytest.fixture(scope="module")
def listed(many: Somebody) -> list[dict[str, Any]]:
    """All of them, page by page."""
    return many.all("/contacts", limit=60)


def test_a_list_counts_to_101_and_then_says_more(many: Somebody) -> None:
    first = many.get("/contacts").json()
    assert (len(first["items"]), first["count"], first["more"]) == (25, 101, True)
    second = many.get("/contacts", cursor=first["next"]).json()
    assert (second["count"], second["more"]) == (101, True)


def test_a_list_goes_by_name(listed: list[dict[str, Any]]) -> None:
    assert [contact["last_name"] for contact in listed] == [f"Pop {n:03}" for n in range(110)]


def test_the_state_narrows_the_list_its_count_and_its_cursor(many: Somebody) -> None:
    inactive = many.get("/contacts", state="inactive", limit=5).json()
    assert (len(inactive["items"]), inactive["count"], inactive["more"]) == (5, 11, False)
    assert len(many.all("/contacts", state="inactive", limit=5)) == 11
    assert many.get("/contacts", cursor=inactive["next"]).status_code == 400


def test_search_knows_neither_case_nor_marks_and_wants_every_word(ana: Somebody) -> None:
    contact = created(ana, last_name="Țîrlea", first_name="Ștefan", function="Ședință", mobile="0744 555 666")
    for q in ("sedinta", "SEDINTA tirlea", "ŢÎRLEA", "0744555666", "744 555", contact["email"].upper()):
        found = ana.get("/contacts", q=q).json()
        assert [c["id"] for c in found["items"]] == [contact["id"]], q
        assert (found["count"], found["more"]) == (1, False)
    assert ana.get("/contacts", q="sedinta altceva").json()["items"] == []


def test_one_walks_from_contact_to_contact_in_the_order_of_the_list(
    many: Somebody, listed: list[dict[str, Any]]
) -> None:
    seventh = many.get(f"/contacts/{listed[6]['id']}").json()
    assert (seventh["position"], seventh["count"], seventh["more"]) == (7, 101, True)
    assert (seventh["previous"], seventh["next"]) == (listed[5]["id"], listed[7]["id"])
    far = many.get(f"/contacts/{listed[105]['id']}").json()
    assert (far["position"], far["previous"], far["next"]) == (None, listed[104]["id"], listed[106]["id"])


def test_a_list_has_two_ends(many: Somebody, listed: list[dict[str, Any]]) -> None:
    first, last = (many.get(f"/contacts/{listed[n]['id']}").json() for n in (0, -1))
    assert (first["previous"], first["next"]) == (None, listed[1]["id"])
    assert (last["previous"], last["next"]) == (listed[-2]["id"], None)


def test_one_walks_within_what_the_list_was_narrowed_to(many: Somebody, listed: list[dict[str, Any]]) -> None:
    inactive = [contact["id"] for contact in listed if contact["state"] == "inactive"]
    third = many.get(f"/contacts/{inactive[2]}", state="inactive").json()
    assert (third["position"], third["count"], third["more"]) == (3, 11, False)
    assert (third["previous"], third["next"]) == (inactive[1], inactive[3])


@pytest.mark.parametrize(
    "query", [{"state": "x"}, {"q": "x" * 101}, {"limit": 0}, {"cursor": "x"}, {"colour": "red"}]
)
def test_a_bad_query_is_refused(ana: Somebody, query: dict[str, Any]) -> None:
    assert ana.get("/contacts", **query).status_code in (400, 422)


@pytest.mark.parametrize("q", ["%", "\x00", "'\"", "contains(search)", "\u0301", " " * 90, "🙂"])
def test_any_words_may_be_searched(ana: Somebody, q: str) -> None:
    assert ana.get("/contacts", q=q).status_code == 200


def test_a_cursor_of_an_earlier_version_is_refused(ana: Somebody) -> None:
    for position in ({"name_key": "pop", "total": "1", "more": ""}, {"page": "2"}, {}):
        cursor = Cursors("contacts", ana.id, ContactsQuery()).issue(position)
        refused = ana.get("/contacts", cursor=cursor)
        assert (refused.status_code, refused.json()["type"]) == (400, "bad-cursor")
