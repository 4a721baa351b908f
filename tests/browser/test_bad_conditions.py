"""Broken networks, sessions that run out, closed tabs: nothing typed is lost, nothing is sent twice."""

from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.scene import CONTAB, Scene
from tests.browser.visit import Visit
from tests.people import PASSWORD


def _fill_in(page: Page) -> None:
    page.get_by_label("Scurtă descriere solicitare").fill("Stat plată")
    page.get_by_role("radio", name="Normală").check()
    page.get_by_label("Tip solicitare").select_option(label="Eroare")
    page.get_by_label("Detalii solicitare").fill("Un text lung, scris cu grijă.")


def test_a_draft_outlives_the_page_and_is_gone_once_sent(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    visit.sign_in(ana, f"/tickets/new?product={CONTAB}")
    _fill_in(page)
    page.reload()
    visit.sees("Am păstrat ce ați scris data trecută.")
    expect(page.get_by_label("Detalii solicitare")).to_have_value("Un text lung, scris cu grijă.")
    visit.button("Deschide Tichet Nou").click()
    expect(visit.heading("a fost deschis")).to_be_visible()
    visit.button("Deschide alt tichet").click()
    expect(page.get_by_label("Detalii solicitare")).to_have_value("")


def test_an_answer_lost_on_its_way_is_asked_for_again_and_one_ticket_is_opened(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    visit.sign_in(ana, f"/tickets/new?product={CONTAB}")
    keys: list[str] = []

    def lose_the_first_answer(route: Route) -> None:
        keys.append(route.request.headers["idempotency-key"])
        if len(keys) > 1:
            route.continue_()
            return
        route.fetch()
        route.abort()

    page.route("**/api/tickets", lose_the_first_answer)
    _fill_in(page)
    visit.button("Deschide Tichet Nou").click()
    expect(visit.heading("a fost deschis")).to_be_visible()
    assert len(keys) == 2
    assert len(set(keys)) == 1
    assert len(ana.all("/tickets", view="mine")) == 1
    visit.complaints.clear()  # Chromium reports the connection that this test broke


def test_without_a_network_the_text_stays_and_is_sent_later(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    number = scene.open_ticket(ana)
    visit.sign_in(ana, f"/tickets/{number}")
    page.get_by_label("Răspunsul dumneavoastră").fill("Fără rețea.")
    page.route("**/messages", lambda route: route.abort())
    visit.button("Reactualizare Tichet").click()
    expect(page.get_by_role("alert")).to_contain_text("Nu am putut ajunge la portal", timeout=15_000)
    page.unroute_all()
    expect(page.get_by_label("Răspunsul dumneavoastră")).to_have_value("Fără rețea.")
    visit.button("Reactualizare Tichet").click()
    visit.sees("Răspunsul a fost trimis.")
    bodies = [message["body"] for message in ana.get(f"/tickets/{number}").json()["messages"]]
    assert bodies.count("Fără rețea.") == 1
    visit.complaints.clear()  # Chromium reports the connections that this test broke


def test_a_session_that_ends_in_the_middle_of_a_text_is_renewed_over_the_page(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    number = scene.open_ticket(ana)
    visit.sign_in(ana, f"/tickets/{number}")
    page.get_by_label("Răspunsul dumneavoastră").fill("Scris înainte să expire.")
    page.context.clear_cookies()
    refused: list[str] = []

    def refuse_once(route: Route) -> None:
        refused.append(route.request.url)
        route.fulfill(status=401, content_type="application/problem+json", body='{"type": "unauthorized"}')

    page.route("**/messages", refuse_once, times=1)
    visit.button("Reactualizare Tichet").click()
    dialog = page.get_by_role("dialog", name="Sesiunea a expirat")
    expect(dialog.get_by_label("Adresa de e-mail")).to_have_value(ana.email)
    dialog.get_by_label("Parola", exact=True).fill(PASSWORD)
    dialog.get_by_role("button", name="Conectare").click()
    expect(dialog).to_have_count(0)
    visit.sees("Răspunsul a fost trimis.")
    assert refused
    assert ana.get(f"/tickets/{number}").json()["messages"][-1]["body"] == "Scris înainte să expire."


def test_a_ticket_closed_meanwhile_keeps_the_unsent_answer_for_the_next_one(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    number = scene.open_ticket(ana)
    visit.sign_in(ana, f"/tickets/{number}")
    page.get_by_label("Răspunsul dumneavoastră").fill("Încă ceva.")
    scene.act(number, "close", "Rezolvat.")
    visit.button("Reactualizare Tichet").click()
    visit.sees("Un tichet finalizat nu mai poate fi actualizat.")
    page.get_by_role("link", name="Deschide un tichet nou").click()
    details = page.get_by_label("Detalii solicitare")
    expect(details).to_have_value(f"Continuare a tichetului {number}.\n\nÎncă ceva.")


def test_a_double_click_sends_once(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    number = scene.open_ticket(ana)
    visit.sign_in(ana, f"/tickets/{number}")
    page.get_by_label("Răspunsul dumneavoastră").fill("O singură dată.")
    visit.button("Reactualizare Tichet").dblclick()
    visit.sees("Răspunsul a fost trimis.")
    assert len(ana.get(f"/tickets/{number}").json()["messages"]) == 2


def test_a_portal_that_does_not_answer_is_told_and_tried_again(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    visit.sign_in(ana, "/mine")
    page.route("**/api/session/refresh", lambda route: route.abort())
    page.reload()
    expect(page.get_by_role("alert")).to_contain_text("Portalul nu răspunde")
    page.unroute_all()
    visit.button("Încearcă din nou").click()
    expect(visit.heading("Tichetele Mele")).to_be_visible()
    visit.complaints.clear()  # Chromium reports the connection that this test broke


def test_signing_in_elsewhere_brings_this_tab_back(
    scene: Scene, visit: Visit, context: BrowserContext, portal: str
) -> None:
    ana = scene.client()
    visit.go("/mine")
    expect(visit.heading("Acces Clienți")).to_be_visible()
    Visit.begin(context, portal).sign_in(ana)
    expect(visit.heading("Tichetele Mele")).to_be_visible()
