"""Descarcă Actualizări, in the words and order of the procedure's chapter 5; and what administrators do for it."""

import hashlib
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.breaking_line import BreakingLine
from tests.browser.scene import CONTAB, SALARII, Scene
from tests.browser.test_accessibility import serious_findings
from tests.browser.visit import Visit
from tests.people import Somebody
from tests.stack.packages import published

_LEGAL, _KIT = "LEGISLATIV", "KIT"
_MENU_BESIDE = 992  # pixels from which the menu stands beside the page (62em)
_CONTENT = b"declaratia 300, schema noua\n" * 400
_NOTES = """# Ce aduce

- coduri noi de **TVA**

[Ordinul](https://lege.example/ordin) [capcană](javascript:alert(1)) <img src=x onerror=alert(1)>
"""


@pytest.fixture(scope="module")
def topics(scene: Scene) -> None:
    """Both products have two topics."""
    named = [{"code": _LEGAL, "name": "Legislativ"}, {"code": _KIT, "name": "Kit de instalare"}]
    for product in (CONTAB, SALARII):
        assert scene.admin.patch(f"/products/{product}", {"topics": named}).status_code == 200


def package(scene: Scene, **changes: Any) -> Any:
    given = {"product": CONTAB, "topic": _LEGAL, "title": "Declarația 300", "version": "2026.1", "notes": _NOTES}
    return published(scene.admin, _CONTENT, "Declarația 300.zip", **(given | changes))


def administrator(scene: Scene) -> Somebody:
    body = {"email": f"publica{id(object())}@wizrom.example", "first_name": "Ada", "last_name": "Pop"}
    password = {"password": "o-parola-lunga-2026", "role": "admin"}
    assert scene.admin.post("/staff", body | password).status_code == 201
    return Somebody(scene.http, body["email"])


@pytest.mark.usefixtures("topics")
@pytest.mark.parametrize(
    "context",
    [{}, {"color_scheme": "dark", "viewport": {"width": 390, "height": 844}}],
    indirect=True,
    ids=["wide", "phone"],
)
def test_chapter_5_product_topic_finish_and_the_file_is_there(scene: Scene, visit: Visit, tmp_path: Path) -> None:
    update = package(scene)
    package(scene, topic=_KIT, title="Kit complet")
    ana, page = scene.client(), visit.page
    visit.sign_in(ana)
    if page.viewport_size and page.viewport_size["width"] < _MENU_BESIDE:
        page.get_by_role("button", name="Meniu").click()
    # „utilizați tabul Descarcă Actualizări din meniul vertical
    page.get_by_role("navigation", name="Meniu", exact=True).get_by_role("link", name="Descarcă Actualizări").click()
    expect(visit.heading("Descarcă Actualizări")).to_be_visible()
    # alegând produsul și topicul pentru care se dorește actualizarea.
    page.get_by_label("Produs").select_option(label="WizCount Contabilitate")
    page.get_by_label("Topic").select_option(label="Legislativ")
    expect(page.get_by_text("Declarația 300")).to_have_count(0)
    # Pentru a afișa informațiile utilizați opțiunea Sfârșit.”
    visit.button("Sfârșit").click()
    shown = page.get_by_role("listitem").filter(has_text="Declarația 300").first
    expect(shown).to_contain_text("Versiunea 2026.1")
    expect(shown).to_contain_text("Declarația 300.zip")
    expect(shown.locator("code")).to_have_text(hashlib.sha256(_CONTENT).hexdigest())
    expect(page.get_by_text("Kit complet")).to_have_count(0)
    assert serious_findings(page) == []

    with page.expect_download() as started:
        shown.get_by_role("button", name="Descarcă: Declarația 300").click()
    assert started.value.suggested_filename == "Declarația 300.zip"
    started.value.save_as(tmp_path / "pachet.zip")
    assert (tmp_path / "pachet.zip").read_bytes() == _CONTENT
    visit.sees(re.compile("Descărcarea a pornit"))
    (entry,) = scene.admin.all(f"/updates/{update['id']}/downloads")
    assert (entry["person"]["id"], entry["company"], entry["sha256"]) == (ana.id, scene.company, update["sha256"])

    page.reload()  # the choice is in the address
    expect(shown).to_be_visible()


@pytest.mark.usefixtures("topics")
def test_a_broken_download_is_resumed_by_the_browser_itself(
    scene: Scene, browser: Browser, portal: str, tmp_path: Path
) -> None:
    content = b"".join(n.to_bytes(4, "big") for n in range(1_500_000))
    published(scene.admin, content, "mare.bin", product=CONTAB, topic=_KIT, title="Mare", version="1")
    with BreakingLine.laid(break_after=2_500_000) as line:
        context = browser.new_context(locale="ro-RO", proxy={"server": line.url, "bypass": "<-loopback>"})
        visit = Visit.begin(context, portal)
        visit.sign_in(scene.client(), f"/updates?product={CONTAB}&topic={_KIT}")
        with visit.page.expect_download() as started:
            visit.page.get_by_role("button", name="Descarcă: Mare").click()
        started.value.save_as(tmp_path / "mare.bin")
        context.close()
    assert (tmp_path / "mare.bin").read_bytes() == content
    whole, rest = line.asked
    assert whole == ""
    assert re.fullmatch(r"bytes=[1-9]\d*-", rest)


