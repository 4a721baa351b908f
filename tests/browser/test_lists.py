"""Tichetele Mele, Toate Tichetele: filters in the address, under a name, page by page, by the keyboard."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.scene import CONTAB, SALARII, Scene
from tests.browser.visit import Visit


def test_filters_are_in_the_address_and_can_be_saved_under_a_name(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    scene.open_ticket(ana, summary="Unu")
    closed = scene.open_ticket(ana, summary="Doi")
    scene.act(closed, "close", "Gata.")
    visit.sign_in(ana, "/mine")
    rows = page.get_by_role("main").get_by_role("row")
    expect(rows).to_have_count(3)
    visit.button("Filtre").click()
    page.get_by_label("Stare").select_option(label="Finalizat")
    expect(rows).to_have_count(2)
    expect(page).to_have_url(re.compile(r"#/mine\?status=closed$"))

    visit.button("Filtre salvate").click()
    page.get_by_label("Denumirea filtrului").fill("Cele gata")
    visit.button("Salvează").click()
    expect(visit.button("Cele gata")).to_be_visible()
    page.keyboard.press("Escape")
    visit.button("Șterge filtrele").click()
    expect(rows).to_have_count(3)
    page.reload()
    visit.button("Filtre salvate").click()
    visit.button("Cele gata").click()
    expect(rows).to_have_count(2)
    expect(page.get_by_label("Stare")).to_have_value("closed")


def test_a_filter_without_hits_says_how_to_go_on(scene: Scene, visit: Visit) -> None:
    ana = scene.client()
    scene.open_ticket(ana)
    visit.sign_in(ana, "/mine?status=in_testing")
    visit.sees("Niciun tichet nu corespunde filtrelor")
    visit.button("Șterge filtrele").last.click()
    expect(visit.page.get_by_role("link", name="Decont TVA")).to_be_visible()


def test_pages_are_turned_and_a_place_is_kept_over_a_ticket_and_a_reload(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    for number in range(27):
        scene.open_ticket(ana, summary=f"Nr {number}")
    visit.sign_in(ana, "/mine")
    expect(page.get_by_role("link", name="Nr 26")).to_be_visible()
    visit.button("Pagina următoare").click()
    expect(page.get_by_role("link", name="Nr 0", exact=True)).to_be_visible()
    visit.sees("Pagina 2")
    page.get_by_role("link", name="Nr 0", exact=True).click()
    expect(visit.heading("Nr 0")).to_be_visible()
    page.go_back()
    page.reload()
    expect(page.get_by_role("link", name="Nr 0", exact=True)).to_be_visible()
    visit.button("Pagina anterioară").click()
    expect(page.get_by_role("link", name="Nr 26")).to_be_visible()


def test_all_tickets_are_those_of_the_colleagues_on_one_product(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    radu = scene.client(first_name="Radu", last_name="Popa")
    scene.open_ticket(radu, summary="Al lui Radu", product=SALARII)
    visit.sign_in(ana, "/company")
    visit.sees("Toate Tichetele se văd pe câte un produs.")
    visit.button("WizSalary Salarizare").click()
    expect(page.get_by_role("row", name="Al lui Radu")).to_contain_text("Radu Popa")
    expect(page).to_have_url(re.compile(f"product={SALARII}"))
    page.get_by_role("link", name="Deschide Tichet Nou").last.click()
    expect(visit.button("WizSalary Salarizare")).to_have_attribute("aria-pressed", "true")


def test_a_number_opens_its_ticket(scene: Scene, visit: Visit) -> None:
    ana = scene.client()
    number = scene.open_ticket(ana, summary="După număr")
    visit.sign_in(ana, "/mine")
    visit.page.get_by_role("searchbox").fill(f" {number.lower()} ")
    visit.page.keyboard.press("Enter")
    expect(visit.heading("După număr")).to_be_visible()


def test_rows_are_walked_with_the_arrows_and_opened_with_enter(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    scene.open_ticket(ana, summary="Primul")
    scene.open_ticket(ana, summary="Al doilea")
    visit.sign_in(ana, "/mine")
    page.get_by_role("link", name="Al doilea").focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("link", name="Primul")).to_be_focused()
    page.keyboard.press("Enter")
    expect(visit.heading("Primul")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("link", name="Primul")).to_be_focused()


@pytest.mark.parametrize("context", [{"viewport": {"width": 320, "height": 640}}], indirect=True)
def test_nothing_hangs_over_the_edge_of_a_small_phone_or_a_page_at_400_percent(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    number = scene.open_ticket(ana, details="x" * 300)
    scene.act(number, "needs-details", "https://wizrom.example/" + "cale-lunga" * 12)
    visit.sign_in(ana)
    for place in ("/", f"/mine?product={CONTAB}", "/to-update", f"/tickets/{number}", "/tickets/new"):
        visit.go(place)
        page.wait_for_load_state("networkidle")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, place
    page.get_by_role("button", name="Meniu").click()
    page.get_by_role("link", name="Toate Tichetele").click()
    expect(visit.heading("Toate Tichetele")).to_be_visible()
