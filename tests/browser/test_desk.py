"""A consultant's day: the queue, taking, asking, testing, closing; two of them on one ticket."""

import itertools
import re
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from tests.browser.scene import Scene
from tests.browser.test_accessibility import serious_findings
from tests.browser.visit import Visit
from tests.people import PASSWORD, Somebody

_numbers = itertools.count(1)


@dataclass
class Desk:
    """A company and two consultants of a test's own, so that it finds its tickets among everybody's."""

    scene: Scene
    product: str
    company: str
    ana: Somebody
    elena: Somebody
    mihai: Somebody

    def ticket(self, summary: str, **changes: Any) -> str:
        return self.scene.open_ticket(self.ana, product=self.product, summary=summary, **changes)


@pytest.fixture
def desk(scene: Scene) -> Desk:
    number = next(_numbers)
    product, company = f"DESKP{number}", f"DESK{number}"
    types = [{"code": "EROARE", "name": "Eroare"}, {"code": "INTREBARE", "name": "Întrebare"}]
    priorities = [
        {"code": "URGENT", "name": "Urgentă", "response_minutes": 60, "resolution_minutes": 480},
        {"code": "NORMALA", "name": "Normală", "response_minutes": 480, "resolution_minutes": 2400},
    ]
    contract = {"product": product, "valid_until": "2999-12-31", "priorities": priorities}
    made = scene.admin.post("/products", {"code": product, "name": f"Produs {number}", "request_types": types})
    assert made.status_code == 201, made.text
    made = scene.admin.post(
        "/companies", {"code": company, "name": f"Conserve {number} SRL", "contracts": [contract]}
    )
    assert made.status_code == 201, made.text
    ana = scene.client(company, first_name="Ana", last_name="Ionescu")
    elena, mihai = (_consultant(scene, name, number) for name in ("Elena", "Mihai"))
    return Desk(scene, product, company, ana, elena, mihai)


def _consultant(scene: Scene, name: str, number: int) -> Somebody:
    email = f"{name.lower()}.desk{number}@wizrom.example"
    person = {"email": email, "first_name": name, "last_name": "Dobre", "role": "consultant", "password": PASSWORD}
    made = scene.admin.post("/staff", person)
    assert made.status_code == 201, made.text
    return Somebody(scene.http, email)


def _row(page: Page, number: str) -> Locator:
    return page.locator(f'tr[data-ticket="{number}"]')


def _text(page: Page) -> Locator:
    return page.locator('textarea[name="body"]')


def test_a_consultants_whole_story(desk: Desk, visit: Visit) -> None:
    page = visit.page
    calm, urgent = desk.ticket("Raport lunar"), desk.ticket("Stat plată", priority="URGENT")
    visit.sign_in(desk.elena)
    expect(visit.heading("Birou")).to_be_visible()

    visit.go(f"/desk?product={desk.product}")
    expect(_row(page, urgent)).to_contain_text("Urgentă")
    expect(_row(page, urgent)).to_contain_text(re.compile(r"răspuns .*\d\d:\d\d"))
    for place, number in enumerate((urgent, calm)):
        expect(page.locator("tr[data-ticket]").nth(place)).to_have_attribute("data-ticket", number)
    expect(page.locator("tr[data-ticket]")).to_have_count(2)

    visit.button(f"Preia {urgent}").click()
    expect(_row(page, urgent)).to_contain_text("Elena Dobre")
    expect(_row(page, urgent)).to_contain_text("Preluat")
    _row(page, urgent).get_by_role("link").click()
    expect(visit.heading("Stat plată")).to_be_visible()
    expect(page.get_by_role("complementary")).to_contain_text("Elena Dobre (dumneavoastră)")

    visit.button("Notă internă").click()
    expect(page.get_by_label("Notă internă, clientul nu o vede")).to_be_focused()
    _text(page).fill("Pare greșeala din versiunea 7.2.")
    visit.button("Salvează nota internă").click()
    visit.sees("Nota internă a fost salvată.")
    dialogue = page.get_by_role("region", name="Discuția")
    expect(dialogue).to_contain_text("Notă internă, clientul nu o vede")
    expect(dialogue).to_contain_text("Pare greșeala din versiunea 7.2.")

    visit.button("Cere detalii").click()
    visit.button("Cere detaliile").click()
    visit.sees("Scrieți textul, apoi trimiteți.")
    _text(page).fill("Ce versiune folosiți?")
    visit.button("Cere detaliile").click()
    visit.sees("Întrebarea a fost trimisă; tichetul așteaptă clientul.")
    expect(
        page.get_by_role("banner").or_(page.locator("header")).filter(has_text="Necesită detalii").first
    ).to_be_visible()

    assert desk.ana.post(f"/tickets/{urgent}/messages", {"body": "Versiunea 7.2."}).status_code == 201
    expect(page.get_by_text(re.compile(r"Ana Ionescu a răspuns acum"))).to_be_visible(timeout=20_000)
    visit.button("Arată").click()
    expect(dialogue).to_contain_text("Versiunea 7.2.")

    visit.button("Trimite în testare").click()
    _text(page).fill("Instalați 7.3 și verificați sporul.")
    visit.button("Trimite la client").click()
    visit.sees("Tichetul este în testare la client.")

    visit.go("/desk/assigned")
    expect(_row(page, urgent)).to_contain_text("În testare")
    visit.button("Finalizate").click()
    visit.sees("Niciun tichet nu corespunde filtrelor")
    visit.go(f"/tickets/{urgent}?act=closed")
    expect(page.get_by_label("Cum s-a rezolvat")).to_be_focused()
    _text(page).fill("Rezolvat în versiunea 7.3.")
    page.keyboard.press("Control+Enter")
    visit.sees("Discuția este încheiată.")
    kinds = [message["kind"] for message in desk.ana.get(f"/tickets/{urgent}").json()["messages"]]
    assert kinds == ["opened", "taken", "needs_details", "reply", "in_testing", "closed"]


