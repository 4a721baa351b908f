"""The house's rule of imports, as a contract that import-linter checks.

A package of chalicelib has floors: routes above services above stores above models. A module imports its own
floor and those below it. Other packages are entered through their services and models, never through a store
or a route; the kernel enters none.
"""

from typing import ClassVar

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output

_ROUTES, _SERVICE, _STORE, _MODEL = 3, 2, 1, 0
_FLOORS = {"routes": _ROUTES, "store": _STORE, "model": _MODEL, "problems": _MODEL}
_KERNEL = "kernel"


class FloorsContract(Contract):
    """Broken by every import between modules of ``root`` that goes up, or into another package's inside."""

    type_name: ClassVar[str] = "floors"
    root = fields.StringField()

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:  # noqa: ARG002, FBT001
        """Return the imports of ``graph`` that break the rule, with their reasons."""
        found = [
            f"{importer} -> {imported}: {reason}"
            for importer in sorted(graph.find_descendants(str(self.root)))
            for imported in sorted(graph.find_modules_directly_imported_by(importer))
            if (reason := self._objection(importer, imported))
        ]
        return ContractCheck(kept=not found, metadata={"found": found})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print one line for each import that breaks the rule."""
        for line in check.metadata["found"]:
            output.print_error(line)

    def _objection(self, importer: str, imported: str) -> str | None:
        above, below = self._place(importer), self._place(imported)
        if above is None or below is None:
            return None
        if above[0] != below[0]:
            return _objection_across(above[0], *below)
        return "goes up" if above[0] != _KERNEL and below[1] > above[1] else None

    def _place(self, module: str) -> tuple[str, int] | None:
        parts = module.removeprefix(f"{self.root}.").split(".")
        if module.startswith(f"{self.root}.") and len(parts) > 1:
            return parts[0], _FLOORS.get(parts[1].rpartition("_")[2], _SERVICE)
        return None


def _objection_across(importer: str, package: str, floor: int) -> str | None:
    if package == _KERNEL:
        return None
    if importer == _KERNEL:
        return "the kernel knows no package"
    return "enters another package's inside" if floor in (_ROUTES, _STORE) else None
