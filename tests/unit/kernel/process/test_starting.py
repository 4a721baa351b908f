"""Starting lightly: packages load with their first use, and modules load without a search for garbage."""

import gc
import sys
from collections.abc import Iterator
from importlib.util import LazyLoader
from pathlib import Path

import pytest

from chalicelib.kernel.process.starting import _LazyPackages, shorten_cold_start


@pytest.fixture
def _restored() -> Iterator[None]:
    finders, threshold = sys.meta_path[:], gc.get_threshold()
    gc.set_threshold(1, 1, 1)
    yield
    sys.meta_path[:] = finders
    gc.set_threshold(*threshold)
    for name in [name for name in sys.modules if name.startswith("chalicelib_of_this_test")]:
        del sys.modules[name]


@pytest.fixture
def packages(tmp_path: Path) -> list[str]:
    """A folder with modules of these names."""
    for name in ("schemas.py", "issue_schemas.py", "service.py"):
        (tmp_path / name).write_text("loaded = True\n")
    return [str(tmp_path)]


@pytest.mark.usefixtures("_restored")
def test_garbage_is_seldom_looked_for_and_schemas_are_asked_for_first() -> None:
    shorten_cold_start()
    assert gc.get_threshold() == (50_000, 20, 20)
    assert isinstance(sys.meta_path[0], _LazyPackages)


@pytest.mark.parametrize("name", ["schemas", "issue_schemas", "service"])
def test_modules_of_packages_load_lazily(name: str, packages: list[str]) -> None:
    spec = _LazyPackages().find_spec(f"chalicelib.things.{name}", packages)
    assert spec
    assert spec.name == f"chalicelib.things.{name}"
    assert isinstance(spec.loader, LazyLoader)


@pytest.mark.parametrize(
    "name",
    ["chalicelib.kernel.service", "chalicelib.service", "other.things.service", "chalicelib.things.the_routes"],
)
def test_the_kernel_packages_themselves_and_routes_load_at_once(name: str, tmp_path: Path) -> None:
    for file in ("service.py", "the_routes.py"):
        (tmp_path / file).write_text("")
    assert _LazyPackages().find_spec(name, [str(tmp_path)]) is None


def test_a_module_that_is_not_there_stays_so(tmp_path: Path) -> None:
    assert _LazyPackages().find_spec("chalicelib.things.schemas", [str(tmp_path)]) is None


@pytest.mark.usefixtures("_restored")
def test_a_lazy_module_is_loaded_by_its_first_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "chalicelib_of_this_test" / "things"
    package.mkdir(parents=True)
    (package / "service.py").write_text("import sys\nsys.modules[__name__ + '.mark'] = sys\nvalue = 7\n")
    monkeypatch.setattr("chalicelib.kernel.process.starting._PRODUCT", "chalicelib_of_this_test")
    monkeypatch.syspath_prepend(str(tmp_path))
    shorten_cold_start()
    from importlib import import_module  # noqa: PLC0415

    module = import_module("chalicelib_of_this_test.things.service")
    assert "chalicelib_of_this_test.things.service.mark" not in sys.modules
    assert module.value == 7
    assert "chalicelib_of_this_test.things.service.mark" in sys.modules