def test_the_desk_by_keyboard_alone(desk: Desk, visit: Visit) -> None:
    page = visit.page
    first, second = desk.ticket("Unu", priority="URGENT"), desk.ticket("Doi", priority="URGENT")
    visit.sign_in(desk.mihai, f"/desk?product={desk.product}")
    expect(_row(page, second)).to_be_visible()
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Taste")
    expect(dialog).to_contain_text("preia")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()

    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(_row(page, second).get_by_role("link")).to_be_focused()
    page.keyboard.press("k")
    page.keyboard.press("t")
    expect(_row(page, first)).to_contain_text("Mihai Dobre")
    page.keyboard.press("Enter")
    expect(visit.heading("Unu")).to_be_visible()
    expect(page.get_by_label("Răspuns către client")).to_be_visible()
    page.keyboard.press("d")
    expect(page.get_by_label("Ce detalii sunt necesare")).to_be_focused()
    page.keyboard.type("nimic din toate acestea nu e o tastă")
    expect(_text(page)).to_have_value("nimic din toate acestea nu e o tastă")
    page.keyboard.press("Escape")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("u")
    expect(_row(page, second)).to_be_visible()
    page.keyboard.press("j")
    page.keyboard.press("n")
    expect(page.get_by_label("Notă internă, clientul nu o vede")).to_be_focused()

    visit.go(f"/desk?product={desk.product}")
    expect(_row(page, second)).to_be_visible()
    page.keyboard.press("/")
    filters = page.get_by_role("button", name="1 filtru activ")
    expect(page.get_by_role("searchbox").or_(filters).first).to_be_focused()


def test_the_second_of_two_is_told_before_anything_is_lost(desk: Desk, visit: Visit) -> None:
    page, number = visit.page, desk.ticket("Decont")
    visit.sign_in(desk.elena, f"/tickets/{number}")
    expect(visit.heading("Decont")).to_be_visible()
    _text(page).fill("Instalați versiunea 7.3, vă rog.")
    assert desk.mihai.post(f"/tickets/{number}/take").status_code == 200
    assert desk.ana.post(f"/tickets/{number}/messages", {"body": "Mai am o întrebare."}).status_code == 201

    visit.button("Trimite răspunsul").click()
    visit.sees("Tichetul s-a schimbat în timp ce scriați")
    told = page.get_by_role("status").filter(has_text="Nu am trimis nimic")
    expect(told).to_contain_text("Mihai Dobre a preluat tichetul")
    expect(told).to_contain_text("Mai am o întrebare.")
    expect(_text(page)).to_have_value("Instalați versiunea 7.3, vă rog.")
    assert [one["kind"] for one in desk.ana.get(f"/tickets/{number}").json()["messages"]] == [
        "opened",
        "taken",
        "reply",
    ]

    visit.button("Am citit, trimite acum").click()
    visit.sees("Răspunsul a fost trimis.")
    expect(_text(page)).to_have_value("")
    expect(visit.button("Preia de la Mihai Dobre")).to_be_visible()
    replies = [one for one in desk.ana.get(f"/tickets/{number}").json()["messages"] if one["kind"] == "reply"]
    assert [one["author"]["name"] for one in replies] == ["Ana Ionescu", "Elena Dobre"]


