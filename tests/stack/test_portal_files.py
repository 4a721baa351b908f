"""The command-line client against the deployed stack: killed and started again, it sends only what is missing."""

import hashlib
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.people import PASSWORD, Somebody, World
from tests.stack.gate import Gate
from tools import portal_files
from tools.portal_stack import REPOSITORY

PART = 16 * 1024 * 1024
PARTS = 16


class CommandLine:
    """Starts the client as people do, with a home of its own; what it sends passes ``gate`` if there is one."""

    def __init__(self, portal_url: str, email: str, home: Path, gate: Gate | None = None) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        own = {"PORTAL_URL": portal_url, "PORTAL_EMAIL": email, "PORTAL_PASSWORD": PASSWORD, "LANG": "ro_RO.UTF-8"}
        proxy = {"HTTP_PROXY": gate.url} if gate else {}
        self._environment = kept | own | proxy | {"XDG_STATE_HOME": str(home), "PYTHONUTF8": "1"}

    def start(self, *words: str | Path) -> subprocess.Popen[str]:
        """The running process."""
        return subprocess.Popen(
            [sys.executable, Path(portal_files.__file__), *words],
            env=self._environment,
            cwd=REPOSITORY.parent,  # it must not find our modules
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        """What it printed until it ended."""
        with self.start(*words) as process:
            out, err = process.communicate(timeout=120)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)


@pytest.fixture(scope="module")
def backup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A quarter of a GB whose parts all differ."""
    path = tmp_path_factory.mktemp("backup") / "Salvare ștat de plată.bak"
    random_bytes = random.Random(7)  # noqa: S311 - content, not a secret
    with path.open("wb") as file:
        for _ in range(PARTS):
            file.write(random_bytes.randbytes(PART))
        file.truncate(PARTS * PART - 1000)
    return path


def test_killed_at_30_and_at_70_percent_it_sends_every_part_once(
    stack: dict[str, Any], world: World, backup: Path, tmp_path: Path
) -> None:
    ticket = world.open()["id"]
    words = ("upload", "--ticket", ticket, "--message", "Copia de azi", backup)
    with Gate() as gate:
        program = CommandLine(stack["portal_url"], world.ana.email, tmp_path, gate)
        for share in (5, 11):
            gate.open_for(share - gate.let_through)
            with program.start(*words) as process:
                gate.wait_until_shut()
                process.kill()
        gate.open_for(PARTS)
        done = program.run(*words)

        assert done.returncode == 0, done.stderr
        assert gate.let_through == PARTS
        assert "5 of 16 parts sent" in done.stderr
        assert gate.signing_calls <= 6  # two at most in each of the three runs

    attachment = _attachments(world.consultant, ticket)[-1]
    assert attachment["id"] == done.stdout.strip()
    assert attachment["name"] == backup.name

    copy = tmp_path / "copy"
    got = CommandLine(stack["portal_url"], world.ana.email, tmp_path).run("download", attachment["id"], "-o", copy)
    assert got.returncode == 0, got.stderr
    assert _sha256(copy) == _sha256(backup)
    assert list((tmp_path / "portal-files").iterdir()) == []


def test_a_broken_download_goes_on_where_it_stopped(stack: dict[str, Any], world: World, tmp_path: Path) -> None:
    file, folder = tmp_path / "jurnal ☃.txt", tmp_path / "here"
    folder.mkdir()
    file.write_bytes(b"linia\n" * 1000)
    program = CommandLine(stack["portal_url"], world.radu.email, tmp_path)
    file_id = program.run("upload", file).stdout.strip()
    (folder / f"{file_id}.part").write_bytes(file.read_bytes()[:4001])

    got = program.run("download", file_id, "-o", folder)

    assert got.returncode == 0, got.stderr
    assert [path.name for path in folder.iterdir()] == [file.name]
    assert (folder / file.name).read_bytes() == file.read_bytes()
    assert program.run("download", file_id, "-o", folder).returncode == portal_files.FAILED


def test_a_colleague_gets_the_portals_own_words(stack: dict[str, Any], world: World, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"a")
    file_id = CommandLine(stack["portal_url"], world.ana.email, tmp_path).run("upload", file).stdout.strip()

    refused = CommandLine(stack["portal_url"], world.radu.email, tmp_path).run("download", file_id)

    shown = httpx.get(f"{stack['api_url']}/attachments/{file_id}", headers=_as(world.radu)).json()["detail"]
    assert (refused.returncode, refused.stderr.strip()) == (portal_files.FAILED, shown)


def test_a_wrong_password_is_told(stack: dict[str, Any], tmp_path: Path) -> None:
    program = CommandLine(stack["portal_url"], "nimeni@firma.example", tmp_path)

    assert program.run("download", "ALFA-1").returncode == portal_files.NO_SIGN_IN


def _attachments(reader: Somebody, ticket: str) -> list[dict[str, Any]]:
    messages = reader.get(f"/tickets/{ticket}").json()["messages"]
    return [attachment for message in messages for attachment in message["attachments"]]


def _as(reader: Somebody) -> dict[str, str]:
    return {"Authorization": f"Bearer {reader.token}", "Accept-Language": "ro"}


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
