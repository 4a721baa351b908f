"""Files in the browser: given in every way, sent whatever happens, opened by who may."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.giving import (
    Line,
    arrives,
    choose,
    drop,
    field_of,
    file_of,
    is_part,
    line_of,
    paste,
    picture,
    wait_for_parts,
)
from tests.browser.scene import CONTAB, Scene
from tests.browser.visit import Visit
from tests.people import PASSWORD, Somebody

_LONG = 120_000


def _begin(visit: Visit, somebody: Somebody) -> Page:
    """A complete request to which only files are missing."""
    visit.sign_in(somebody, f"/tickets/new?product={CONTAB}")
    page = visit.page
    page.get_by_label("Scurtă descriere solicitare").fill("Stat plată")
    page.get_by_role("radio", name="Normală").check()
    page.get_by_label("Tip solicitare").select_option(label="Eroare")
    page.get_by_label("Detalii solicitare").fill("Vedeți fișierul.")
    return page


def _opened(visit: Visit) -> None:
    expect(visit.heading(re.compile("a fost deschis"))).to_be_visible(timeout=_LONG)


def _names(somebody: Somebody) -> list[str]:
    """The names of the files of somebody's only ticket."""
    number = somebody.all("/tickets", view="mine")[0]["id"]
    messages = somebody.get(f"/tickets/{number}").json()["messages"]
    return [file["name"] for message in messages for file in message["attachments"]]


def _ticket_with(visit: Visit, ana: Somebody, name: str, content: bytes) -> str:
    page = _begin(visit, ana)
    drop(page, name, content)
    arrives(page, name)
    visit.button("Deschide Tichet Nou").click()
    _opened(visit)
    number: str = ana.all("/tickets", view="mine")[0]["id"]
    return number


def _look(context: BrowserContext, portal: str, who: Somebody, place: str) -> Visit:
    """The same place in a browser profile of somebody else."""
    assert context.browser is not None
    visit = Visit.begin(context.browser.new_context(locale="ro-RO"), portal)
    visit.sign_in(who, place)
    return visit


