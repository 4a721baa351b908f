"""The layer of shipped libraries, made to load fast: without the files that nobody loads, with compiled modules.

botocore describes some four hundred services in thousands of files, and the functions use six of them. holidays loads
every country if the package that lists them is present. And a cold function would compile every module each time,
because it cannot store the result next to the module.
"""

import hashlib
import py_compile
import shutil
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

SERVICES = frozenset({"cognito-idp", "dynamodb", "s3", "ses", "sesv2", "sqs"})
_COUNTRY = "romania"
_OF_ALL_COUNTRIES = frozenset({"countries", "financial", "locale"})
_EPOCH = (1980, 1, 1, 0, 0, 0)  # equal content gives an equal archive, which is then not uploaded again


def lighten(layer: Path, cache: Path) -> None:
    """Replace the archive ``layer`` by its light form, kept in ``cache`` from an earlier time if possible."""
    known = cache / f"light-{hashlib.sha256(layer.read_bytes()).hexdigest()[:16]}-{_rules()}.zip"
    if not known.exists():
        with tempfile.TemporaryDirectory() as scratch:
            root = Path(scratch)
            with zipfile.ZipFile(layer) as full:
                full.extractall(root, [name for name in full.namelist() if _wanted(PurePosixPath(name))])
            _compile(root)
            light = root.with_suffix(".zip")
            _archive(root, light)
        known.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(light, known)
    shutil.copyfile(known, layer)


def _wanted(path: PurePosixPath) -> bool:
    if "__pycache__" in path.parts:
        return False
    if "botocore" in path.parts:
        inside = path.parts[path.parts.index("botocore") + 1 :]
        return len(inside) <= 2 or inside[0] != "data" or inside[1] in SERVICES
    if "holidays" in path.parts:
        inside = path.parts[path.parts.index("holidays") + 1 :]
        return inside[0] not in _OF_ALL_COUNTRIES or path.name == f"{_COUNTRY}.py"
    return True


def _compile(root: Path) -> None:
    for source in root.rglob("*.py"):
        py_compile.compile(
            str(source),
            dfile=str(source.relative_to(root)),
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
            quiet=2,
        )


def _archive(root: Path, archive: Path) -> None:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as light:
        for path in sorted(root.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(root).as_posix(), _EPOCH)
                entry.external_attr = 0o644 << 16
                entry.compress_type = zipfile.ZIP_DEFLATED
                light.writestr(entry, path.read_bytes())


def _rules() -> str:
    return hashlib.sha256(Path(__file__).read_bytes()).hexdigest()[:8]
