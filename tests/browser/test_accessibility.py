"""axe finds nothing serious on any screen, in light and in dark."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.scene import CONTAB, Scene
from tests.browser.visit import Visit

_AXE = Path(__file__).resolve().parents[2] / "web" / "node_modules" / "axe-core" / "axe.min.js"
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def serious_findings(page: Page) -> list[str]:
    """What axe calls serious or critical on the page as it is now."""
    page.evaluate(_AXE.read_text(encoding="utf-8"))
    options = {"runOnly": {"type": "tag", "values": _RULES}}
    found = page.evaluate(f"axe.run(document, {json.dumps(options)}).then(({{violations}}) => violations)")
    return [
        f"{one['id']}: {node['html'][:160]} {node['failureSummary'][:300]}"
        for one in found
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("context", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True)
def test_every_screen_of_a_client(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    waiting, closed, fresh = (scene.open_ticket(ana, summary=name) for name in ("Unu", "Doi", "Trei"))
    scene.act(waiting, "take")
    scene.act(waiting, "in-testing", "Vă rugăm să verificați.")
    scene.act(closed, "close", "Gata.")
    visit.go()
    expect(visit.heading("Acces Clienți")).to_be_visible()
    assert serious_findings(page) == []
    visit.sign_in(ana)
    places = {
        "/": "Bună ziua",
        "/mine?status=closed": "Tichetele Mele",
        "/mine?priority=NICIUNA": "Tichetele Mele",
        "/to-update": "Tichet de actualizat",
        f"/company?product={CONTAB}": "Toate Tichetele",
        f"/tickets/{waiting}": "Unu",
        f"/tickets/{closed}": "Doi",
        f"/tickets/{fresh}": "Trei",
        f"/tickets/new?product={CONTAB}": "Deschide Tichet Nou",
        "/nicaieri": "Pagina nu există",
    }
    found = {}
    for place, title in places.items():
        visit.go(place)
        expect(page.get_by_role("heading", level=1).filter(has_text=title)).to_be_visible()
        page.wait_for_load_state("networkidle")
        expect(page.locator("[aria-busy=true]")).to_have_count(0)
        found[place] = serious_findings(page)
    assert {place: findings for place, findings in found.items() if findings} == {}


@pytest.mark.parametrize(
    "context", [{"color_scheme": "dark", "viewport": {"width": 390, "height": 844}}], indirect=True
)
def test_what_opens_and_what_goes_wrong(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    scene.open_ticket(ana)
    visit.sign_in(ana, f"/tickets/new?product={CONTAB}")
    visit.button("Deschide Tichet Nou").click()
    visit.sees("Alegeți prioritatea.")
    found = {"errors": serious_findings(page)}
    page.get_by_role("button", name="Meniu").click()
    found["menu"] = serious_findings(page)
    page.get_by_role("button", name="Închide").click()
    page.get_by_role("button", name="Contul meu").click()
    found["account"] = serious_findings(page)
    visit.go("/mine?status=new")
    visit.button("Filtre salvate").click()
    found["saved filters"] = serious_findings(page)
    page.context.clear_cookies()
    refused = {"status": 401, "content_type": "application/problem+json", "body": "{}"}
    page.route("**/api/tickets?*", lambda route: route.fulfill(**refused), times=1)
    visit.go("/mine?status=taken")
    expect(page.get_by_role("dialog", name="Sesiunea a expirat")).to_be_visible()
    expect(page.get_by_label("Parola", exact=True)).to_be_focused()
    found["session expired"] = serious_findings(page)
    assert {state: findings for state, findings in found.items() if findings} == {}
