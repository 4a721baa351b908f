"""Files in the browser: given in every way, sent whatever happens, opened by who may (attacks.md, 2, 10, 14)."""

import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.scene import CONTAB, Scene
from tests.browser.visit import Visit

_MIB = 1024 * 1024
_PART = 16 * _MIB
_DROP = """
(form, files) => {
  const data = new DataTransfer();
  for (const [name, type, base64] of files) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    data.items.add(new File([bytes], name, { type }));
  }
  for (const kind of ['dragover', 'drop']) {
    form.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
  }
}
"""


def _file(page: Page, name: str) -> Locator:
    return page.get_by_role("group", name="Fișiere anexate").get_by_role("listitem").filter(has_text=name)


def _arrives(page: Page, name: str) -> None:
    expect(_file(page, name)).to_contain_text("Încărcat", timeout=60_000)


def test_a_dropped_file_goes_with_the_ticket_and_its_sender_gets_it_back(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    visit.sign_in(ana, f"/tickets/new?product={CONTAB}")
    _fill_in(page)
    page.locator("form").evaluate(_DROP, [["Balanța.csv", "text/csv", "YTtiCjE7Mgo="]])
    _arrives(page, "Balanța.csv")
    visit.button("Deschide Tichet Nou").click()
    expect(visit.heading(re.compile("a fost deschis"))).to_be_visible()
    page.get_by_role("link", name="Vezi tichetul").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Balanța.csv", exact=True).click()
    assert download.value.suggested_filename == "Balanța.csv"
    assert Path(download.value.path()).read_bytes() == b"a;b\n1;2\n"


def _fill_in(page: Page) -> None:
    page.get_by_label("Scurtă descriere solicitare").fill("Stat plată")
    page.get_by_role("radio", name="Normală").check()
    page.get_by_label("Tip solicitare").select_option(label="Eroare")
    page.get_by_label("Detalii solicitare").fill("Vedeți fișierul.")
