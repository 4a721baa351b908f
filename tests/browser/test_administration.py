"""An administrator's story: products, companies with contracts, users, staff, the audit; no curl."""

import itertools
import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.scene import CONTAB, Scene
from tests.browser.test_accessibility import serious_findings
from tests.browser.visit import Visit
from tests.people import PASSWORD, Somebody
from tests.stack.mailbox import Mailbox

_numbers = itertools.count(1)


@pytest.fixture
def admin(scene: Scene) -> Somebody:
    """An administrator with the tests' password."""
    email = f"admin{next(_numbers)}@wizrom.example"
    person = {"email": email, "first_name": "Ioana", "last_name": "Marinescu", "role": "admin", "password": PASSWORD}
    made = scene.admin.post("/staff", person)
    assert made.status_code == 201, made.text
    return Somebody(scene.http, email)


def _row(page: Page, text: str) -> Locator:
    return page.get_by_role("row").filter(has_text=text)


def test_from_a_product_to_a_user_who_opens_a_ticket(scene: Scene, admin: Somebody, visit: Visit) -> None:
    page = visit.page
    visit.sign_in(admin, "/products")
    _create_the_product(visit)
    _create_the_company(visit)
    page.get_by_role("link", name="Utilizatori").click()
    visit.sees("Niciun utilizator")
    visit.button("Utilizator nou").last.click()
    _fill_person(page, "ion@gorj.example", "Ion", "Țugui")
    page.get_by_label("Cu o parolă stabilită acum").check()
    page.get_by_label("Parola nouă").fill("scurta")
    visit.button("Creează contul").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.get_by_label("Parola nouă").fill(PASSWORD)
    visit.button("Creează contul").click()
    visit.sees("Contul ion@gorj.example a fost creat.")
    expect(_row(page, "Ion Țugui")).to_contain_text("Activ")

    ion = Somebody(scene.http, "ion@gorj.example")
    number = scene.open_ticket(ion, product="WIZPROD_PRODUCTIE", priority="URGENT", request_type="INTREBARE")
    assert number == "GORJ-1"


def _create_the_product(visit: Visit) -> None:
    page = visit.page
    page.get_by_role("link", name="Produs nou").click()
    expect(visit.heading("Produs nou")).to_be_visible()
    page.get_by_label("Denumire").fill("WizProd Producție")
    expect(page.get_by_label("Cod")).to_have_value("WIZPROD_PRODUCTIE")
    visit.button("Creează produsul").click()
    expect(visit.heading("WizProd Producție")).to_be_visible()
    visit.button("Adaugă un tip").click()
    page.get_by_label("Tip solicitare 1").fill("Eroare")
    visit.button("Adaugă un tip").click()
    page.get_by_label("Tip solicitare 2").fill("Întrebare")
    visit.button("Mută mai sus Întrebare").click()
    visit.button("Adaugă o temă").click()
    page.get_by_label("Temă 1").fill("Legislativ")
    visit.button("Salvează produsul").click()
    visit.sees("Produsul a fost salvat.")


def _create_the_company(visit: Visit) -> None:
    page = visit.page
    page.get_by_role("link", name="Companii").click()
    page.get_by_role("link", name="Companie nouă").click()
    expect(visit.heading("Companie nouă")).to_be_visible()
    page.get_by_label("Denumire").fill("Panificația Gorj SRL")
    page.get_by_label("Cod").fill("web")
    visit.button("Creează compania").click()
    visit.sees("există deja")
    page.get_by_label("Cod").fill("gorj")
    visit.button("Creează compania").click()
    expect(visit.heading("Panificația Gorj SRL")).to_be_visible()
    visit.sees("Fără un contract compania nu poate deschide tichete.")

    visit.button("Adaugă un contract").click()
    page.get_by_label("Produs", exact=True).select_option(label="WizProd Producție")
    page.get_by_label("Prioritate").first.fill("Linie oprită")
    page.get_by_label("Răspuns în, ore").first.fill("0")
    page.get_by_label("Răspuns în, min").first.fill("30")
    visit.sees("Clientul citește: „Linie oprită: răspuns în 30 de minute, rezolvare în 8 ore”.")
    visit.button("Salvează contractele").click()
    visit.sees("Contractele au fost salvate.")


def _fill_person(page: Page, email: str, first: str, last: str) -> None:
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Adresa de e-mail").fill(email)
    dialog.get_by_label("Prenume").fill(first)
    dialog.get_by_label("Nume", exact=True).fill(last)


def test_an_invitation_and_an_address_in_use(scene: Scene, admin: Somebody, visit: Visit, mailbox: Mailbox) -> None:
    page, email = visit.page, "invitata@firma.example"
    visit.sign_in(admin, f"/companies/{scene.company}/users")
    visit.button("Utilizator nou").first.click()  # a list that is empty offers it a second time
    _fill_person(page, scene.client().email, "Ana", "Ionescu")
    visit.button("Trimite invitația").click()
    visit.sees(re.compile("Există deja un cont cu adresa"))
    page.get_by_role("dialog").get_by_label("Adresa de e-mail").fill(email)
    visit.button("Trimite invitația").click()
    visit.sees(f"Invitația a fost trimisă la {email}.")
    assert mailbox.expect(1, to=email)


