"""Client companies and their contracts."""

from typing import Any

import pytest

from tests.people import CONTRACTS, World

PRIORITY = {"code": "P", "name": "P", "response_minutes": 1, "resolution_minutes": 1}
CONTRACT: dict[str, Any] = {"product": "WMS", "valid_until": "2999-01-01", "priorities": [PRIORITY]}


def trail(world: World, subject: str) -> list[tuple[str, str | None]]:
    """What the audit trail tells of ``subject``: actions and whose matter it was, oldest first."""
    return [(e["action"], e["company"]) for e in reversed(world.admin.all("/audit")) if e["subject"] == subject]


def test_a_company_is_created_with_its_contracts_and_it_is_recorded(world: World) -> None:
    body = {"code": "NOUA1", "name": "Firma nouă", "contracts": CONTRACTS}
    answer = world.admin.post("/companies", body)
    assert (answer.status_code, answer.json()) == (201, body)
    assert body in world.admin.all("/companies")
    assert trail(world, "NOUA1") == [("company.created", "NOUA1")]


def test_a_company_needs_no_contract(world: World) -> None:
    answer = world.admin.post("/companies", {"code": "GOALA", "name": "Goală"})
    assert (answer.status_code, answer.json()["contracts"]) == (201, [])


def test_a_code_belongs_to_one_company_and_a_key_creates_one(world: World) -> None:
    body = {"code": "UNICA", "name": "Unică", "contracts": []}
    first, again = (world.admin.post("/companies", body, idempotency_key="c1") for _ in range(2))
    assert (first.status_code, first.text) == (again.status_code, again.text)
    taken = world.admin.post("/companies", body | {"name": "Alta"})
    assert (taken.status_code, taken.json()["type"]) == (409, "already-exists")
    assert "UNICA" in taken.json()["detail"]


@pytest.mark.parametrize("change", [{"name": "Alt nume"}, {"contracts": [CONTRACT]}, {"contracts": []}], ids=str)
def test_a_change_keeps_what_it_does_not_name(world: World, change: dict[str, Any]) -> None:
    code = world.company()
    before = {"code": code, "name": f"Firma {code}", "contracts": CONTRACTS}
    assert world.admin.patch(f"/companies/{code}", change).json() == before | change
    assert before | change in world.admin.all("/companies")
    assert trail(world, code) == [("company.created", code), ("company.changed", code)]


def test_a_change_does_not_start_the_numbers_of_tickets_again(world: World) -> None:
    code = world.company()
    user = world.user(code)
    world.open(user)
    world.admin.patch(f"/companies/{code}", {"name": "Alt nume"})
    assert world.open(user)["id"] == f"{code}-2"


def test_a_company_that_does_not_exist_is_not_changed(world: World) -> None:
    assert world.admin.patch("/companies/NIMENI", {"name": "X"}).status_code == 404


def test_companies_are_listed_by_code_in_pages(world: World) -> None:
    codes = [world.company() for _ in range(3)]
    for limit in (1, 100):
        listed = world.admin.all("/companies", limit=limit)
        found = [company["code"] for company in listed]
        assert found == sorted(found)
        assert set(codes) < set(found)


def test_consultants_see_names_of_companies_and_no_contracts(world: World) -> None:
    listed = world.consultant.all("/clients", limit=2)
    assert {"code": world.alfa, "name": f"Firma {world.alfa}"} in listed
    assert [client["code"] for client in listed] == [company["code"] for company in world.admin.all("/companies")]


@pytest.mark.parametrize(
    "code", ["", "A", "alfa", "1ALFA", "ALFA-1", "ALFA#", "@staff", "TOOLONGCODE", "ȘAPTE", "AL FA", "ALFA\n"]
)
def test_company_codes_are_plain(world: World, code: str) -> None:
    refused = world.admin.post("/companies", {"code": code, "name": "X", "contracts": []})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "code")


@pytest.mark.parametrize(
    "contracts",
    [
        [CONTRACT, CONTRACT],
        [CONTRACT | {"product": "NIMIC"}],
        [CONTRACT | {"priorities": []}],
        [CONTRACT | {"priorities": [PRIORITY, PRIORITY]}],
        [CONTRACT | {"priorities": [PRIORITY | {"response_minutes": 0}]}],
        [CONTRACT | {"priorities": [PRIORITY | {"resolution_minutes": 5_256_001}]}],
        [CONTRACT | {"valid_until": "ieri"}],
    ],
    ids=["a product twice", "unknown product", "no priority", "a priority twice", "no time", "11 years", "no date"],
)
def test_a_contract_names_a_known_product_once(world: World, contracts: list[dict[str, Any]]) -> None:
    for refused in (
        world.admin.post("/companies", {"code": "REFUSED", "name": "X", "contracts": contracts}),
        world.admin.patch(f"/companies/{world.beta}", {"contracts": contracts}),
    ):
        assert refused.status_code == 422
        assert refused.json()["errors"][0]["field"].startswith("contracts")
    assert world.admin.patch("/companies/REFUSED", {}).status_code == 404


def test_an_expired_contract_opens_no_ticket(world: World) -> None:
    code = world.company()
    user = world.user(code)
    world.admin.patch(f"/companies/{code}", {"contracts": [CONTRACT | {"valid_until": "2020-02-29"}]})
    refused = user.post("/tickets", {"product": "WMS", "summary": "x", "priority": "P", "request_type": "BUG",
                                     "details": "x"})  # fmt: skip
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "product")
    assert "29.02.2020" in refused.json()["errors"][0]["message"]
