"""What is deployed runs by itself: from its archives alone, on an isolated Python."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tools.bundle import build
from tools.cloud import Cloud

PROGRAM = """
import sys
sys.path[:0] = {paths!r}
import app
from chalicelib.kernel.process.event_functions import load
from chalicelib.kernel.web.openapi import document
document(o for api in app.APIS for o in api.operations)
for name, target in app.functions.targets.items():
    assert callable(getattr(app, name)), name
    load(target)
import chalicelib, importlib, pkgutil
for module in pkgutil.walk_packages(chalicelib.__path__, "chalicelib."):
    vars(importlib.import_module(module.name))  # loads it: modules of packages wait for their first use
from datetime import date
from holidays import country_holidays
assert date(2026, 4, 13) in country_holidays("RO"), "the layer ships Romania's holidays"
"""


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The unpacked archives of the functions' code and of their layer."""
    out = tmp_path_factory.mktemp("bundle")
    build(out, Cloud("eu-central-1"))
    folders = []
    for archive in sorted(out.glob("*.zip")):
        folder = out / archive.stem
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(folder)
        folders.append(next(folder.glob("python/lib/*/site-packages"), folder))  # where Lambda looks in a layer
    return folders


def test_every_function_imports_from_the_bundle_alone(archives: list[Path]) -> None:
    program = PROGRAM.format(paths=[str(path) for path in archives])
    environment = {"POWERTOOLS_SERVICE_NAME": "portal", "AWS_REGION": "eu-central-1"}
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_bundle_holds_no_tests_tools_or_state(archives: list[Path]) -> None:
    packed = {path.relative_to(folder).parts[0] for folder in archives for path in folder.rglob("*")}
    assert not packed & {"tests", "tools", "infra", "web", ".local", ".git", "node_modules"}
