"""The rules of imports, as a contract that import-linter checks (docs/architecture.md, Floors).

A package of chalicelib has four floors; the name and place of a module say which is its floor: routes, schemas and
events; use cases; store/; models and problems. A module imports its own floor and those below it. Another package is
entered through its `service`, its models and problems, and by routes through its schemas. Packages form no circle.
Only stores import PynamoDB, and models import nothing that has side effects.
"""

from collections.abc import Iterable, Iterator
from graphlib import CycleError, TopologicalSorter
from typing import ClassVar, NamedTuple

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output

_HTTP, _USE_CASE, _STORE, _MODEL = 3, 2, 1, 0
_HTTP_NAMES = {"routes", "schemas", "events"}
_MODEL_NAMES = {"model", "problems"}
_KERNEL = "kernel"
_FRONT_DOOR = "service"
# What of the kernel belongs to one floor; everybody may use the rest.
_KERNEL_FLOORS = {
    "web": _HTTP,
    "dynamodb.tables": _STORE,
    "dynamodb.attributes": _STORE,
    "dynamodb.codec": _STORE,
    "dynamodb.single_writes": _STORE,
}
_PYNAMODB = "pynamodb"
_IMPURE = {"boto3", "botocore", "chalice", _PYNAMODB}


class Place(NamedTuple):
    """A module's package, its path within the package, and its floor."""

    package: str
    path: str
    floor: int


class FloorsContract(Contract):
    """Broken by every import of a module of ``root`` that goes up, enters a package's inside, or makes a circle."""

    type_name: ClassVar[str] = "floors"
    root = fields.StringField()

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:  # noqa: ARG002, FBT001
        """Return the imports of ``graph`` that break the rule, with their reasons."""
        imports = [
            (importer, imported)
            for importer in sorted(graph.find_descendants(str(self.root)))
            for imported in sorted(graph.find_modules_directly_imported_by(importer))
        ]
        found = [*objections(str(self.root), imports), *circles(str(self.root), imports)]
        return ContractCheck(kept=not found, metadata={"found": found})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print one line for each import that breaks the rule."""
        for line in check.metadata["found"]:
            output.print_error(line)


def objections(root: str, imports: Iterable[tuple[str, str]]) -> Iterator[str]:
    """One line for each import that goes up or enters another package's inside."""
    for importer, imported in imports:
        reason = _objection(_place(root, importer), imported, _place(root, imported))
        if reason:
            yield f"{importer} -> {imported}: {reason}"


def circles(root: str, imports: Iterable[tuple[str, str]]) -> Iterator[str]:
    """One line for a circle of packages, if there is one."""
    needs: dict[str, set[str]] = {}
    for importer, imported in imports:
        above, below = _place(root, importer), _place(root, imported)
        if above and below and above.package != below.package:
            needs.setdefault(above.package, set()).add(below.package)
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        yield "packages in a circle: " + " -> ".join(reversed(error.args[1]))


def _objection(importer: Place | None, imported: str, below: Place | None) -> str | None:
    if importer is None:
        return None
    if below is None:
        return _objection_to_library(importer, imported.partition(".")[0])
    if _KERNEL in (importer.package, below.package):
        return _objection_of_kernel(importer, below)
    if importer.package != below.package:
        return None if _is_open(importer, below) else "enters another package's inside"
    return "goes up" if below.floor > importer.floor else None


def _objection_to_library(importer: Place, library: str) -> str | None:
    if importer.floor == _MODEL and library in _IMPURE:
        return "models are pure"
    if library != _PYNAMODB or importer.floor == _STORE:
        return None
    is_kernels = importer.package == _KERNEL and importer.path.startswith("dynamodb.")
    return None if is_kernels else "only stores know PynamoDB"


def _objection_of_kernel(importer: Place, below: Place) -> str | None:
    if importer.package == below.package:
        return None
    if importer.package == _KERNEL:
        return "the kernel knows no package"
    for part, floor in _KERNEL_FLOORS.items():
        if f"{below.path}.".startswith(f"{part}.") and importer.floor != floor:
            return "belongs to another floor"
    return None


def _is_open(importer: Place, below: Place) -> bool:
    if below.floor == _MODEL or below.path == _FRONT_DOOR:
        return True
    return importer.floor == _HTTP and below.path.endswith("schemas")


def _place(root: str, module: str) -> Place | None:
    package, _, path = module.removeprefix(f"{root}.").partition(".")
    return Place(package, path, _floor(path)) if module.startswith(f"{root}.") and path else None


def _floor(path: str) -> int:
    first, _, _ = path.partition(".")
    kind = first.rpartition("_")[2]
    if kind in _HTTP_NAMES:
        return _HTTP
    if kind in _MODEL_NAMES:
        return _MODEL
    return _STORE if first == "store" else _USE_CASE
