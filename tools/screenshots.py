"""`make screenshots`: pictures of the running portal for the README, light and dark, wide and phone."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, expect

from tools.chromium import NoChromium, chromium, sign_in
from tools.portal_stack import REPOSITORY, Account, Stack, read_stack

FOLDER = REPOSITORY / "docs" / "screenshots"
_LARGEST = 150_000  # bytes
_SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
_WIDE = (1280, 800)
_PHONE = (390, 844)


@dataclass(frozen=True)
class Shot:
    """A picture: its name, who looks, at which place, and what is clicked there first."""

    name: str
    role: str
    place: str
    click: str | None = None
    size: tuple[int, int] = _WIDE


_SHOTS = (
    Shot("principal", "client", "/"),
    Shot("tichet", "client", "/to-update", click="main tbody a"),
    Shot("tichet-nou", "client", "/tickets/new", click="main form button[aria-pressed]"),
    Shot("birou", "consultant", "/desk"),
    Shot("contacte", "client", "/contacts"),
    Shot("actualizari", "client", "/updates?product=CONTAB"),
    Shot("telefon", "client", "/to-update", click="main tbody a", size=_PHONE),
)


def main() -> int:
    """Write every picture; 1 with a sentence when there is no browser."""
    stack = read_stack()
    FOLDER.mkdir(parents=True, exist_ok=True)
    try:
        with chromium() as browser:
            for path in _take(browser, stack):
                print(path.relative_to(REPOSITORY), f"{path.stat().st_size // 1000} kB")
    except NoChromium as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _take(browser: Browser, stack: Stack) -> Iterator[Path]:
    for shot in _SHOTS:
        for scheme in _SCHEMES:
            width, height = shot.size
            context = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme=scheme,
                locale="ro-RO",
                timezone_id="Europe/Bucharest",
                reduced_motion="reduce",
            )
            page = context.new_page()
            _arrange(page, stack, shot)
            yield _save(page, FOLDER / f"{shot.name}-{scheme}.png")
            context.close()


def _arrange(page: Page, stack: Stack, shot: Shot) -> None:
    account = _account(stack, shot.role)
    sign_in(page, stack.portal_url, account.email, account.password, shot.place)
    _wait_until_loaded(page)
    if shot.click:
        page.locator(shot.click).first.click()
        _wait_until_loaded(page)
    page.mouse.move(0, 0)


def _wait_until_loaded(page: Page) -> None:
    page.wait_for_load_state("networkidle")
    expect(page.get_by_label("Se încarcă")).to_have_count(0)
    page.wait_for_load_state("networkidle")


def _account(stack: Stack, role: str) -> Account:
    return stack.accounts_of(role)[0]


def _save(page: Page, path: Path) -> Path:
    page.screenshot(path=path)
    if path.stat().st_size <= _LARGEST:
        return path
    path.unlink()
    smaller = path.with_suffix(".jpg")
    page.screenshot(path=smaller, type="jpeg", quality=80)
    return smaller


if __name__ == "__main__":
    sys.exit(main())
