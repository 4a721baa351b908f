"""Contact persons on the deployed stack: what people do with them, and what nobody may."""

import itertools
import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from tests.people import PASSWORD, Somebody, World

_numbers = itertools.count(1)
NEWSLETTERS = {"000BR": "BUSINESS REPORT", "000CC": "NL CONTABILITATE COMERCIAL", "000ST": "NL SALARIZARE TEHNIC"}


def a_contact(**changes: Any) -> dict[str, Any]:
    """The body of an ordinary POST /contacts."""
    return {"email": f"c{next(_numbers)}@firma.example", "first_name": "Ioana", "last_name": "Șerban"} | changes


def created(who: Somebody, **changes: Any) -> dict[str, Any]:
    answer = who.post("/contacts", a_contact(**changes))
    assert answer.status_code == 201, answer.text
    contact: dict[str, Any] = answer.json()
    return contact


def imported(who: Somebody, text: str, *, dry_run: bool = False) -> dict[str, Any]:
    answer = who.post("/contacts/import", {"csv": text, "dry_run": dry_run})
    assert answer.status_code == 200, answer.text
    report: dict[str, Any] = answer.json()
    return report


@pytest.fixture(scope="module", autouse=True)
def _catalogue(world: World) -> None:
    for code, name in NEWSLETTERS.items():
        assert world.admin.post("/newsletters", {"code": code, "name": name}).status_code in (201, 409)


@pytest.fixture(scope="module")
def ana(world: World) -> Somebody:
    """A user of a company of their own."""
    return world.user(world.company(), first_name="Ana")


@pytest.fixture(scope="module")
def many(world: World) -> Somebody:
    """A user whose company has 130 contacts: ``Pop 0`` to ``Pop 129`` by name, every tenth inactive."""
    user = world.user(world.company())
    rows = [f"Pop {n:03};Gică;p{n}@firma.example;{'Inactivă' if n % 10 == 9 else 'Activă'}" for n in range(130)]
    report = imported(user, "\n".join(["Nume;Prenume;Adresa e-mail;Stare", *rows]))
    assert (report["created"], report["refused"]) == (130, 0)
    return user


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


def test_a_list_counts_to_101_and_then_says_more(many: Somebody) -> None:
    first = many.get("/contacts").json()
    assert (len(first["items"]), first["count"], first["more"]) == (25, 101, True)
    second = many.get("/contacts", cursor=first["next"]).json()
    assert (second["count"], second["more"]) == (101, True)
    names = [contact["last_name"] for contact in many.all("/contacts")]
    assert names == sorted(names)
    assert len(set(names)) == 130


def test_the_state_narrows_the_list_its_count_and_its_cursor(many: Somebody) -> None:
    inactive = many.get("/contacts", state="inactive", limit=5).json()
    assert (len(inactive["items"]), inactive["count"], inactive["more"]) == (5, 13, False)
    assert len(many.all("/contacts", state="inactive", limit=5)) == 13
    assert many.get("/contacts", cursor=inactive["next"]).status_code == 400


def test_search_knows_neither_case_nor_marks_and_wants_every_word(ana: Somebody) -> None:
    contact = created(ana, last_name="Țîrlea", first_name="Ștefan", function="Ședință", mobile="0744 555 666")
    for q in ("sedinta", "SEDINTA tirlea", "ŢÎRLEA", "0744555666", "744 555", contact["email"].upper()):
        found = ana.get("/contacts", q=q).json()
        assert [c["id"] for c in found["items"]] == [contact["id"]], q
        assert (found["count"], found["more"]) == (1, False)
    assert ana.get("/contacts", q="sedinta altceva").json()["items"] == []


def test_one_walks_from_contact_to_contact_in_the_order_of_the_list(many: Somebody) -> None:
    listed = many.all("/contacts")
    seventh = many.get(f"/contacts/{listed[6]['id']}").json()
    assert (seventh["position"], seventh["count"], seventh["more"]) == (7, 101, True)
    assert (seventh["previous"], seventh["next"]) == (listed[5]["id"], listed[7]["id"])
    far = many.get(f"/contacts/{listed[120]['id']}").json()
    assert (far["position"], far["previous"], far["next"]) == (None, listed[119]["id"], listed[121]["id"])
    ends = [many.get(f"/contacts/{listed[n]['id']}").json() for n in (0, -1)]
    assert (ends[0]["previous"], ends[1]["next"]) == (None, None)


def test_one_walks_within_what_the_list_was_narrowed_to(many: Somebody) -> None:
    listed = many.all("/contacts", state="inactive")
    third = many.get(f"/contacts/{listed[2]['id']}", state="inactive").json()
    assert (third["position"], third["count"], third["more"]) == (3, 13, False)
    assert (third["previous"], third["next"]) == (listed[1]["id"], listed[3]["id"])


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


