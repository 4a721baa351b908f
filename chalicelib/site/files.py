"""The built web client that `web/` puts into this package: a page and the text files that it names."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

BUILD = Path(__file__).parent / "build"

# The gateway delivers texts only.
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
}


class File(NamedTuple):
    """A file's text and its media type."""

    text: str
    media_type: str


@cache
def page(portal_path: str) -> str | None:
    """The page for a portal under ``portal_path``, or None where the client was not built."""
    path = BUILD / "index.html"
    return path.read_text(encoding="utf-8").replace('"./', f'"{portal_path}/') if path.is_file() else None


def asset(name: str) -> File | None:
    """The asset called exactly ``name``, None for anything else: names are looked up, never joined to a path."""
    path = _assets().get(name)
    return _read(path) if path else None


@cache
def _read(path: Path) -> File:
    return File(path.read_text(encoding="utf-8"), _TYPES[path.suffix])


@cache
def _assets() -> dict[str, Path]:
    found = (BUILD / "assets").glob("*")
    return {path.name: path for path in found if path.is_file() and path.suffix in _TYPES}
