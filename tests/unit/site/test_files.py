"""Which files are handed out, and which never."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chalicelib.site import files


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "build"
    (folder / "assets").mkdir(parents=True)
    monkeypatch.setattr(files, "BUILD", folder)
    _forget()
    yield folder
    _forget()


def _forget() -> None:
    for remembered in (files.page, files._assets, files._read):
        remembered.cache_clear()


def test_an_asset_has_its_text_and_type(build: Path) -> None:
    (build / "assets" / "index-1.js").write_text("let ș = 1;", encoding="utf-8")
    assert files.asset("index-1.js") == files.File("let ș = 1;", "text/javascript; charset=utf-8")


@pytest.mark.parametrize("name", ["../secret.js", "a/../../secret.js", "..\\secret.js", "", ".", "folder", "x.js\0"])
def test_nothing_outside_is_reached(build: Path, name: str) -> None:
    (build / "secret.js").write_text("secret")
    (build / "assets" / "folder").mkdir()
    assert files.asset(name) is None


def test_what_the_gateway_cannot_carry_is_not_handed_out(build: Path) -> None:
    (build / "assets" / "picture.png").write_bytes(b"\x89PNG")
    assert files.asset("picture.png") is None


@pytest.mark.usefixtures("build")
def test_without_a_build_there_is_no_page() -> None:
    assert files.page("") is None


@pytest.mark.parametrize("portal_path", ["", "/portal"])
def test_the_page_names_its_files_by_where_the_portal_is(build: Path, portal_path: str) -> None:
    (build / "index.html").write_text('<script src="./assets/index-1.js"></script>')
    assert files.page(portal_path) == f'<script src="{portal_path}/assets/index-1.js"></script>'