def test_a_dropped_file_goes_with_the_ticket_and_its_sender_gets_it_back(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    _ticket_with(visit, ana, "Balanța.csv", b"a;b\n1;2\n")
    page.get_by_role("link", name="Vezi tichetul").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Balanța.csv", exact=True).click()
    assert download.value.suggested_filename == "Balanța.csv"
    assert Path(download.value.path()).read_bytes() == b"a;b\n1;2\n"


def test_several_files_go_at_once_and_a_screenshot_is_pasted(scene: Scene, visit: Visit, tmp_path: Path) -> None:
    ana = scene.client()
    page = _begin(visit, ana)
    choose(page, file_of(tmp_path, 0.2, "Stat.pdf"), file_of(tmp_path, 0.1, "Jurnal.txt"))
    paste(page, "image.png", picture(), "image/png")
    for name in ("Stat.pdf", "Jurnal.txt", "Captură de ecran"):
        arrives(page, name)
    expect(line_of(page, "Captură de ecran").locator("img")).to_be_visible()
    visit.button("Deschide Tichet Nou").click()
    _opened(visit)
    stat, jurnal, screenshot = _names(ana)
    assert (stat, jurnal) == ("Stat.pdf", "Jurnal.txt")
    assert re.fullmatch(r"Captură de ecran \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.png", screenshot)


def test_a_text_sent_before_its_file_is_there_waits_and_leaves_by_itself(
    scene: Scene, visit: Visit, tmp_path: Path
) -> None:
    ana = scene.client()
    page = _begin(visit, ana)
    line = Line(page)
    line.hold(after=0)
    choose(page, file_of(tmp_path, 5))
    expect(field_of(page).get_by_role("progressbar", name="Încărcarea fișierului Arhiva.zip")).to_be_visible()
    visit.button("Deschide Tichet Nou").click()
    visit.sees("Se trimite singur când ajung fișierele")
    assert ana.all("/tickets", view="mine") == []
    _until(page, lambda: len(line.held) == 4)  # in parallel, and not more
    line.release()
    _opened(visit)
    assert _names(ana) == ["Arhiva.zip"]


def test_a_broken_line_is_waited_for_and_nothing_that_arrived_is_sent_again(
    scene: Scene, visit: Visit, context: BrowserContext, tmp_path: Path
) -> None:
    ana = scene.client()
    page = _begin(visit, ana)
    line = Line(page)
    line.hold(after=2)
    choose(page, file_of(tmp_path, 6))
    wait_for_parts(page, ana, 2)
    there = set(line.puts[:2])
    context.set_offline(True)
    line.cut()
    expect(line_of(page, "Arhiva.zip")).to_contain_text("Fără conexiune")
    context.set_offline(False)
    arrives(page, "Arhiva.zip")
    assert all(line.puts.count(number) == 1 for number in there)
    visit.complaints.clear()  # Chromium reports the connections that this test broke


def test_after_a_closed_tab_the_same_file_goes_on_where_it_stopped(
    scene: Scene, visit: Visit, context: BrowserContext, portal: str, tmp_path: Path
) -> None:
    ana = scene.client()
    page = _begin(visit, ana)
    line = Line(page)
    line.hold(after=3)
    file = file_of(tmp_path, 6.5)
    choose(page, file)
    upload = wait_for_parts(page, ana, 3)
    page.close()

    again = Visit.begin(context, portal)
    line = Line(again.page)
    again.go(f"/tickets/new?product={CONTAB}")
    expect(line_of(again.page, "Arhiva.zip")).to_contain_text("Întrerupt când pagina a fost închisă")
    there = {part["number"] for part in ana.get(f"/uploads/{upload}").json()["arrived"]}
    choose(again.page, file)
    arrives(again.page, "Arhiva.zip")
    assert sorted(line.puts) == sorted({*range(1, 8)} - there)
    again.button("Deschide Tichet Nou").click()
    _opened(again)
    assert _names(ana) == ["Arhiva.zip"]
    visit.complaints.clear()  # the parts on the line were lost with the tab
    assert again.complaints == []


def test_a_changed_file_is_not_mixed_with_what_arrived_of_the_old_one(
    scene: Scene, visit: Visit, tmp_path: Path
) -> None:
    ana = scene.client()
    page = _begin(visit, ana)
    line = Line(page)
    line.hold(after=1)
    file = file_of(tmp_path, 2.5)
    choose(page, file)
    first = wait_for_parts(page, ana, 1)
    page.goto("about:blank")
    with file.open("r+b") as changed:
        changed.write(b"other")
    visit.go(f"/tickets/new?product={CONTAB}")
    line.release()
    expect(line_of(page, "Arhiva.zip")).to_contain_text("Întrerupt")
    line.puts.clear()
    choose(page, file)
    expect(line_of(page, "Arhiva.zip").filter(has_text="Încărcat")).to_be_visible(timeout=_LONG)
    assert sorted(line.puts) == [1, 2, 3]
    assert ana.get(f"/uploads/{first}").json()["state"] == "uploading"
    visit.complaints.clear()  # the parts on the line were lost with the page


def test_a_session_that_ends_in_the_middle_is_renewed_and_the_file_goes_on(
    scene: Scene, visit: Visit, tmp_path: Path
) -> None:
    ana = scene.client()
    page = _begin(visit, ana)
    page.context.clear_cookies()
    refused: list[str] = []

    def refuse_once(route: Route) -> None:
        refused.append(route.request.url)
        route.fulfill(status=401, content_type="application/problem+json", body='{"type": "unauthorized"}')

    page.route("**/uploads/*/complete", refuse_once, times=1)
    choose(page, file_of(tmp_path, 1.5))
    dialog = page.get_by_role("dialog", name="Sesiunea a expirat")
    dialog.get_by_label("Parola", exact=True).fill(PASSWORD)
    dialog.get_by_role("button", name="Conectare").click()
    expect(dialog).to_have_count(0)
    arrives(page, "Arhiva.zip")
    assert refused


def test_an_address_that_has_expired_is_asked_for_again(scene: Scene, visit: Visit, tmp_path: Path) -> None:
    page = _begin(visit, scene.client())
    line = Line(page)
    origin = {"Access-Control-Allow-Origin": "*"}
    page.route(is_part, lambda route: route.fulfill(status=403, headers=origin), times=1)
    choose(page, file_of(tmp_path, 2))
    arrives(page, "Arhiva.zip")
    assert sorted(line.puts) == [1, 1, 2] or sorted(line.puts) == [1, 2, 2]


def test_a_file_is_paused_goes_on_and_is_given_up(scene: Scene, visit: Visit, tmp_path: Path) -> None:
    ana = scene.client()
    page = _begin(visit, ana)
    line = Line(page)
    line.hold(after=1)
    choose(page, file_of(tmp_path, 3))
    upload = wait_for_parts(page, ana, 1)
    visit.button("Oprește încărcarea: Arhiva.zip").click()
    expect(line_of(page, "Arhiva.zip")).to_contain_text("Oprit")
    line.cut()
    visit.button("Continuă încărcarea: Arhiva.zip").click()
    arrives(page, "Arhiva.zip")
    assert line.puts.count(line.puts[0]) == 1
    visit.button("Scoate fișierul Arhiva.zip").click()
    expect(line_of(page, "Arhiva.zip")).to_have_count(0)
    _until(page, lambda: ana.get(f"/uploads/{upload}").status_code == 404)
    visit.complaints.clear()  # Chromium reports the connections that this test broke


def test_a_colleague_sees_a_file_s_name_and_why_not_more(
    scene: Scene, visit: Visit, context: BrowserContext, portal: str
) -> None:
    ana, colleague = scene.client(), scene.client()
    number = _ticket_with(visit, ana, "Salarii.png", picture())
    other = _look(context, portal, colleague, f"/tickets/{number}")
    other.sees("Numai expeditorul și consultanții WizRom pot deschide fișierul")
    other.sees("Salarii.png")
    expect(other.page.get_by_role("button", name="Salarii.png")).to_have_count(0)
    expect(other.page.locator("article img")).to_have_count(0)
    staff = _look(context, portal, scene.consultant, f"/tickets/{number}")
    expect(staff.page.locator("article img")).to_be_visible()
    with staff.page.expect_download() as download:
        staff.page.get_by_role("button", name="Salarii.png", exact=True).click()
    assert Path(download.value.path()).read_bytes() == picture()
    visit.page.get_by_role("link", name="Vezi tichetul").click()
    visit.button("Cine a descărcat Salarii.png").click()
    expect(visit.page.get_by_role("dialog").get_by_text("Mihai Stanciu").first).to_be_visible()
    assert other.complaints == staff.complaints == []


@pytest.mark.parametrize("act", ["Cere detalii", "Notă internă"])
def test_a_consultant_s_file_can_be_opened_by_the_opener_alone_and_a_note_s_by_the_house(
    scene: Scene, visit: Visit, context: BrowserContext, portal: str, act: str
) -> None:
    ana, colleague = scene.client(), scene.client()
    number = scene.open_ticket(ana)
    visit.sign_in(scene.consultant, f"/tickets/{number}")
    visit.button(act).click()
    visit.page.locator("textarea[name=body]").fill("Completați fișierul.")
    drop(visit.page, "Formular.csv", b"a;b")
    arrives(visit.page, "Formular.csv")
    visit.page.locator("form").filter(has=field_of(visit.page)).locator("button[type=submit]").click()
    expect(visit.page.get_by_role("button", name="Formular.csv", exact=True)).to_be_visible()
    opener = _look(context, portal, ana, f"/tickets/{number}")
    opener.sees("Declarația nu se validează.")
    if act == "Notă internă":
        expect(opener.page.get_by_text("Formular.csv")).to_have_count(0)
        return
    with opener.page.expect_download() as download:
        opener.page.get_by_role("button", name="Formular.csv", exact=True).click()
    assert Path(download.value.path()).read_bytes() == b"a;b"
    _look(context, portal, colleague, f"/tickets/{number}").sees(
        "Numai cel care a deschis tichetul și consultanții WizRom pot deschide fișierul"
    )


def test_a_file_s_name_is_text_wherever_it_is_shown(scene: Scene, visit: Visit) -> None:
    name = '"><img src=x onerror=alert(1)>.csv'
    ana, page = scene.client(), visit.page
    _ticket_with(visit, ana, name, b"1")
    page.get_by_role("link", name="Vezi tichetul").click()
    expect(page.get_by_role("button", name=name, exact=True)).to_be_visible()


def _until(page: Page, holds: Callable[[], bool]) -> None:
    for _ in range(300):
        if holds():
            return
        page.wait_for_timeout(100)
    raise AssertionError("it did not happen within half a minute")
