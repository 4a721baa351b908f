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
