"""Shortens the cold start of a function (docs/decisions/13-cold-start.md)."""

import gc
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import LazyLoader
from types import ModuleType

_OBJECTS = 50_000  # new ones between two garbage collections; Python's default is 700
_LAZY = "chalicelib.", "schemas"


class _LazySchemas(MetaPathFinder):
    """Loads each module ``schemas`` at its first use, because a request needs those of one package only."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The ordinary spec with a lazy loader; None for every other module."""
        begin, end = _LAZY
        if not (fullname.startswith(begin) and fullname.endswith(end)):
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec and spec.loader:
            spec.loader = LazyLoader(spec.loader)
        return spec


def shorten_cold_start() -> None:
    """Delays imports that the first request may not need, and garbage collection while modules load."""
    gc.set_threshold(_OBJECTS, 20, 20)
    sys.meta_path.insert(0, _LazySchemas())
