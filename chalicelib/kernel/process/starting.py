"""What makes a function's first moments short (docs/decisions/13-cold-start.md)."""

import gc
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import LazyLoader
from types import ModuleType

_OBJECTS = 50_000  # new ones between two searches for garbage; Python's own 700 suits programs that make garbage
_PRODUCT, _KERNEL, _ROUTES = "chalicelib", "kernel", "routes"


class _LazyPackages(MetaPathFinder):
    """Has the modules of packages load when something of them is first used: a request needs those of one package.

    The kernel, which every request needs, and routes, which declare themselves as they load, load at once.
    """

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The ordinary spec with a lazy loader; None for every module that loads at once."""
        if not _is_lazy(fullname):
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec and spec.loader:
            spec.loader = LazyLoader(spec.loader)
        return spec


def start_lightly() -> None:
    """Put off what the first request may not need, and do not look for garbage while modules load."""
    gc.set_threshold(_OBJECTS, 20, 20)
    sys.meta_path.insert(0, _LazyPackages())


def _is_lazy(module: str) -> bool:
    product, *inside = module.split(".")
    return product == _PRODUCT and len(inside) > 1 and inside[0] != _KERNEL and not inside[-1].endswith(_ROUTES)
