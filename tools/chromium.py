"""This machine's Chromium, driven by Playwright; nothing is downloaded."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_ARGUMENTS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]


class NoChromium(RuntimeError):
    """The machine has no Chromium; the text says how to get one."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """A running browser; NoChromium where there is none."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if found is None:
        raise NoChromium("There is no Chromium on this machine: apt-get install chromium.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=_ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


def sign_in(page: Page, portal_url: str, email: str, password: str, place: str = "/") -> None:
    """Open ``place`` of the portal and sign in on the way."""
    page.goto(f"{portal_url}/#{place}")
    page.get_by_label("Adresa de e-mail").fill(email)
    page.get_by_label("Parola", exact=True).fill(password)
    page.get_by_role("button", name="Conectare").click()
    page.locator("main#content").wait_for()
