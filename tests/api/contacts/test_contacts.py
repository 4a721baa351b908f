"""Contact persons: what people do with them, and what is refused."""

from typing import Any

import pytest

from tests.api.contacts.calls import a_contact, create_newsletters, created
from tests.people import Somebody, World


@pytest.fixture(scope="module", autouse=True)
def _catalogue(world: World) -> None:
    create_newsletters(world)


@pytest.fixture(scope="module")
def ana(world: World) -> Somebody:
    """A user of a company of their own."""
    return world.user(world.company(), first_name="Ana")


def test_a_contact_is_kept_as_entered_and_its_number_in_e164(ana: Somebody) -> None:
    body = a_contact(sex="F", title="Dna.", mobile="0722.123 456", function="Șef depozit", language="en")
    answer = ana.post("/contacts", body)
    contact = answer.json()
    assert answer.headers["location"] == f"contacts/{contact['id']}"
    assert contact | body | {"mobile": "+40722123456"} == contact
    assert (contact["mobile_shown"], contact["state"], contact["version"]) == ("0722 123 456", "active", 1)
    read = ana.get(f"/contacts/{contact['id']}")
    assert read.headers["etag"] == '"1"'
    assert read.json() == read.json() | contact


def test_a_change_keeps_what_it_does_not_name_and_says_who_made_it(world: World, ana: Somebody) -> None:
    contact = created(ana, title="Dna.", mobile="0722123456")
    colleague = world.user(contact["company"], first_name="Radu", last_name="Dan")
    changed = colleague.patch(f"/contacts/{contact['id']}", {"title": None, "last_name": "Nou"}, if_match='"1"')
    assert changed.status_code == 200
    expected = {"title": None, "last_name": "Nou", "version": 2, "updated_by": "Radu Dan"}
    assert {**changed.json(), "updated_at": 0} == contact | expected | {"updated_at": 0}
    trail = {(e["actor"]["id"], e["action"]) for e in world.admin.all("/audit") if e["subject"] == contact["id"]}
    assert trail == {(ana.id, "contact.created"), (colleague.id, "contact.changed")}


def test_a_stale_change_changes_nothing(ana: Somebody) -> None:
    contact = created(ana)
    path = f"/contacts/{contact['id']}"
    assert ana.patch(path, {"function": "Casier"}, if_match="1").status_code == 200
    for refused in (
        ana.patch(path, {"function": "Altul"}, if_match="1"),
        ana.send("PUT", f"{path}/newsletters", {"codes": ["000BR"]}, if_match="1"),
    ):
        assert (refused.status_code, refused.json()["type"]) == (412, "stale")
        assert "persoana" in refused.json()["detail"]
    assert ana.get(path).json()["function"] == "Casier"


def test_an_address_belongs_to_one_contact_of_a_company_only(world: World, ana: Somebody) -> None:
    contact, other = created(ana), created(ana)
    taken = ana.post("/contacts", a_contact(email=contact["email"].upper()))
    assert (taken.status_code, taken.json()["type"]) == (409, "email-taken")
    moved = ana.patch(f"/contacts/{other['id']}", {"email": contact["email"]})
    assert (moved.status_code, moved.json()["type"]) == (409, "email-taken")
    assert world.maria.post("/contacts", a_contact(email=contact["email"])).status_code == 201
    assert ana.patch(f"/contacts/{contact['id']}", {"email": "liber@firma.example"}).status_code == 200
    assert ana.patch(f"/contacts/{other['id']}", {"email": contact["email"]}).status_code == 200


def test_newsletters_are_ticked_and_unticked(ana: Somebody) -> None:
    path = f"/contacts/{created(ana)['id']}"
    assert ana.get(f"{path}/newsletters").json() == {"codes": []}
    chosen = ana.send("PUT", f"{path}/newsletters", {"codes": ["000CC", "000BR"]})
    assert chosen.json() == {"codes": ["000BR", "000CC"]}
    assert ana.get(path).json()["newsletters"] == ["000BR", "000CC"]
    assert ana.send("PUT", f"{path}/newsletters", {"codes": ["000CC"]}).json() == {"codes": ["000CC"]}
    unknown = ana.send("PUT", f"{path}/newsletters", {"codes": ["000CC", "999XX"]})
    assert (unknown.status_code, unknown.json()["errors"][0]["field"]) == (422, "codes")


