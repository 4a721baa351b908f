"""Acces Clienți: signing in, the first password, the forgotten one, leaving."""

import re

from playwright.sync_api import BrowserContext, expect

from tests.browser.scene import Scene
from tests.browser.visit import Visit
from tests.people import PASSWORD, Somebody
from tests.stack.mailbox import Mailbox

_NEW_PASSWORD = "o parola noua 2026"


def _fill(visit: Visit, email: str, password: str) -> None:
    visit.page.get_by_label("Adresa de e-mail").fill(email)
    visit.page.get_by_label("Parola", exact=True).fill(password)
    visit.button("Conectare").click()


def test_a_wrong_password_is_told_and_the_address_stays(scene: Scene, visit: Visit) -> None:
    ana = scene.client()
    visit.go()
    _fill(visit, ana.email, "gresita-de-tot")
    expect(visit.page.get_by_role("alert")).to_contain_text("nu este corectă")
    expect(visit.page.get_by_label("Adresa de e-mail")).to_have_value(ana.email)


def test_the_link_of_a_mail_leads_to_its_ticket_after_signing_in(scene: Scene, visit: Visit) -> None:
    ana = scene.client()
    number = scene.open_ticket(ana, summary="Din e-mail")
    visit.sign_in(ana, f"/tickets/{number}")
    expect(visit.heading("Din e-mail")).to_be_visible()


def test_a_forgotten_password_is_replaced_by_a_mailed_code(scene: Scene, visit: Visit, mailbox: Mailbox) -> None:
    ana, page = scene.client(), visit.page
    visit.go()
    visit.button("Am uitat parola").click()
    page.get_by_label("Adresa de e-mail").fill(ana.email)
    visit.button("Trimite codul").click()
    visit.sees(f"Dacă {ana.email} are cont")
    page.get_by_label("Codul din e-mail").fill("000000")
    page.get_by_label("Parola nouă").fill(_NEW_PASSWORD)
    visit.button("Schimbă parola").click()
    visit.sees("Codul nu este corect sau a expirat.")
    page.get_by_label("Codul din e-mail").fill(_code(mailbox, ana.email))
    visit.button("Schimbă parola").click()
    visit.sees("Parola a fost schimbată.")
    _fill(visit, ana.email, _NEW_PASSWORD)
    expect(visit.heading("Bună ziua, Ana")).to_be_visible()


def test_an_invited_person_chooses_a_password_at_the_first_sign_in(
    scene: Scene, visit: Visit, mailbox: Mailbox
) -> None:
    email, page = scene.invited(), visit.page
    visit.go()
    (mail,) = mailbox.expect(1, to=email)
    _fill(visit, email, mail.text.partition("Parolă temporară: ")[2].split()[0])
    expect(visit.heading("Alegeți parola")).to_be_visible()
    page.get_by_label("Parola nouă").fill(_NEW_PASSWORD)
    visit.button("Salvează și intră").click()
    expect(visit.heading("Bună ziua, Nou")).to_be_visible()


def _code(mailbox: Mailbox, email: str) -> str:
    (mail,) = mailbox.expect(1, to=email)
    found = re.search(r"\b\d{6}\b", mail.text)
    assert found, mail.text
    return found[0]


def test_reloading_keeps_the_session_and_leaving_ends_it_in_every_tab(
    scene: Scene, visit: Visit, context: BrowserContext, portal: str
) -> None:
    ana = scene.client()
    visit.sign_in(ana)
    visit.page.reload()
    expect(visit.heading("Bună ziua, Ana")).to_be_visible()
    second = Visit.begin(context, portal)
    second.go("/mine")
    expect(second.heading("Tichetele Mele")).to_be_visible()
    visit.page.get_by_role("button", name="Contul meu").click()
    visit.page.get_by_role("button", name="Deconectare").click()
    for tab in (visit, second):
        expect(tab.heading("Acces Clienți")).to_be_visible()
    visit.page.reload()
    expect(visit.heading("Acces Clienți")).to_be_visible()


def test_the_token_is_nowhere_but_in_memory(scene: Scene, visit: Visit, context: BrowserContext) -> None:
    ana = scene.client()
    visit.sign_in(ana)
    kept = visit.page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    assert "eyJ" not in kept
    (cookie,) = context.cookies(f"{visit.portal}/api/session")
    assert cookie["name"] == "refresh"
    assert cookie["httpOnly"]
    assert cookie["sameSite"] == "Strict"


def test_the_language_is_changed_and_remembered(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    visit.sign_in(ana)
    page.get_by_role("button", name="English").click()
    expect(visit.heading("Welcome, Ana")).to_be_visible()
    assert page.locator("html").get_attribute("lang") == "en"
    page.reload()
    expect(visit.heading("Welcome, Ana")).to_be_visible()
    assert _language(scene, ana) == "en"


def _language(scene: Scene, who: Somebody) -> str:
    language: str = Somebody(scene.http, who.email, PASSWORD).get("/me").json()["language"]
    return language