def test_a_ticket_that_a_colleague_was_faster_to_take(desk: Desk, visit: Visit) -> None:
    page, number = visit.page, desk.ticket("Decont")
    visit.sign_in(desk.elena, f"/desk?product={desk.product}")
    expect(_row(page, number)).to_be_visible()
    assert desk.mihai.post(f"/tickets/{number}/take").status_code == 200
    visit.button(f"Preia {number}").click()
    visit.sees(f"Mihai Dobre a preluat {number} înaintea dumneavoastră")
    assert desk.mihai.get(f"/tickets/{number}").json()["assignee"]["id"] == desk.mihai.id


def test_a_ticket_closed_meanwhile_leaves_the_text_to_copy(desk: Desk, visit: Visit) -> None:
    page, number = visit.page, desk.ticket("Decont")
    visit.sign_in(desk.elena, f"/tickets/{number}")
    _text(page).fill("Un răspuns lung.")
    assert desk.mihai.post(f"/tickets/{number}/close", {"body": "Rezolvat la telefon."}).status_code == 200
    visit.button("Trimite răspunsul").click()
    visit.sees("Textul dumneavoastră a rămas aici")
    visit.sees("Un răspuns lung.")


def test_what_changed_since_one_last_looked_is_marked(desk: Desk, visit: Visit) -> None:
    page, number = visit.page, desk.ticket("Decont")
    assert desk.elena.post(f"/tickets/{number}/take").status_code == 200
    visit.sign_in(desk.elena, f"/tickets/{number}")
    expect(visit.heading("Decont")).to_be_visible()
    visit.go("/desk/assigned")
    expect(_row(page, number)).to_be_visible()
    expect(_row(page, number)).not_to_contain_text("schimbat")
    assert desk.ana.post(f"/tickets/{number}/messages", {"body": "Noutăți."}).status_code == 201
    expect(_row(page, number)).to_contain_text("schimbat", timeout=20_000)
    _row(page, number).get_by_role("link").click()
    expect(page.locator("li[data-new]")).to_contain_text("Noutăți.")
    page.go_back()
    expect(_row(page, number)).to_be_visible()
    expect(_row(page, number)).not_to_contain_text("schimbat")


def test_rows_stay_where_they_are_under_the_pointer(desk: Desk, visit: Visit) -> None:
    page, number = visit.page, desk.ticket("Decont")
    visit.sign_in(desk.elena, f"/desk?product={desk.product}")
    _row(page, number).hover()
    urgent = desk.ticket("Stat plată", priority="URGENT")
    shown = page.get_by_role("button", name="Arată 1 tichet nou")
    expect(shown).to_be_visible(timeout=20_000)
    expect(_row(page, urgent)).to_have_count(0)
    shown.click()
    expect(_row(page, urgent)).to_be_visible()


def test_an_answer_lost_on_its_way_is_asked_for_again_and_written_once(desk: Desk, visit: Visit) -> None:
    page, number = visit.page, desk.ticket("Decont")
    visit.sign_in(desk.elena, f"/tickets/{number}?act=needs_details")
    keys: list[str] = []

    def lose_the_first_answer(route: Route) -> None:
        keys.append(route.request.headers["idempotency-key"])
        if len(keys) > 1:
            route.continue_()
            return
        route.fetch()
        route.abort()

    page.route("**/needs-details", lose_the_first_answer)
    _text(page).fill("Ce versiune?")
    visit.button("Cere detaliile").click()
    visit.sees("Întrebarea a fost trimisă")
    assert len(keys) == 2
    assert len(set(keys)) == 1
    kinds = [message["kind"] for message in desk.ana.get(f"/tickets/{number}").json()["messages"]]
    assert kinds == ["opened", "needs_details"]
    visit.complaints.clear()  # Chromium reports the connection that this test broke


def test_a_hidden_tab_asks_for_nothing(desk: Desk, visit: Visit) -> None:
    page, number = visit.page, desk.ticket("Decont")
    page.clock.install()
    visit.sign_in(desk.elena, f"/desk?product={desk.product}")
    expect(_row(page, number)).to_be_visible()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "/api/tickets?" in request.url else None)
    with page.expect_response(lambda answer: "/api/tickets?" in answer.url):
        page.clock.run_for(16_000)
    assert len(asked) == 1
    page.evaluate(
        "Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});"
        "document.dispatchEvent(new Event('visibilitychange', {bubbles: true}))"
    )
    asked.clear()
    page.clock.run_for(60_000)
    page.evaluate("1")  # the browser has reported every request that came before it
    assert asked == []