def test_closing_an_access_says_what_happens_and_can_be_undone(scene: Scene, admin: Somebody, visit: Visit) -> None:
    page, ana = visit.page, scene.client(first_name="Doina", last_name="Rusu")
    visit.sign_in(admin, f"/companies/{scene.company}/users")
    visit.button("Modifică Doina Rusu").click()
    visit.button("Dezactivează").click()
    visit.sees("nu se mai poate conecta. Tichetele și mesajele rămân")
    visit.button("Da, dezactivează").click()
    visit.sees("Contul Doina Rusu a fost dezactivat.")
    expect(_row(page, "Doina Rusu")).to_contain_text("Dezactivat")
    refused = scene.http.post("/session", json={"email": ana.email, "password": PASSWORD})
    assert refused.status_code == 401
    visit.button("Modifică Doina Rusu").click()
    visit.button("Reactivează").click()
    visit.sees("este din nou activ")
    assert Somebody(scene.http, ana.email).id == ana.id


def test_staff_and_their_roles(admin: Somebody, visit: Visit) -> None:
    page = visit.page
    visit.sign_in(admin, "/staff")
    visit.button("Consultant nou").click()
    _fill_person(page, "vlad.petre@wizrom.example", "Vlad", "Petre")
    page.get_by_label("Cu o parolă stabilită acum").check()
    page.get_by_label("Parola nouă").fill(PASSWORD)
    visit.button("Creează contul").click()
    expect(_row(page, "Vlad Petre")).to_contain_text("Consultant")
    visit.button("Modifică Vlad Petre").click()
    page.get_by_role("dialog").get_by_label("Rol").select_option(label="Administrator")
    visit.button("Salvează").click()
    expect(_row(page, "Vlad Petre")).to_contain_text("Administrator")


def test_the_audit_names_who_did_what(scene: Scene, admin: Somebody, visit: Visit) -> None:
    page = visit.page
    assert admin.patch(f"/companies/{scene.company}", {"name": "Firma Web SRL"}).status_code == 200
    visit.sign_in(admin, "/audit")
    expect(_row(page, "a modificat compania").first).to_contain_text("Ioana Marinescu")
    visit.button("Ziua anterioară").click()
    visit.sees("Nimic în această zi")
    visit.button("Ziua următoare").click()
    expect(_row(page, "a modificat compania").first).to_be_visible()


def test_a_refused_contract_shows_its_messages_at_the_fields(scene: Scene, admin: Somebody, visit: Visit) -> None:
    page = visit.page
    made = admin.post("/companies", {"code": "CAMPURI", "name": "Câmpuri SRL"})
    assert made.status_code == 201
    visit.sign_in(admin, "/companies/CAMPURI")
    visit.button("Adaugă un contract").click()
    page.get_by_label("Prioritate").first.fill("")
    page.get_by_label("Rezolvare în, ore").last.fill("0")
    visit.button("Salvează contractele").click()
    expect(page.get_by_label("Prioritate").first).to_have_attribute("aria-invalid", "true")
    visit.sees("Câmpul nu poate fi gol.")
    visit.sees("Cel puțin 1.")
    assert scene.company


def test_a_consultant_finds_no_administration(scene: Scene, visit: Visit) -> None:
    visit.go()
    visit.page.get_by_label("Adresa de e-mail").fill(scene.consultant.email)
    visit.page.get_by_label("Parola", exact=True).fill(PASSWORD)
    visit.button("Conectare").click()
    expect(visit.heading("Birou")).to_be_visible()
    expect(visit.page.get_by_role("link", name="Companii")).to_have_count(0)
    visit.go("/companies")
    visit.sees("Contul dumneavoastră nu are dreptul la această operațiune.")


_LOOKS = [
    {"color_scheme": "light"},
    {"color_scheme": "dark"},
    {"color_scheme": "dark", "viewport": {"width": 390, "height": 844}},
]


@pytest.mark.parametrize("context", _LOOKS, indirect=True)
def test_axe_finds_nothing_serious_in_the_administration(scene: Scene, admin: Somebody, visit: Visit) -> None:
    page = visit.page
    visit.sign_in(admin, "/companies")
    places = {
        "/companies": "Companii",
        "/companies/new": "Companie nouă",
        f"/companies/{scene.company}": "Firma Web SRL",
        f"/companies/{scene.company}/users": "Utilizatori",
        "/products": "Produse",
        "/products/new": "Produs nou",
        f"/products/{CONTAB}": "WizCount",
        "/staff": "Consultanți",
        "/audit": "Jurnal",
        "/companies/NICIUNA": "NICIUNA",
    }
    found = {}
    for place, title in places.items():
        visit.go(place)
        expect(page.get_by_role("heading", level=1).filter(has_text=title)).to_be_visible()
        page.wait_for_load_state("networkidle")
        if place == f"/companies/{scene.company}":
            page.get_by_role("button", name=re.compile("WizCount")).click()
        found[place] = serious_findings(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"], place  # type: ignore[index]
    visit.go(f"/companies/{scene.company}/users")
    visit.button("Utilizator nou").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    found["dialog"] = serious_findings(page)
    assert {place: findings for place, findings in found.items() if findings} == {}
