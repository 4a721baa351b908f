"""`make bench-web`: what somebody waits for in front of a browser, measured in Chromium on the running portal."""

import argparse
import gzip
import statistics
import sys
import time
from collections.abc import Callable

from playwright.sync_api import Browser, Response
from rich.console import Console
from rich.table import Table

from tools.chromium import NoChromium, chromium, sign_in
from tools.portal_stack import Account, Stack, read_stack

_KB = 1000
_ROW = "main tbody a[data-row]"


def main() -> int:
    """Measure and print; 1 with a sentence when there is no browser."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=7)
    rounds: int = options.parse_args().rounds
    stack = read_stack()
    client = stack.accounts_of("client")[0]
    try:
        with chromium() as browser:
            table = Table(
                "what", "median ms", "slowest ms", title=f"{stack.portal_url}/ in Chromium {browser.version}"
            )
            for name, times in _measured(browser, stack, client, rounds):
                table.add_row(name, f"{statistics.median(times):.0f}", f"{max(times):.0f}")
            weight, files = _first_load(browser, stack, client)
    except NoChromium as error:
        print(error, file=sys.stderr)
        return 1
    console = Console(highlight=False)
    console.print(table)
    console.print(f"First load, signed in: {weight / _KB:.0f} kB as gzip sends it, in {files} files")
    return 0


def _measured(browser: Browser, stack: Stack, client: Account, rounds: int) -> list[tuple[str, list[float]]]:
    context = browser.new_context(locale="ro-RO")
    page = context.new_page()
    sign_in(page, stack.portal_url, client.email, client.password, "/mine")
    page.locator(_ROW).first.wait_for()

    def open_list_again() -> None:
        page.reload(wait_until="commit")
        page.locator(_ROW).first.wait_for()

    def open_ticket() -> None:
        page.locator(_ROW).first.click()
        page.locator("main article").first.wait_for()

    lists = [_timed(open_list_again) for _ in range(rounds)]
    tickets: list[float] = []
    for _ in range(rounds):
        tickets.append(_timed(open_ticket))
        page.go_back()
        page.locator(_ROW).first.wait_for()
    cold = [_cold_open(browser, stack) for _ in range(rounds)]
    context.close()
    return [
        ("the sign-in screen, nothing cached", cold),
        ("Tichetele Mele usable, from its address, session renewed", lists),
        ("a ticket with its dialogue, from the list", tickets),
    ]


def _cold_open(browser: Browser, stack: Stack) -> float:
    context = browser.new_context(locale="ro-RO")
    page = context.new_page()

    def show() -> None:
        page.goto(f"{stack.portal_url}/", wait_until="commit")
        page.get_by_label("Adresa de e-mail").wait_for()

    spent = _timed(show)
    context.close()
    return spent


def _timed(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _first_load(browser: Browser, stack: Stack, client: Account) -> tuple[int, int]:
    context = browser.new_context(locale="ro-RO")
    page, answers = context.new_page(), list[Response]()

    def note(answer: Response) -> None:
        answers.append(answer)

    page.on("response", note)
    sign_in(page, stack.portal_url, client.email, client.password)
    page.wait_for_load_state("networkidle")
    sizes = [len(gzip.compress(answer.body())) for answer in answers if _is_code(answer)]
    context.close()
    return sum(sizes), len(sizes)


def _is_code(answer: Response) -> bool:
    return answer.request.resource_type in ("document", "script", "stylesheet")


if __name__ == "__main__":
    sys.exit(main())