def test_priority_and_type_are_changed_as_a_message(desk: Desk, visit: Visit) -> None:
    page, number = visit.page, desk.ticket("Decont")
    visit.sign_in(desk.elena, f"/tickets/{number}")
    page.get_by_label("Prioritate", exact=True).select_option(label="Urgentă")
    page.get_by_label("Tip solicitare").select_option(label="Întrebare")
    visit.button("Salvează").click()
    expect(page.get_by_role("region", name="Discuția")).to_contain_text("a schimbat prioritatea")
    changed = desk.ana.get(f"/tickets/{number}").json()
    assert (changed["priority"], changed["request_type"]) == ("URGENT", "INTREBARE")


def _pick_company(page: Page, desk: Desk) -> None:
    page.get_by_label("Compania").fill(desk.company)
    expect(page.get_by_role("option", name=desk.company)).to_be_visible()
    page.keyboard.press("Enter")


def test_a_ticket_by_phone_belongs_to_who_called(desk: Desk, visit: Visit) -> None:
    page = visit.page
    visit.sign_in(desk.elena, "/desk/phone")
    _pick_company(page, desk)
    visit.button("Deschide tichetul").click()
    visit.sees("Câmp obligatoriu.")
    page.get_by_label("Cine a sunat").select_option(value=desk.ana.id)
    page.get_by_role("button", name=re.compile("^Produs ")).click()
    page.get_by_label("Scurtă descriere solicitare").fill("Telefon")
    page.get_by_role("radio", name="Urgentă").check()
    page.get_by_label("Tip solicitare").select_option(label="Eroare")
    page.get_by_label("Detalii solicitare").fill("A sunat: programul nu pornește.")
    visit.button("Deschide tichetul").click()
    expect(page).to_have_url(re.compile(rf"/tickets/{desk.company}"))
    opened = desk.ana.all("/tickets", view="mine")
    assert [(one["summary"], one["opened_by"]["id"]) for one in opened] == [("Telefon", desk.ana.id)]


def test_by_company_with_a_picker(desk: Desk, visit: Visit) -> None:
    page, number = visit.page, desk.ticket("Decont")
    visit.sign_in(desk.elena, "/desk/company")
    visit.sees("Scrieți o parte din denumire")
    _pick_company(page, desk)
    expect(_row(page, number)).to_be_visible()
    assert f"company={desk.company}" in page.url


_LOOKS = [
    {"color_scheme": "light"},
    {"color_scheme": "dark"},
    {"color_scheme": "light", "viewport": {"width": 390, "height": 844}},
]


@pytest.mark.parametrize("context", _LOOKS, indirect=True)
def test_axe_finds_nothing_serious_at_the_desk(desk: Desk, visit: Visit, context: BrowserContext) -> None:
    page = visit.page
    free, held = desk.ticket("Liber", priority="URGENT"), desk.ticket("Luat")
    assert desk.mihai.post(f"/tickets/{held}/take").status_code == 200
    assert desk.mihai.post(f"/tickets/{held}/messages", {"body": "De văzut.", "internal": True}).status_code == 201
    visit.sign_in(desk.elena, "/desk/assigned")
    places = {
        f"/desk?product={desk.product}": "Birou",
        "/desk/assigned": "Ale mele",
        "/desk/company": "Pe companie",
        f"/desk/company?company={desk.company}": "Conserve",
        f"/desk/phone?company={desk.company}": "Tichet telefonic",
        f"/tickets/{free}": "Liber",
        f"/tickets/{held}?act=note": "Luat",
        f"/tickets/{held}?act=closed": "Luat",
    }
    found = {}
    for place, title in places.items():
        visit.go(place)
        expect(page.get_by_role("heading", level=1).filter(has_text=title)).to_be_visible()
        page.wait_for_load_state("networkidle")
        found[place] = serious_findings(page)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= page.viewport_size["width"], place  # type: ignore[index]
    visit.go(f"/desk?product={desk.product}")
    if page.viewport_size and page.viewport_size["width"] > 1000:
        visit.button("Taste").click()
        expect(page.get_by_role("dialog", name="Taste")).to_be_visible()
        found["keys"] = serious_findings(page)
    assert {place: findings for place, findings in found.items() if findings} == {}
    assert context.pages
