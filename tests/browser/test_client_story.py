"""A client's whole story, as the procedure tells it: open a ticket, answer, see it closed, go on."""

from playwright.sync_api import expect

from tests.browser.scene import Scene
from tests.browser.visit import Visit


def test_from_a_new_ticket_to_its_end(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(first_name="Ana"), visit.page
    visit.sign_in(ana)
    expect(visit.heading("Bună ziua, Ana")).to_be_visible()
    visit.sees("Niciun tichet nu așteaptă răspunsul dumneavoastră.")

    number = _open_a_ticket(visit)
    page.get_by_role("link", name="Vezi tichetul").click()
    expect(visit.heading("Stat plată")).to_be_visible()
    visit.sees("Încă nepreluat")

    scene.act(number, "take")
    scene.act(number, "needs-details", "Ce versiune folosiți?")
    page.reload()
    visit.sees("Ce versiune folosiți?")
    menu = page.get_by_role("navigation", name="Meniu", exact=True)
    expect(menu.get_by_role("link", name="Tichet de actualizat")).to_contain_text("1")

    menu.get_by_role("link", name="Tichet de actualizat").click()
    page.get_by_role("link", name="Stat plată").click()
    visit.sees("Consultantul așteaptă detalii de la dumneavoastră")
    page.get_by_label("Răspunsul dumneavoastră").fill("Versiunea 7.2.\nPe toate stațiile.")
    visit.button("Reactualizare Tichet").click()
    visit.sees("Răspunsul a fost trimis.")
    expect(page.get_by_role("region", name="Discuția")).to_contain_text("Pe toate stațiile.")
    expect(page.get_by_role("complementary").get_by_role("listitem").last).to_contain_text("Preluat")

    scene.act(number, "close", "Rezolvat în versiunea 7.3.")
    page.reload()
    visit.sees("Un tichet finalizat nu mai poate fi actualizat.")
    expect(page.get_by_label("Răspunsul dumneavoastră")).to_have_count(0)
    page.get_by_role("link", name="Deschide un tichet nou").click()
    expect(page.get_by_label("Detalii solicitare")).to_have_value(f"Continuare a tichetului {number}.\n\n")
    expect(page.get_by_role("button", name="WizCount Contabilitate")).to_have_attribute("aria-pressed", "true")


def _open_a_ticket(visit: Visit) -> str:
    page = visit.page
    page.get_by_role("main").get_by_role("link", name="Deschide Tichet Nou").click()
    visit.button("WizCount Contabilitate").click()
    page.get_by_label("Scurtă descriere solicitare").fill("Stat de plată greșit")
    visit.sees("Prea lung cu 8 caractere.")
    visit.sees("răspuns în 1 oră, rezolvare în 8 ore")
    visit.button("Deschide Tichet Nou").click()
    visit.sees("Alegeți prioritatea.")
    visit.sees("Alegeți tipul solicitării.")
    page.get_by_label("Scurtă descriere solicitare").fill("Stat plată")
    page.get_by_role("radio", name="Urgentă").check()
    page.get_by_label("Tip solicitare").select_option(label="Eroare")
    page.get_by_label("Detalii solicitare").fill("Sporul nu apare pe stat.")
    visit.button("Deschide Tichet Nou").click()
    title = visit.heading("a fost deschis")
    expect(title).to_be_focused()
    return title.inner_text().split()[1]
