"""Builds one CloudFormation template from the repository, and the code that it names."""

import hashlib
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.cloud import Cloud
from tools.gateway_responses import gateway_response_resources
from tools.layer import lighten
from tools.web import BUILD as WEB_BUILD
from tools.web import SOURCES as WEB_SOURCES
from tools.web import WebError, build_web

REPOSITORY = Path(__file__).resolve().parent.parent
_SOURCES = ("app.py", "chalicelib", "infra", ".chalice/*.json", "requirements.txt", "tools/layer.py", *WEB_SOURCES)


class BundleError(RuntimeError):
    """The bundle cannot be built; the text says why."""


def build(out: Path, cloud: Cloud, project: Path = REPOSITORY) -> Path:
    """Package ``project`` into ``out``; return the path of the template, which has its code in the same folder.

    BundleError when Chalice or npm refuses, or when a dependency has no build for the functions' machine.
    """
    try:
        build_web(project)
    except WebError as error:
        raise BundleError(str(error)) from error
    out.mkdir(parents=True, exist_ok=True)
    merged = out / "infra.json"
    merged.write_text(json.dumps(merged_infra(project / "infra")))
    chalice = [str(Path(sys.executable).with_name("chalice")), "--project-dir", str(project)]
    package = ["package", "--stage", "portal", "--pkg-format", "cloudformation", "--template-format", "json"]
    done = subprocess.run(
        [*chalice, *package, "--merge-template", str(merged), str(out)],
        env=cloud.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise BundleError(f"chalice package failed:\n{done.stdout}{done.stderr}")
    _require_compiled_parts(out)
    for archive in ("layer-deployment.zip", "deployment.zip"):
        lighten(out / archive, project / ".chalice" / "deployments")
    return out / "sam.json"


def merged_infra(folder: Path) -> dict[str, Any]:
    """One template of all the json files of ``folder``; BundleError when two of them set the same value."""
    merged: dict[str, Any] = {}
    for path in sorted(folder.glob("*.json")):
        _merge(merged, json.loads(path.read_text(encoding="utf-8")), path.name)
    _merge(merged["Resources"], gateway_response_resources(merged), "gateway responses")
    return merged


def fingerprint(*more: str, project: Path = REPOSITORY) -> str:
    """A digest of everything that a deployment depends on: equal digests need no new deployment."""
    digest = hashlib.sha256(f"{sys.version_info[:2]}{more}".encode())
    for path in _files(project):
        digest.update(str(path.relative_to(project)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(project: Path) -> Iterator[Path]:
    for pattern in _SOURCES:
        for source in sorted(project.glob(pattern)):
            inside = sorted(source.rglob("*")) if source.is_dir() else [source]
            yield from (path for path in inside if path.is_file() and not _is_made(path, project))


def _is_made(path: Path, project: Path) -> bool:
    return "__pycache__" in path.parts or path.is_relative_to(project / WEB_BUILD)


def _merge(into: dict[str, Any], new: dict[str, Any], name: str) -> None:
    for key, value in new.items():
        if key not in into:
            into[key] = value
        elif isinstance(value, dict) and isinstance(into[key], dict):
            _merge(into[key], value, f"{name}: {key}")
        else:
            raise BundleError(f"{name}: {key} is already set by another file")


def _require_compiled_parts(out: Path) -> None:
    # Chalice only warns when a wheel is missing for the functions' machine; the import would fail there.
    names = [name for path in out.glob("*.zip") for name in zipfile.ZipFile(path).namelist()]
    if not any("pydantic_core/_pydantic_core" in name for name in names):
        raise BundleError("pydantic-core is missing from the bundle: its wheel could not be downloaded")


if __name__ == "__main__":
    region = os.environ.get("AWS_DEFAULT_REGION", "eu-central-1")
    print(build(Path(sys.argv[1]) if len(sys.argv) > 1 else REPOSITORY / ".local" / "bundle", Cloud(region)))