def test_ten_at_once_create_one_contact(ana: Somebody) -> None:
    body, keyed = a_contact(), a_contact()
    with ThreadPoolExecutor(10) as pool:
        bare = [f.result() for f in [pool.submit(ana.post, "/contacts", body) for _ in range(10)]]
        same = [
            f.result() for f in [pool.submit(ana.post, "/contacts", keyed, idempotency_key="k") for _ in range(10)]
        ]
    assert min(answer.status_code for answer in bare) == 201
    assert {answer.status_code for answer in bare} <= {201, 409, 503}
    good = [answer for answer in same if answer.status_code == 201]
    assert good
    assert len({answer.text for answer in good}) == 1
    assert {answer.status_code for answer in same} <= {201, 503}
    for email in (body["email"], keyed["email"]):
        assert ana.get("/contacts", q=email).json()["count"] == 1
    assert ana.post("/contacts", a_contact(), idempotency_key="k").json()["type"] == "idempotency-key-reused"


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


def test_becoming_inactive_ends_an_authorised_user_s_access_after_saying_so(world: World, ana: Somebody) -> None:
    company = created(ana)["company"]
    user = world.user(company, first_name="Vlad")
    contact = created(ana, email=user.email)
    path = f"/contacts/{contact['id']}"
    assert ana.get(path).json()["authorised_user"] is True
    told = ana.patch(path, {"state": "inactive"})
    assert (told.status_code, told.json()["type"]) == (409, "ends-access")
    assert "Vlad" in told.json()["detail"]
    assert ana.get(path).json()["state"] == "active"
    Somebody(world.http, user.email)  # still signs in
    assert ana.patch(path, {"state": "inactive", "confirm": True}).json()["state"] == "inactive"
    assert ana.get(path).json()["authorised_user"] is False
    shut = world.http.post("/session", json={"email": user.email, "password": PASSWORD})
    assert (shut.status_code, shut.json()["type"]) == (401, "wrong-credentials")
    deeds = {e["action"] for e in world.admin.all("/audit") if e["subject"] in (contact["id"], user.id)}
    assert {"contact.deactivated", "user.deactivated"} <= deeds


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


ROUTES: list[tuple[str, str, Any]] = [
    ("GET", "/contacts/{id}", None),
    ("PATCH", "/contacts/{id}", {"last_name": "Furat"}),
    ("GET", "/contacts/{id}/newsletters", None),
    ("PUT", "/contacts/{id}/newsletters", {"codes": []}),
]


@pytest.mark.parametrize(("method", "path", "body"), ROUTES, ids=str)
def test_another_company_s_contact_is_the_same_404_as_none(
    world: World, ana: Somebody, method: str, path: str, body: Any
) -> None:
    contact = created(ana)
    theirs = world.maria.send(method, path.format(id=contact["id"]), body)
    missing = world.maria.send(method, path.format(id="0" * 16), body)
    assert (theirs.status_code, missing.status_code, theirs.text) == (404, 404, missing.text)
    assert ana.get(f"/contacts/{contact['id']}").json()["version"] == 1


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [*ROUTES, ("GET", "/contacts", None), ("POST", "/contacts", a_contact()), ("GET", "/contacts/export", None),
     ("POST", "/contacts/import", {"csv": "email\na@b.example", "dry_run": False})],
    ids=str,
)  # fmt: skip
def test_a_client_names_no_other_company(world: World, ana: Somebody, method: str, path: str, body: Any) -> None:
    contact = created(ana)
    for code in (contact["company"], "NIMENI"):
        refused = world.maria.send(method, f"{path.format(id=contact['id'])}?company={code}", body)
        assert (refused.status_code, refused.json()["type"]) == (404, "not-found")


def test_lists_and_exports_hold_one_s_own_company_only(world: World, ana: Somebody) -> None:
    contact = created(ana)
    assert contact["email"] not in world.maria.get("/contacts/export").text
    assert world.maria.get("/contacts", q=contact["email"]).json()["items"] == []
    cursor = ana.get("/contacts", limit=1).json()["next"]
    assert world.maria.get("/contacts", limit=1, cursor=cursor).status_code == 400


def test_staff_work_the_contacts_of_a_company_that_they_name(world: World, ana: Somebody) -> None:
    contact = created(ana)
    named = {"company": contact["company"]}
    assert world.consultant.get("/contacts").json()["errors"][0]["field"] == "company"
    assert world.consultant.get("/contacts", company="NIMENI").status_code == 404
    assert world.consultant.get("/contacts", q=contact["email"], **named).json()["count"] == 1
    path = f"/contacts/{contact['id']}?company={contact['company']}"
    assert world.consultant.patch(path, {"function": "Director"}).json()["function"] == "Director"
    assert world.consultant.get(f"/contacts/{contact['id']}", company=world.beta).status_code == 404


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


