"""What holds for every list: cursors are of one list, one reader and one query; pages have limits."""

import pytest

from chalicelib.kernel.web.schema import PageQuery
from tests.operations import OPERATIONS, names
from tests.people import World

LISTS = names(lambda o: o.query and issubclass(o.query, PageQuery) and "{id}" not in o.path)
# What a query must hold before the rest of it matters.
QUERIES = {"GET /tickets": {"view": "desk"}, "GET /updates": {"product": "WMS"}}


@pytest.fixture(scope="module")
def queries(world: World) -> dict[str, dict[str, str]]:
    """The query of each list."""
    return QUERIES | {"GET /contacts": {"company": world.alfa}}


@pytest.fixture(scope="module")
def cursor(world: World) -> str:
    """A cursor that the list of companies issued to the administrator."""
    issued: str = world.admin.get("/companies", limit=1).json()["next"]
    assert world.admin.get("/companies", cursor=issued).status_code == 200
    return issued


def test_every_list_is_tried() -> None:
    assert set(QUERIES) | {"GET /contacts", "GET /companies", "GET /audit"} <= set(LISTS)


@pytest.mark.parametrize("name", LISTS)
def test_no_list_reads_another_list_s_cursor_or_a_forged_one(
    world: World, queries: dict[str, dict[str, str]], cursor: str, name: str
) -> None:
    path = OPERATIONS[name].path.format(code=world.alfa)
    query = queries.get(name, {})
    assert world.admin.get(path, **query).status_code == 200
    others = [] if name == "GET /companies" else [cursor]
    for bad in (*others, "x", "", "e30.e30", cursor[:-2] + "xx", "ș", "\x00", "x" * 2000):
        refused = world.admin.get(path, **query, cursor=bad)
        assert (refused.status_code, refused.json()["type"]) == (400, "bad-cursor"), bad
    long = world.admin.get(path, **query, cursor="x" * 2001)
    assert (long.status_code, [error["field"] for error in long.json()["errors"]]) == (422, ["cursor"])


@pytest.mark.parametrize("name", LISTS)
def test_a_page_has_between_one_and_a_hundred_items(
    world: World, queries: dict[str, dict[str, str]], name: str
) -> None:
    path = OPERATIONS[name].path.format(code=world.alfa)
    for limit, status in (("1", 200), ("100", 200), ("0", 422), ("101", 422), ("-1", 422), ("1.5", 422), ("", 422)):
        answer = world.admin.get(path, **queries.get(name, {}), limit=limit)
        assert answer.status_code == status, limit
        if status == 200:
            assert len(answer.json()["items"]) <= int(limit)


def test_a_cursor_is_its_reader_s_own(world: World) -> None:
    path = f"/clients/{world.alfa}/users"
    issued = world.consultant.get(path, limit=1).json()["next"]
    assert world.consultant.get(path, limit=1, cursor=issued).json()["items"]
    for refused in (
        world.colleague_consultant.get(path, cursor=issued),
        world.consultant.get(f"/clients/{world.beta}/users", cursor=issued),
        world.admin.get(f"/companies/{world.alfa}/users", cursor=issued),
    ):
        assert (refused.status_code, refused.json()["type"]) == (400, "bad-cursor")
