"""The rules of imports: each with an import that keeps it and one that breaks it."""

import grimp
import pytest

from tools.floors import FloorsContract, circles, objections

ROOT = "shop"


def objection(importer: str, imported: str) -> str | None:
    """Why `shop`'s module ``importer`` may not import ``imported``; None where it may."""
    found = list(objections(ROOT, [(f"{ROOT}.{importer}", imported)]))
    if not found:
        return None
    (line,) = found
    begin = f"{ROOT}.{importer} -> {imported}: "
    assert line.startswith(begin)
    return line.removeprefix(begin)


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("orders.routes", "orders.schemas"),
        ("orders.routes", "orders.service"),
        ("orders.routes", "orders.model"),
        ("orders.admin_routes", "orders.query_schemas"),
        ("orders.events", "orders.sending"),
        ("orders.service", "orders.opening"),
        ("orders.service", "orders.store.heads"),
        ("orders.service", "orders.life_model"),
        ("orders.store.heads", "orders.store.keys"),
        ("orders.store.heads", "orders.model"),
        ("orders.model", "orders.problems"),
    ],
)
def test_a_module_imports_its_own_floor_and_those_below(importer: str, imported: str) -> None:
    assert objection(importer, f"{ROOT}.{imported}") is None


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("orders.service", "orders.schemas"),
        ("orders.service", "orders.routes"),
        ("orders.opening", "orders.events"),
        ("orders.store.heads", "orders.service"),
        ("orders.store.heads", "orders.admin_routes"),
        ("orders.model", "orders.store.heads"),
        ("orders.problems", "orders.service"),
        ("orders.life_model", "orders.query_schemas"),
    ],
)
def test_a_module_imports_nothing_above_it(importer: str, imported: str) -> None:
    assert objection(importer, f"{ROOT}.{imported}") == "goes up"


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("orders.service", "people.service"),
        ("orders.service", "people.model"),
        ("orders.service", "people.state_model"),
        ("orders.store.heads", "people.problems"),
        ("orders.model", "people.model"),
        ("orders.routes", "people.schemas"),
        ("orders.schemas", "people.query_schemas"),
    ],
)
def test_another_package_is_entered_through_its_service_its_types_and_by_routes_its_schemas(
    importer: str, imported: str
) -> None:
    assert objection(importer, f"{ROOT}.{imported}") is None


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("orders.service", "people.inviting"),
        ("orders.service", "people.schemas"),
        ("orders.service", "people.store.accounts"),
        ("orders.store.heads", "people.store.accounts"),
        ("orders.model", "people.schemas"),
        ("orders.routes", "people.routes"),
        ("orders.routes", "people.inviting"),
        ("orders.routes", "people.store.service"),
    ],
)
def test_nobody_enters_another_package_s_inside(importer: str, imported: str) -> None:
    assert objection(importer, f"{ROOT}.{imported}") == "enters another package's inside"


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("orders.store.heads", "pynamodb.models"),
        ("kernel.dynamodb.reads", "pynamodb"),
        ("orders.service", "botocore.exceptions"),
        ("orders.model", "datetime"),
        ("orders.model", "botocore_stubs"),
    ],
)
def test_libraries_stand_where_they_belong(importer: str, imported: str) -> None:
    assert objection(importer, imported) is None


@pytest.mark.parametrize("importer", ["orders.service", "orders.routes", "kernel.paging", "kernel.dynamodb_like"])
def test_only_stores_and_the_kernel_s_dynamodb_know_pynamodb(importer: str) -> None:
    assert objection(importer, "pynamodb.models") == "only stores know PynamoDB"


@pytest.mark.parametrize("library", ["boto3", "botocore.client", "chalice", "pynamodb"])
def test_models_know_nothing_that_has_effects(library: str) -> None:
    for importer in ("orders.model", "orders.life_model", "orders.problems"):
        assert objection(importer, library) == "models are pure"


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("orders.routes", "web.http"),
        ("orders.query_schemas", "web"),
        ("orders.store.heads", "dynamodb.tables"),
        ("orders.store.heads", "dynamodb.codec"),
        ("orders.service", "dynamodb.transactions"),
        ("orders.service", "clock"),
        ("orders.model", "webbing"),
        ("orders.model", "problems"),
        ("kernel.web.http", "dynamodb.tables"),
        ("kernel.caller", "problems"),
    ],
)
def test_everybody_uses_of_the_kernel_what_belongs_to_their_floor(importer: str, imported: str) -> None:
    assert objection(importer, f"{ROOT}.kernel.{imported}") is None


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("orders.service", "web.http"),
        ("orders.store.heads", "web"),
        ("orders.model", "web.schema"),
        ("orders.routes", "dynamodb.tables"),
        ("orders.service", "dynamodb.attributes"),
        ("orders.service", "dynamodb.codec"),
        ("orders.model", "dynamodb.single_writes"),
    ],
)
def test_nobody_uses_what_belongs_to_another_floor(importer: str, imported: str) -> None:
    assert objection(importer, f"{ROOT}.kernel.{imported}") == "belongs to another floor"


