"""Shortens the cold start of a function (docs/decisions/13-cold-start.md)."""

import gc
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import LazyLoader
from types import ModuleType

_OBJECTS = 50_000  # new ones between two garbage collections; Python's default is 700
_PRODUCT, _KERNEL, _ROUTES = "chalicelib", "kernel", "routes"


class _LazyPackages(MetaPathFinder):
    """Loads each module of a package at its first use, because a request needs those of one package only.

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


def shorten_cold_start() -> None:
    """Delays imports that the first request may not need, and garbage collection while modules load."""
    gc.set_threshold(_OBJECTS, 20, 20)
    sys.meta_path.insert(0, _LazyPackages())


def _is_lazy(module: str) -> bool:
    product, *inside = module.split(".")
    return product == _PRODUCT and len(inside) > 1 and inside[0] != _KERNEL and not inside[-1].endswith(_ROUTES)