@pytest.mark.parametrize(
    "query", [{"state": "x"}, {"q": "x" * 101}, {"limit": 0}, {"cursor": "x"}, {"colour": "red"}]
)
def test_a_bad_query_is_refused(ana: Somebody, query: dict[str, Any]) -> None:
    assert ana.get("/contacts", **query).status_code in (400, 422)


@pytest.mark.parametrize("q", ["%", "\x00", "'\"", "contains(search)", "\u0301", " " * 90, "🙂"])
def test_any_words_may_be_searched(ana: Somebody, q: str) -> None:
    assert ana.get("/contacts", q=q).status_code == 200


def test_markup_is_kept_as_text_and_answered_as_json(ana: Somebody) -> None:
    name = "<img src=x onerror=alert(1)>"
    answer = ana.get(f"/contacts/{created(ana, last_name=name)['id']}")
    assert answer.json()["last_name"] == name
    assert answer.headers["content-type"].startswith("application/json")
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.fixture
def exporter(world: World) -> Somebody:
    """A user of a company without contacts."""
    return world.user(world.company())


def exported(who: Somebody, **params: str) -> httpx.Response:
    answer = who.get("/contacts/export", **params)
    assert answer.status_code == 200
    return answer


def test_an_export_is_a_file_without_formulas(exporter: Somebody) -> None:
    created(exporter, last_name='=HYPERLINK("http://x")', first_name="+40", function="@SUM(A1)", title="-1")
    answer = exported(exporter)
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.headers["content-disposition"] == 'attachment; filename="persoane-de-contact.csv"'
    assert "'=HYPERLINK" in answer.text
    assert not re.search(r'(^|;)"?[=+\-@]', answer.text.removeprefix("\ufeff"), re.MULTILINE)


def test_an_export_comes_back_without_a_change_and_is_narrowed_like_the_list(exporter: Somebody) -> None:
    created(exporter, last_name="=1", mobile="+33123456789", sex="M", state="inactive", language="en")
    created(exporter, last_name="Radu", mobile="0722123456", title="Dl.")
    report = imported(exporter, exported(exporter).text)
    assert (report["unchanged"], report["created"], report["changed"], report["refused"]) == (2, 0, 0, 0)
    assert exported(exporter, state="active").text.count("\n") == 2


def test_a_preview_tells_what_the_import_then_does(exporter: Somebody) -> None:
    known = created(exporter, last_name="Vechi", mobile="0722123456", function="Casier")
    text = "\r\n".join([
        "Nume;Prenume;Adresa e-mail;Tel Mobil",
        "Nou;Ion;nou@firma.example;0744 111 222",
        f"Schimbat;Ioana;{known['email'].upper()};",
        "Rău;Ion;nu-e-adresă;",
        "Rău;Ion;rau@firma.example;12",
        "Dublu;Ion;NOU@firma.example;",
        ";;;0722 000 000",
    ])  # fmt: skip
    preview = imported(exporter, text, dry_run=True)
    assert [row["result"] for row in preview["rows"]] == ["created", "changed", *["refused"] * 4]
    assert exporter.get("/contacts").json()["count"] == 1
    assert preview["rows"][1]["changes"] == [
        {"field": "last_name", "before": "Vechi", "after": "Schimbat"},
        {"field": "mobile", "before": "0722 123 456", "after": ""},
    ]
    reasons = [row["reasons"][0] for row in preview["rows"][2:]]
    assert reasons[0] == "Adresa e-mail: Introduceți o adresă de e-mail validă."
    assert reasons[1].startswith("Tel Mobil: ")
    assert reasons[2] == "Adresa apare deja la linia 2."
    assert reasons[3] == "Adresa e-mail: Câmp obligatoriu."
    done = imported(exporter, text)
    assert done | {"dry_run": True} == preview
    changed = exporter.get(f"/contacts/{known['id']}").json()
    assert (changed["last_name"], changed["mobile"], changed["function"]) == ("Schimbat", None, "Casier")
    assert imported(exporter, text)["unchanged"] == 2


def test_an_import_closes_no_account(world: World, exporter: Somebody) -> None:
    user = world.user(created(exporter)["company"])
    created(exporter, email=user.email)
    created(exporter, email=exporter.email)
    text = f"E-mail,State\n{user.email},Inactive\n{exporter.email},Inactive"
    report = imported(exporter, text)
    assert [row["result"] for row in report["rows"]] == ["refused", "refused"]
    assert "utilizator autorizat" in report["rows"][0]["reasons"][0]
    Somebody(world.http, user.email)  # still signs in


@pytest.mark.parametrize(
    "text", ["", "x", "email", "email\n" * 600, '"', 'email\n"x', "\x00", "email;parola\na@b.ro;x"]
)
def test_what_is_no_table_is_refused(ana: Somebody, text: str) -> None:
    refused = ana.post("/contacts/import", {"csv": text, "dry_run": False})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "csv")
