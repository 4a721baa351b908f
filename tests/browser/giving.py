"""Files for the browser's tests, the ways in which a page is given them, and the line on which their parts leave."""

import base64
import json
import re
import struct
import zlib
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Locator, Page, Request, Route, expect

from tests.people import Somebody

PART = 16 * 1024 * 1024
_PATIENCE = 120_000  # milliseconds, for files of several parts on a busy machine
_GIVE = """
(form, [kinds, files]) => {
  const data = new DataTransfer();
  for (const [name, type, base64] of files) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    data.items.add(new File([bytes], name, { type }));
  }
  const about = { bubbles: true, cancelable: true };
  for (const kind of kinds) {
    form.dispatchEvent(kind === 'paste'
      ? new ClipboardEvent(kind, { clipboardData: data, ...about })
      : new DragEvent(kind, { dataTransfer: data, ...about }));
  }
}
"""
_KEPT = "() => Object.entries(localStorage).find(([name]) => name.startsWith('files:'))?.[1] ?? '[]'"


@dataclass
class Line:
    """The parts that a page sends: ``puts`` are their numbers in order; once `held`, they wait on the line."""

    page: Page
    puts: list[int] = field(default_factory=list)
    held: list[Route] = field(default_factory=list)
    _left: int = 0

    def __post_init__(self) -> None:
        self.page.on("request", self._note)

    def _note(self, request: Request) -> None:
        found = re.search(r"partNumber=(\d+)", request.url)
        if found and request.method == "PUT":
            self.puts.append(int(found[1]))

    def hold(self, after: int) -> None:
        """Lets ``after`` parts through, keeps the later ones."""
        self._left = after
        self.page.route(is_part, self._decide)

    def _decide(self, route: Route) -> None:
        if self._left > 0:
            self._left -= 1
            route.continue_()
        else:
            self.held.append(route)

    def release(self) -> None:
        """Lets everything through again."""
        for route in self._given_up():
            route.continue_()

    def cut(self) -> None:
        """Breaks every connection on which a part waits; later ones hold."""
        for route in self._given_up():
            route.abort("internetdisconnected")

    def _given_up(self) -> list[Route]:
        self._left = 10_000
        held, self.held = self.held, []
        return held


def is_part(url: str) -> bool:
    """Whether a part goes to this address."""
    return "partNumber=" in url


def file_of(folder: Path, parts: float, name: str = "Arhiva.zip") -> Path:
    """A file of so many parts, each of other bytes."""
    path = folder / name
    with path.open("wb") as file:
        for number in range(int(parts)):
            file.write(bytes([number + 1]) * PART)
        file.write(b"z" * int(parts % 1 * PART))
    return path


def picture() -> bytes:
    """A red PNG of 64 by 48 pixels."""
    rows = zlib.compress((b"\0" + b"\xc0\x20\x20" * 64) * 48)
    header = struct.pack(">IIBBBBB", 64, 48, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def field_of(page: Page) -> Locator:
    """Where files are chosen and seen on their way."""
    return page.get_by_role("group", name="Fișiere anexate")


def line_of(page: Page, name: str) -> Locator:
    """A file on its way."""
    return field_of(page).get_by_role("listitem").filter(has_text=name)


def arrives(page: Page, name: str) -> None:
    """Waits until a file has arrived."""
    expect(line_of(page, name)).to_contain_text("Încărcat", timeout=_PATIENCE)


def choose(page: Page, *files: Path) -> None:
    """Chooses files as with the button."""
    field_of(page).locator("input[type=file]").set_input_files(list(files))


def drop(page: Page, name: str, content: bytes, media_type: str = "") -> None:
    """Drops a file on the form."""
    _give(page, ["dragover", "drop"], name, content, media_type)


def paste(page: Page, name: str, content: bytes, media_type: str = "") -> None:
    """Pastes a file into the form."""
    _give(page, ["paste"], name, content, media_type)


def _give(page: Page, kinds: list[str], name: str, content: bytes, media_type: str) -> None:
    form = page.locator("form").filter(has=field_of(page))
    form.evaluate(_GIVE, [kinds, [[name, media_type, base64.b64encode(content).decode()]]])


def kept_upload(page: Page) -> str:
    """The id of the first upload that this browser remembers."""
    page.wait_for_function(f"() => ({_KEPT})() !== '[]'")
    first: str = json.loads(page.evaluate(_KEPT))[0]["id"]
    return first


def wait_for_parts(page: Page, somebody: Somebody, count: int) -> str:
    """Waits until S3 has ``count`` parts of the upload that this browser remembers; its id."""
    upload = kept_upload(page)
    for _ in range(600):
        if len(somebody.get(f"/uploads/{upload}").json()["arrived"]) >= count:
            return upload
        page.wait_for_timeout(100)
    raise AssertionError(f"{count} parts of {upload} did not arrive within a minute")
