"""Chapter 6 of the procedure, in its own words and order: Administrare persoane de contact."""

import itertools
import re
from typing import Any

import pytest
from playwright.sync_api import Dialog, Locator, Page, expect

from tests.browser.scene import Scene
from tests.browser.test_accessibility import serious_findings
from tests.browser.visit import Visit
from tests.people import Somebody

_numbers = itertools.count(1)
NEWSLETTERS = {"000BR": "BUSINESS REPORT", "000CC": "NL CONTABILITATE COMERCIAL", "000ST": "NL SALARIZARE TEHNIC"}


@pytest.fixture(scope="module", autouse=True)
def _catalogue(scene: Scene) -> None:
    for code, name in NEWSLETTERS.items():
        assert scene.admin.post("/newsletters", {"code": code, "name": name}).status_code in (201, 409)


@pytest.fixture
def ana(scene: Scene) -> Somebody:
    """A user of a company of their own, without contacts."""
    code = f"C{next(_numbers)}WEB"
    answer = scene.admin.post("/companies", {"code": code, "name": f"Firma {code} SRL", "contracts": []})
    assert answer.status_code == 201, answer.text
    return scene.client(code)


def contact(who: Somebody, **changes: Any) -> dict[str, Any]:
    """A contact made through the API."""
    body = {"email": f"web-c{next(_numbers)}@firma.example", "first_name": "Adrian", "last_name": "Lisman"} | changes
    answer = who.post("/contacts", body)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def many(who: Somebody, count: int) -> None:
    """``count`` contacts ``Pop 001`` and on."""
    rows = [f"Pop {n:03};Gică;p{n}@firma.example" for n in range(1, count + 1)]
    report = who.post("/contacts/import", {"csv": "\n".join(["Nume;Prenume;E-mail", *rows]), "dry_run": False})
    assert report.json()["created"] == count


def the_list(page: Page) -> Locator:
    return page.get_by_role("table", name="Persoane de contact")


def test_a_contact_is_subscribed_step_by_step_as_the_procedure_says(ana: Somebody, visit: Visit) -> None:
    made, page = contact(ana), visit.page
    visit.sign_in(ana)
    page.get_by_role("navigation", name="Meniu", exact=True).get_by_role("link", name="Persoane de contact").click()
    page.get_by_role("link", name="Adrian Lisman").click()
    page.get_by_role("tab", name="NL Persoană Contact Client").click()
    visit.sees("Număr de înregistrări: 0")
    page.get_by_role("button", name="Adaugă newsletter (+)").click()
    window = page.get_by_role("dialog")
    window.get_by_label("000CC NL CONTABILITATE COMERCIAL").check()
    window.get_by_label("000BR BUSINESS REPORT").check()
    window.get_by_role("button", name="Adaugă", exact=True).click()
    expect(window).to_be_hidden()
    visit.sees("Număr de înregistrări: 2")
    expect(page.get_by_role("listitem").filter(has_text="NL CONTABILITATE COMERCIAL")).to_be_visible()
    visit.button("Șterge abonarea la 000BR").click()
    visit.sees("Abonarea la BUSINESS REPORT a fost ștearsă.")
    assert ana.get(f"/contacts/{made['id']}/newsletters").json() == {"codes": ["000CC"]}
    visit.button("Sfârșit").click()
    expect(visit.heading("Persoane de contact")).to_be_visible()


def test_the_table_counts_searches_and_filters(ana: Somebody, visit: Visit) -> None:
    many(ana, 101)
    contact(ana, first_name="Ștefan", last_name="Țurcanu", sex="M", title="Dl.", mobile="0722123456",
            function="Director", state="inactive")  # fmt: skip
    page = visit.page
    visit.sign_in(ana, "/contacts")
    visit.sees("Număr de înregistrări: 101 și mai mult")
    heads = [
        "Nume",
        "Prenume",
        "Sexul",
        "Titlu",
        "Tel Mobil",
        "Adresa e-mail",
        "Funcția",
        "Stare Persoană de Contact",
    ]
    expect(page.get_by_role("columnheader")).to_have_text(heads)
    page.get_by_role("searchbox", name="Caută").fill("stefan TURCANU")
    visit.button("Caută").click()
    visit.sees("Număr de înregistrări: 1")
    row = the_list(page).get_by_role("row").nth(1)
    for text in ("Țurcanu", "Ștefan", "Dl.", "0722 123 456", "Director", "Inactivă"):
        expect(row).to_contain_text(text)
    visit.button("Șterge filtrele").click()
    visit.sees("101 și mai mult")
    page.get_by_label("Stare Persoană de Contact").select_option("inactive")
    expect(page.get_by_role("status").filter(has_text=re.compile(r"Număr de înregistrări: 1$"))).to_be_visible()
    page.reload()
    expect(the_list(page).get_by_role("row")).to_have_count(2)


