"""When the web client is built, and with which Node."""

from pathlib import Path

import pytest

from tools import web
from tools.web import Node, WebError, build_web


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "web" / "src").mkdir(parents=True)
    (tmp_path / "web" / "package.json").write_text("{}")
    (tmp_path / "web" / "package-lock.json").write_text("{}")
    (tmp_path / "web" / "src" / "main.ts").write_text("1")
    (tmp_path / web.BUILD).mkdir(parents=True)
    monkeypatch.setattr(web, "find_node", lambda: Node(Path("/nowhere"), ["npm"]))
    return tmp_path


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What npm is asked for."""
    asked: list[str] = []

    def npm(_node: Node, folder: Path, *words: str) -> None:
        asked.append(" ".join(word for word in words if not word.startswith("-")))
        (folder / "node_modules").mkdir(exist_ok=True)

    monkeypatch.setattr(web, "_npm", npm)
    return asked


def test_it_is_installed_once_and_built_when_a_source_changes(project: Path, calls: list[str]) -> None:
    build_web(project)
    build_web(project)
    assert calls == ["ci", "run build"]
    (project / "web" / "src" / "main.ts").write_text("2")
    build_web(project)
    assert calls == ["ci", "run build", "run build"]


def test_other_versions_in_the_lock_file_are_installed(project: Path, calls: list[str]) -> None:
    build_web(project)
    (project / "web" / "package-lock.json").write_text('{"packages": {}}')
    build_web(project)
    assert calls == ["ci", "run build", "ci", "run build"]


def test_a_project_without_a_client_needs_no_node(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "find_node", lambda: pytest.fail("asked for node"))
    build_web(tmp_path)


@pytest.mark.parametrize(
    ("says", "good"), [("v24.19.0", True), ("v20.19.0", True), ("v20.18.3", False), ("?", False)]
)
def test_an_old_node_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, says: str, good: bool) -> None:
    for name in ("node", "npm"):
        (tmp_path / name).write_text(f"#!/bin/sh\necho '{says}'\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(web, "find_spec", lambda _: None)
    if good:
        assert web.find_node() == Node(tmp_path, [str(tmp_path / "npm")])
    else:
        with pytest.raises(WebError, match=r"20\.19"):
            web.find_node()