def test_the_kernel_knows_no_package() -> None:
    assert objection("kernel.web.http", f"{ROOT}.orders.model") == "the kernel knows no package"
    assert objection("kernel.web.http", f"{ROOT}.orders.service") == "the kernel knows no package"


def test_what_stands_outside_the_packages_is_free() -> None:
    outside = [(ROOT, f"{ROOT}.orders.store.heads"), ("app", f"{ROOT}.orders.routes"), ("shopping.a", "pynamodb")]
    assert list(objections(ROOT, outside)) == []
    assert list(circles(ROOT, [*outside, (f"{ROOT}.orders.routes", ROOT)])) == []


def test_every_import_that_breaks_a_rule_is_named() -> None:
    imports = [
        (f"{ROOT}.orders.model", "boto3"),
        (f"{ROOT}.orders.service", f"{ROOT}.orders.model"),
        (f"{ROOT}.orders.service", f"{ROOT}.orders.routes"),
    ]
    assert list(objections(ROOT, imports)) == [
        f"{ROOT}.orders.model -> boto3: models are pure",
        f"{ROOT}.orders.service -> {ROOT}.orders.routes: goes up",
    ]


def needs(*pairs: tuple[str, str]) -> list[tuple[str, str]]:
    """Imports of the services of packages by the services of others."""
    return [(f"{ROOT}.{above}.service", f"{ROOT}.{below}.service") for above, below in pairs]


def test_packages_form_no_circle() -> None:
    line = needs(("orders", "people"), ("people", "audit"), ("orders", "audit"), ("orders", "orders"))
    assert list(circles(ROOT, line)) == []
    (found,) = circles(ROOT, [*line, *needs(("audit", "orders"))])
    told, _, names = found.partition(": ")
    assert told == "packages in a circle"
    first, *between, last = names.split(" -> ")
    assert first == last
    assert {(first, *between)} <= {
        ("orders", "audit"), ("audit", "orders"), ("orders", "people", "audit"),
        ("people", "audit", "orders"), ("audit", "orders", "people"),
    }  # fmt: skip


def test_a_circle_may_be_made_of_types_too() -> None:
    imports = [(f"{ROOT}.a.model", f"{ROOT}.b.model"), (f"{ROOT}.b.routes", f"{ROOT}.a.schemas")]
    (found,) = circles(ROOT, imports)
    assert found in ("packages in a circle: a -> b -> a", "packages in a circle: b -> a -> b")


def contract() -> FloorsContract:
    return FloorsContract("floors", session_options={}, contract_options={"root": ROOT})


def a_graph(*imports: tuple[str, str]) -> grimp.ImportGraph:
    graph = grimp.ImportGraph()
    graph.add_module(ROOT)
    for importer, imported in imports:
        graph.add_import(importer=importer, imported=imported)
    return graph


def test_the_contract_is_kept_by_a_tree_that_keeps_the_rules() -> None:
    graph = a_graph((f"{ROOT}.orders.routes", f"{ROOT}.orders.service"), (f"{ROOT}.orders.service", "json"))
    check = contract().check(graph, verbose=False)
    assert (check.kept, check.metadata["found"]) == (True, [])


def test_the_contract_is_broken_by_every_rule_and_says_where(capsys: pytest.CaptureFixture[str]) -> None:
    graph = a_graph((f"{ROOT}.a.service", f"{ROOT}.a.routes"), *needs(("a", "b"), ("b", "a")))
    check = contract().check(graph, verbose=False)
    assert not check.kept
    contract().render_broken_contract(check)
    printed = capsys.readouterr().out
    assert f"{ROOT}.a.service -> {ROOT}.a.routes: goes up" in printed
    assert "packages in a circle" in printed