def test_one_walks_to_the_previous_and_next_without_the_list_and_finishes(ana: Somebody, visit: Visit) -> None:
    many(ana, 120)
    page = visit.page
    visit.sign_in(ana, "/contacts")
    page.get_by_role("link", name="Gică Pop 007").click()
    visit.sees("7 / 101")
    page.get_by_role("link", name="Persoana următoare").click()
    visit.sees("8 / 101")
    expect(visit.heading("Gică Pop 008")).to_be_visible()
    page.get_by_role("link", name="Persoana anterioară").click()
    expect(visit.heading("Gică Pop 007")).to_be_visible()
    page.get_by_label("Tel Mobil").fill("0722.123.456")
    page.get_by_label("Funcția").fill("Casier")
    visit.button("Sfârșit").click()
    expect(visit.heading("Persoane de contact")).to_be_visible()
    row = the_list(page).get_by_role("row").filter(has_text="p7@firma.example")
    expect(row).to_contain_text("0722 123 456")
    expect(row).to_contain_text("Casier")
    page.get_by_role("link", name="Gică Pop 007").click()
    page.get_by_label("Funcția").fill("Altceva")
    visit.button("Renunță").click()
    expect(row).to_contain_text("Casier")


def test_unsaved_changes_are_not_left_without_a_warning(ana: Somebody, visit: Visit) -> None:
    contact(ana, last_name="Alfa")
    contact(ana, last_name="Beta")
    page = visit.page
    visit.sign_in(ana, "/contacts")
    page.get_by_role("link", name="Adrian Alfa").click()
    page.get_by_label("Funcția").fill("Contabil")
    window = page.get_by_role("dialog", name="Modificări nesalvate")
    for way in ("Înapoi", "Persoana următoare", "Tichetele Mele"):
        page.get_by_role("link", name=way).first.click()
        expect(window).to_be_visible()
        window.get_by_role("button", name="Rămâi pe pagină").click()
        expect(window).to_be_hidden()
    expect(page.get_by_label("Funcția")).to_have_value("Contabil")
    page.get_by_role("tab", name="NL Persoană").click()
    page.get_by_role("tab", name="Principal").click()
    expect(page.get_by_label("Funcția")).to_have_value("Contabil")
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.once("dialog", stay)
    page.close(run_before_unload=True)
    expect(page.get_by_label("Funcția")).to_have_value("Contabil")
    assert asked == ["beforeunload"]
    page.get_by_role("link", name="Persoana următoare").click()
    window.get_by_role("button", name="Pleacă fără salvare").click()
    expect(visit.heading("Adrian Beta")).to_be_visible()
    expect(page.get_by_label("Funcția")).to_have_value("")


def test_becoming_inactive_says_what_ends_first(scene: Scene, ana: Somebody, visit: Visit) -> None:
    company = contact(ana)["company"]
    user = scene.client(company, first_name="Vlad", last_name="Dan")
    made = contact(ana, first_name="Vlad", last_name="Dan", email=user.email)
    ana.send("PUT", f"/contacts/{made['id']}/newsletters", {"codes": ["000BR", "000CC"]})
    page = visit.page
    visit.sign_in(ana, f"/contacts/{made['id']}")
    visit.sees("Utilizator autorizat: se poate conecta la portal.")
    page.get_by_label("Stare Persoană de Contact").select_option("inactive")
    visit.button("Sfârșit").click()
    window = page.get_by_role("dialog", name="Vlad Dan devine inactivă")
    expect(window).to_contain_text("Se încheie 2 abonări")
    expect(window).to_contain_text("nu se va mai putea conecta")
    assert serious_findings(page) == []
    window.get_by_role("button", name="Treci în starea inactivă").click()
    expect(the_list(page).get_by_role("row").filter(has_text="Vlad")).to_contain_text("Inactivă")
    read = ana.get(f"/contacts/{made['id']}").json()
    assert (read["state"], read["newsletters"], read["authorised_user"]) == ("inactive", [], False)


def test_a_new_contact_needs_a_valid_address_of_its_own(ana: Somebody, visit: Visit) -> None:
    taken, page = contact(ana), visit.page
    visit.sign_in(ana, "/contacts")
    page.get_by_role("link", name="Persoană nouă").click()
    page.get_by_label("Tel Mobil").fill("12")
    visit.button("Adaugă persoana").click()
    visit.sees("Introduceți o adresă de e-mail validă.")
    visit.sees("Introduceți un număr de telefon valid, de exemplu 0722 123 456.")
    page.get_by_label("Tel Mobil").fill("")
    page.get_by_label("Adresa e-mail").fill(taken["email"])
    visit.button("Adaugă persoana").click()
    visit.sees("Compania are deja o persoană de contact cu adresa")
    page.get_by_label("Adresa e-mail").fill("noua@firma.example")
    page.get_by_label("Nume", exact=True).fill("<b>Nouă</b>")
    visit.button("Adaugă persoana").click()
    expect(visit.heading("<b>Nouă</b>")).to_be_visible()


