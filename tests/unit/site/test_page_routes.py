"""The page over HTTP: headers and caching."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from chalice.app import Chalice
from chalice.test import Client

from chalicelib.site import files, page_routes


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<!doctype html>")
    (tmp_path / "assets" / "index-1.css").write_text("body {}")
    monkeypatch.setattr(files, "BUILD", tmp_path)
    monkeypatch.setenv("PORTAL_PATH", "")
    monkeypatch.setenv("FILES_ORIGIN", "https://s3.example")
    monkeypatch.setenv("ATTACHMENTS_BUCKET", "files")
    files.page.cache_clear()
    files._assets.cache_clear()
    app = Chalice(app_name="site", configure_logs=False)
    app.register_blueprint(page_routes.pages)
    with Client(app) as client:
        yield client
    files.page.cache_clear()
    files._assets.cache_clear()


def test_the_page_is_asked_for_again_and_its_files_are_not(client: Client) -> None:
    page, style = client.http.get("/"), client.http.get("/assets/index-1.css")
    assert page.headers["Cache-Control"] == "no-cache"
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "immutable" in style.headers["Cache-Control"]
    assert style.headers["X-Content-Type-Options"] == "nosniff"


def test_the_policy_leaves_no_way_in(client: Client) -> None:
    policy = client.http.get("/").headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert [word for word in policy.split() if "http" in word] == ["https://s3.example/files/;"]
    assert "default-src 'none'" in policy


def test_the_page_keeps_to_itself(client: Client) -> None:
    headers = client.http.get("/").headers
    expected = {
        "X-Content-Type-Options": "nosniff",
        "Strict-Transport-Security": "max-age=31536000",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Referrer-Policy": "no-referrer",
        "X-Frame-Options": "DENY",
    }
    assert {name: headers.get(name) for name in expected} == expected


def test_an_unknown_file_is_404_and_not_remembered_by_anybody(client: Client) -> None:
    answer = client.http.get("/assets/other.css")
    assert (answer.status_code, answer.headers["Cache-Control"]) == (404, "no-store")
