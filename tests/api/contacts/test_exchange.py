"""Contacts as files: what is exported, and what becomes of what is imported."""

import re

import httpx
import pytest

from tests.api.contacts.calls import created, imported
from tests.people import Somebody, World


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
def test_what_is_no_table_is_refused(exporter: Somebody, text: str) -> None:
    refused = exporter.post("/contacts/import", {"csv": text, "dry_run": False})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "csv")