def test_somebody_else_s_change_is_not_overwritten(ana: Somebody, visit: Visit) -> None:
    made, page = contact(ana), visit.page
    visit.sign_in(ana, f"/contacts/{made['id']}")
    page.get_by_label("Funcția").fill("Contabil")
    assert ana.patch(f"/contacts/{made['id']}", {"title": "Dl."}).status_code == 200
    visit.button("Sfârșit").click()
    visit.sees("Altcineva a modificat persoana de contact între timp.")
    visit.button("Citește din nou").click()
    expect(page.get_by_label("Titlu")).to_have_value("Dl.")
    page.get_by_label("Funcția").fill("Contabil")
    visit.button("Sfârșit").click()
    expect(the_list(page)).to_contain_text("Contabil")


def test_export_and_an_import_with_its_preview(ana: Somebody, visit: Visit) -> None:
    contact(ana, last_name="=1+1", email="formula@firma.example")
    page = visit.page
    visit.sign_in(ana, "/contacts")
    with page.expect_download() as saved:
        visit.button("Exportă").click()
    assert saved.value.suggested_filename == "persoane-de-contact.csv"
    text = saved.value.path().read_bytes().decode()
    assert text.startswith("\ufeff")
    assert '"\'=1+1"' in text
    page.get_by_role("link", name="Importă").click()
    changed = (
        text.replace('"Adrian"', '"Ion"')
        + '"Nou";"Ion";"";"";"";"nou@firma.example";"";"";""\r\n"x";"";"";"";"";"rău"\r\n'
    )
    page.locator("input[type=file]").set_input_files(
        {"name": "persoane.csv", "mimeType": "text/csv", "buffer": changed.encode()}
    )
    visit.sees("1 de adăugat, 1 de modificat, 0 neschimbate, 1 refuzate")
    visit.sees("Adrian → Ion")
    visit.sees("Introduceți o adresă de e-mail validă.")
    assert serious_findings(page) == []
    assert ana.get("/contacts").json()["count"] == 1
    visit.button("Importă").click()
    visit.sees("1 adăugate, 1 modificate, 0 neschimbate, 1 refuzate")
    page.get_by_role("link", name="Înapoi la listă").click()
    visit.sees("Număr de înregistrări: 2")


def test_staff_reach_a_company_s_contacts(scene: Scene, ana: Somebody, visit: Visit) -> None:
    made, page = contact(ana), visit.page
    visit.sign_in(scene.consultant, "/contacts")
    visit.sees("Persoanele de contact sunt ale unei companii.")
    visit.go(f"/contacts?company={made['company']}")
    page.get_by_role("link", name="Adrian Lisman").click()
    page.get_by_label("Funcția").fill("Director")
    visit.button("Sfârșit").click()
    expect(the_list(page)).to_contain_text("Director")


@pytest.mark.parametrize(
    "context",
    [{"color_scheme": "light"}, {"color_scheme": "dark", "viewport": {"width": 390, "height": 844}}],
    indirect=True,
)
def test_every_screen_of_contacts_is_accessible(ana: Somebody, visit: Visit) -> None:
    many(ana, 3)
    made, page = contact(ana, state="inactive"), visit.page
    active = ana.get("/contacts", state="active").json()["items"][0]["id"]
    ana.send("PUT", f"/contacts/{active}/newsletters", {"codes": ["000BR"]})
    visit.sign_in(ana, "/contacts")
    places = {
        "/contacts": "Persoane de contact",
        "/contacts?q=nimeni": "Persoane de contact",
        f"/contacts/{made['id']}": "Adrian Lisman",
        f"/contacts/{made['id']}?tab=nl": "Adrian Lisman",
        f"/contacts/{active}?tab=nl": "Gică Pop 001",
        "/contacts/0000000000000000": "Persoane de contact",
        "/contacts/new": "Persoană nouă",
        "/contacts/import": "Importă persoane de contact",
    }
    found = {}
    for place, title in places.items():
        visit.go(place)
        expect(visit.heading(title)).to_be_visible()
        page.wait_for_load_state("networkidle")
        expect(page.locator("[aria-busy=true]")).to_have_count(0)
        found[place] = serious_findings(page)
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), place
    visit.go(f"/contacts/{active}?tab=nl")
    page.get_by_role("button", name="Adaugă newsletter (+)").click()
    expect(page.get_by_label("000CC NL CONTABILITATE COMERCIAL")).to_be_visible()
    found["dialog"] = serious_findings(page)
    assert {place: findings for place, findings in found.items() if findings} == {}