@pytest.mark.usefixtures("topics")
def test_notes_are_structure_and_safe_links_and_never_markup(scene: Scene, visit: Visit) -> None:
    package(scene, title="Cu note")
    visit.sign_in(scene.client(), f"/updates?product={CONTAB}&topic={_LEGAL}")
    shown = visit.page.get_by_role("listitem").filter(has_text="Cu note").first
    shown.get_by_text("Note", exact=True).click()
    expect(shown.get_by_role("heading", name="Ce aduce")).to_be_visible()
    expect(shown.locator("strong")).to_have_text("TVA")
    link = shown.get_by_role("link")
    expect(link).to_have_count(1)
    expect(link).to_have_attribute("href", "https://lege.example/ordin")
    expect(link).to_have_attribute("rel", "noopener noreferrer")
    expect(shown).to_contain_text("<img src=x onerror=alert(1)>")
    expect(shown.locator("img")).to_have_count(0)
    assert serious_findings(visit.page) == []


@pytest.mark.usefixtures("topics")
def test_an_expired_contract_shows_no_packages_and_says_why(scene: Scene, visit: Visit) -> None:
    package(scene, product=SALARII, title="Numai salarii")
    (given,) = [c for c in scene.admin.all("/companies") if c["code"] == scene.company]
    ended = [c | {"valid_until": "2020-12-31"} if c["product"] == SALARII else c for c in given["contracts"]]
    body = {"code": "WEBEXP", "name": "Firma Expirată SRL", "contracts": ended}
    assert scene.admin.post("/companies", body).status_code in (201, 409)
    visit.sign_in(scene.client("WEBEXP"), f"/updates?product={SALARII}")
    visit.sees(re.compile("Contract expirat: WizSalary Salarizare"))
    expect(visit.page.get_by_text("Numai salarii")).to_have_count(0)
    expect(visit.page.get_by_label("Produs").get_by_role("option", name="WizSalary Salarizare")).to_have_count(0)


@pytest.mark.usefixtures("topics")
def test_an_administrator_publishes_announces_reads_the_ledger_and_withdraws(scene: Scene, visit: Visit) -> None:
    newsletter = {"code": "000WEBUP", "name": "NL ACTUALIZARI"}
    assert scene.admin.post("/newsletters", newsletter).status_code == 201
    ada, ana, page = administrator(scene), scene.client(), visit.page
    visit.sign_in(ada, f"/updates?product={CONTAB}&topic={_KIT}")
    page.get_by_role("link", name="Publică o actualizare").click()
    page.get_by_label("Titlu").fill("Kit 2026.2")
    visit.button("Publică actualizarea").click()
    visit.sees("Scrieți versiunea.")
    page.get_by_label("Versiune").fill("2026.2")
    page.get_by_label("Note (Markdown)").fill("Se instalează **peste** versiunea veche.")
    with page.expect_file_chooser() as chooser:
        visit.button("Alege fișiere").click()
    chooser.value.set_files({"name": "kit.zip", "mimeType": "application/zip", "buffer": _CONTENT})
    visit.button("Publică actualizarea").click()
    shown = page.get_by_role("listitem").filter(has_text="Kit 2026.2").first
    expect(shown.locator("code")).to_have_text(hashlib.sha256(_CONTENT).hexdigest())

    (update,) = [u for u in ana.all("/updates", product=CONTAB, topic=_KIT) if u["title"] == "Kit 2026.2"]
    assert ana.get(f"/updates/{update['id']}/download").status_code == 200
    shown.get_by_role("button", name="Cine a descărcat: Kit 2026.2").click()
    expect(page.get_by_role("dialog")).to_contain_text("Ana Ionescu")
    page.keyboard.press("Escape")

    shown.get_by_role("button", name="Anunță: Kit 2026.2").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Newsletter").select_option(value=newsletter["code"])
    expect(dialog.get_by_label("Subiect")).to_have_value("WizCount Contabilitate: Kit 2026.2 (2026.2)")
    dialog.get_by_role("button", name="Trimite anunțul").click()
    visit.sees(re.compile("Anunțul pleacă"))
    (issue,) = scene.admin.all(f"/newsletters/{newsletter['code']}/issues")
    assert issue["product"] == CONTAB
    page.keyboard.press("Escape")

    shown.get_by_role("button", name="Retrage: Kit 2026.2").click()
    page.get_by_role("dialog").get_by_role("button", name="Retrage", exact=True).click()
    expect(page.get_by_text("Kit 2026.2")).to_have_count(0)
    page.get_by_role("link", name="Arată pachetele retrase").click()
    expect(shown).to_contain_text("Retrasă la")
    assert serious_findings(page) == []
    shown.get_by_role("button", name="Cine a descărcat: Kit 2026.2").click()
    expect(page.get_by_role("dialog")).to_contain_text("Ana Ionescu")