def test_becoming_inactive_ends_the_newsletters_for_good(ana: Somebody) -> None:
    path = f"/contacts/{created(ana)['id']}"
    ana.send("PUT", f"{path}/newsletters", {"codes": ["000BR"]})
    assert ana.patch(path, {"state": "inactive"}).json()["newsletters"] == []
    refused = ana.send("PUT", f"{path}/newsletters", {"codes": ["000BR"]})
    assert (refused.status_code, refused.json()["type"]) == (409, "contact-inactive")
    assert ana.patch(path, {"state": "active"}).json()["newsletters"] == []


def test_whoever_ends_an_authorised_user_s_access_is_told_so_first(world: World, ana: Somebody) -> None:
    user = world.user(created(ana)["company"], first_name="Vlad")
    path = f"/contacts/{created(ana, email=user.email)['id']}"
    assert ana.get(path).json()["authorised_user"] is True
    told = ana.patch(path, {"state": "inactive"})
    assert (told.status_code, told.json()["type"]) == (409, "ends-access")
    assert "Vlad" in told.json()["detail"]
    assert ana.get(path).json()["state"] == "active"
    Somebody(world.http, user.email)  # still signs in


def test_nobody_ends_their_own_access(ana: Somebody) -> None:
    path = f"/contacts/{created(ana, email=ana.email)['id']}"
    refused = ana.patch(path, {"state": "inactive", "confirm": True})
    assert (refused.status_code, refused.json()["type"]) == (409, "own-access")
    assert ana.get(path).json()["state"] == "active"


def test_a_user_of_another_company_with_the_same_address_keeps_their_access(world: World, ana: Somebody) -> None:
    contact = created(ana, email=world.radu.email)
    assert ana.get(f"/contacts/{contact['id']}").json()["authorised_user"] is False
    assert ana.patch(f"/contacts/{contact['id']}", {"state": "inactive"}).status_code == 200
    Somebody(world.http, world.radu.email)  # still signs in


@pytest.mark.parametrize("extra", [{"company": "BETA"}, {"id": "x"}, {"version": 9}, {"newsletters": ["000BR"]},
                                   {"undeliverable": None}, {"authorised_user": True}])  # fmt: skip
def test_a_contact_takes_no_more_than_its_fields(ana: Somebody, extra: dict[str, Any]) -> None:
    contact = created(ana)
    for refused in (ana.post("/contacts", a_contact(**extra)), ana.patch(f"/contacts/{contact['id']}", extra)):
        assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, next(iter(extra)))


BAD = [
    {"email": None}, {"email": ""}, {"email": "x"}, {"email": "a@b.ro\r\nBcc: c@d.ro"}, {"email": "a@b.ro, c@d.ro"},
    {"first_name": "Ana\r\nBcc: x@y.ro"}, {"last_name": "x" * 101}, {"function": "a\x00b"}, {"title": "\u202eabc"},
    {"mobile": "12"}, {"mobile": "+40722\n123456"}, {"mobile": 722123456}, {"sex": "X"}, {"state": "gone"},
    {"language": "fr"}, {"first_name": ["x"]},
]  # fmt: skip


@pytest.mark.parametrize("change", BAD, ids=str)
def test_bad_details_are_refused_by_name(ana: Somebody, change: dict[str, Any]) -> None:
    refused = ana.post("/contacts", a_contact() | change)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, next(iter(change)))


@pytest.mark.parametrize(
    "contact_id", ["x", "0" * 17, "a" * 2000, "%00", "ș", "0" * 15 + "%0a", "contact%23" + "0" * 16]
)
def test_any_id_is_found_or_not(ana: Somebody, contact_id: str) -> None:
    for suffix in ("", "/newsletters"):
        assert ana.get(f"/contacts/{contact_id}{suffix}").status_code in (400, 404)


def test_markup_is_kept_as_text_and_answered_as_json(ana: Somebody) -> None:
    name = "<img src=x onerror=alert(1)>"
    answer = ana.get(f"/contacts/{created(ana, last_name=name)['id']}")
    assert answer.json()["last_name"] == name
    assert answer.headers["content-type"].startswith("application/json")
    assert answer.headers["x-content-type-options"] == "nosniff"
