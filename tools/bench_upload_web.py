"""`make bench-upload-web`: a large file from Chromium to the running portal, its tab closed twice on the way.

The tab is closed at 30 % and at 70 %, and the same file is chosen again each time. It counts the parts that are sent
and sent again, the signing calls, and the longest time that the page's own thread was blocked. Then it compares the
portal's file with the one on disk.
"""

import argparse
import hashlib
import os
import re
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, Request, expect
from rich.console import Console
from rich.table import Table

from tools.chromium import NoChromium, chromium, sign_in
from tools.portal_client import PortalClient
from tools.portal_stack import Account, Stack, read_stack

_PART = 16 * 1024 * 1024
_PLACE = "/tickets/new"
_NEVER = 30 * 60_000  # milliseconds
_WATCH_BLOCKING = """
window.blocked = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.blocked = Math.max(window.blocked, duration);
}).observe({ type: 'longtask' });
"""
_UPLOAD = """
() => JSON.parse(Object.entries(localStorage).find(([name]) => name.startsWith('files:'))[1])[0].id
"""


@dataclass
class _Tab:
    """What one tab did; ``blocked`` is its longest task in milliseconds."""

    until: str
    signings: int = 0
    parts: list[int] = field(default_factory=list)
    seconds: float = 0
    blocked: float = 0

    def count(self, request: Request) -> None:
        """Counts a request."""
        part = re.search(r"partNumber=(\d+)", request.url)
        if request.method == "PUT" and part:
            self.parts.append(int(part[1]))
        if request.method == "POST" and request.url.endswith("/parts"):
            self.signings += 1


def main() -> int:
    """Measure and print; 1 where the file did not arrive as it was, or more was sent than necessary."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--mib", type=int, default=1024)
    size: int = options.parse_args().mib * 1024 * 1024
    stack = read_stack()
    client = stack.accounts_of("client")[0]
    try:
        with tempfile.TemporaryDirectory() as folder, chromium() as browser:
            file = _random_file(Path(folder), size)
            context = browser.new_context(locale="ro-RO")
            context.add_init_script(_WATCH_BLOCKING)
            tabs, upload = _send_in_tabs(context, stack, client, file)
            return _report(tabs, upload, stack, client, file)
    except NoChromium as error:
        print(error, file=sys.stderr)
        return 1


def _random_file(folder: Path, size: int) -> Path:
    path = folder / "arhiva.bin"
    with path.open("wb") as file:
        for written in range(0, size, _PART):
            file.write(os.urandom(min(_PART, size - written)))
    return path


def _send_in_tabs(context: BrowserContext, stack: Stack, client: Account, file: Path) -> tuple[list[_Tab], str]:
    tabs: list[_Tab] = []
    for until in (0.3, 0.7, 1.0):
        tab = _Tab(f"closed at {until:.0%}" if until < 1 else "to the end")
        page = context.new_page()
        page.on("request", tab.count)
        if tabs:
            page.goto(f"{stack.portal_url}/#{_PLACE}")
        else:
            sign_in(page, stack.portal_url, client.email, client.password, _PLACE)
        began = time.perf_counter()
        page.get_by_role("group", name="Fișiere anexate").locator("input[type=file]").set_input_files(file)
        _wait(page, until)
        tab.seconds = time.perf_counter() - began
        tab.blocked = page.evaluate("window.blocked")
        upload: str = page.evaluate(_UPLOAD)
        page.close()
        tabs.append(tab)
    return tabs, upload


def _wait(page: Page, until: float) -> None:
    line = page.get_by_role("group", name="Fișiere anexate").get_by_role("listitem").filter(has_text="arhiva.bin")
    if until == 1:
        expect(line).to_contain_text("Încărcat", timeout=_NEVER)
        return
    # The bar shows what S3 has received, and the bytes of parts that are being sent.
    reached = (
        "(share) => { const bar = document.querySelector('progress'); return bar && bar.value / bar.max >= share }"
    )
    page.wait_for_function(reached, arg=until, timeout=_NEVER)


def _report(tabs: list[_Tab], upload: str, stack: Stack, client: Account, file: Path) -> int:
    parts = -(-file.stat().st_size // _PART)
    sent = [number for tab in tabs for number in tab.parts]
    whole = PortalClient(stack.api_url, client.email, client.password).get("/attachments/{id}", upload)
    is_same = whole["sha256"] == _composite(file)
    table = Table("tab", "seconds", "parts", "signing calls", "longest task ms", title=f"{parts} parts of 16 MiB")
    for tab in tabs:
        table.add_row(tab.until, f"{tab.seconds:.1f}", str(len(tab.parts)), str(tab.signings), f"{tab.blocked:.0f}")
    console = Console(highlight=False)
    console.print(table)
    again = len(sent) - len(set(sent))
    console.print(f"Sent again: {again} parts, those on the line when a tab closed.")
    console.print(f"Signing calls: {sum(tab.signings for tab in tabs)}")
    console.print(f"What arrived is {'the file' if is_same else 'NOT the file'}: {whole['sha256']}")
    return 0 if is_same and again <= 4 * (len(tabs) - 1) and set(sent) == set(range(1, parts + 1)) else 1


def _composite(file: Path) -> str:
    digests = []
    with file.open("rb") as source:
        while part := source.read(_PART):
            digests.append(hashlib.sha256(part).digest())
    return f"{hashlib.sha256(b''.join(digests)).hexdigest()}-{len(digests)}"


if __name__ == "__main__":
    sys.exit(main())
