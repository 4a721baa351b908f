"""Where a text may become a tenant."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tools import tenants

Tree = Callable[..., Path]
MAKES = "company = Tenant(text)\n"
TAKES = "company = stored_tenant(text)\n"


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """Writes modules, and answers the folder that they are in."""

    def write(**modules: str) -> Path:
        for name, text in modules.items():
            path = tmp_path.joinpath(*name.split("__")).with_suffix(".py")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return write


def found(product: Path) -> list[tuple[str, str]]:
    """Where a tenant is made, and by what."""
    lines = [line.partition(": ") for line in tenants.findings(product)]
    assert all(told.endswith("(...) makes a tenant; ask the caller for it") for _, _, told in lines)
    return [(place, told.partition("(")[0]) for place, _, told in lines]


@pytest.mark.parametrize("module", ["kernel__tenant", "kernel__caller"])
def test_the_kernel_makes_tenants(tree: Tree, module: str) -> None:
    assert found(tree(**{module: MAKES + TAKES})) == []


@pytest.mark.parametrize(
    "module", ["kernel__paging", "orders__service", "orders__routes", "orders__store__heads", "orders__caller"]
)
def test_nobody_else_makes_one_of_any_text(tree: Tree, module: str) -> None:
    place = module.replace("__", "/")
    assert found(tree(**{module: f"import os\n{MAKES}"})) == [(f"{place}.py:2", "Tenant")]


@pytest.mark.parametrize("module", ["orders__service", "orders__events", "orders__store__heads"])
def test_what_our_own_tables_hold_becomes_one_below_the_routes(tree: Tree, module: str) -> None:
    assert found(tree(**{module: TAKES})) == []


@pytest.mark.parametrize("module", ["orders__routes", "orders__admin_routes", "orders__schemas"])
def test_routes_and_schemas_take_none_for_stored(tree: Tree, module: str) -> None:
    place = module.replace("__", "/")
    assert found(tree(**{module: TAKES})) == [(f"{place}.py:1", "stored_tenant")]


def test_types_and_other_calls_make_none(tree: Tree) -> None:
    harmless = "def find(company: Tenant) -> Tenant:\n    return caller.tenant(company)\n\n\nread = make(Tenant)\n"
    assert found(tree(orders__service=harmless, orders__routes=harmless)) == []


HIDDEN = """
def read(text):
    return [find(Tenant(one)) for one in text]

async def write():
    find(lambda: tenant.Tenant(""))
"""


def test_each_place_is_found_wherever_it_hides(tree: Tree) -> None:
    product = tree(b__service=HIDDEN, a__routes=MAKES)
    assert found(product) == [("a/routes.py:1", "Tenant"), ("b/service.py:3", "Tenant"), ("b/service.py:6", "Tenant")]


def test_the_product_has_no_such_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert tenants.main() == 0
    assert capsys.readouterr().out == "Tenants are made in the kernel alone.\n"


def test_the_check_fails_where_there_is_one(
    tree: Tree, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    places = list(tenants.findings(tree(orders__service=MAKES)))
    monkeypatch.setattr(tenants, "findings", lambda: iter(places))
    assert tenants.main() == 1
    assert capsys.readouterr().out == f"{places[0]}\n"
