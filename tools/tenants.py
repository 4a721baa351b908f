"""Checks where a text becomes a `Tenant`: in the kernel alone, and for stored texts never in routes and schemas.

`python -m tools.tenants` prints each other place and exits 1 if there is one (docs/decisions/24-tenants.md).
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

_PRODUCT = Path(__file__).resolve().parent.parent / "chalicelib"
_MAKERS = {Path("kernel/tenant.py"), Path("kernel/caller.py")}
_OF_REQUESTS = ("routes", "schemas")
_NAMES = {"Tenant", "stored_tenant"}


def findings(product: Path = _PRODUCT) -> Iterator[str]:
    """One line for each call that makes a tenant where none may be made."""
    for path in sorted(product.rglob("*.py")):
        inside = path.relative_to(product)
        for line, name in _makers(ast.parse(path.read_text(encoding="utf-8"))):
            if not _may(inside, name):
                yield f"{inside}:{line}: {name}(...) makes a tenant; ask the caller for it"


def _makers(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in _NAMES:
                yield node.lineno, name


def _may(inside: Path, name: str) -> bool:
    if inside in _MAKERS:
        return True
    return name == "stored_tenant" and not inside.stem.endswith(_OF_REQUESTS)


def main() -> int:
    """Print the findings; 1 if there are any."""
    found = list(findings())
    print("\n".join(found) or "Tenants are made in the kernel alone.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
