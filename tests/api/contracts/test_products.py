"""The vendor's products, and the catalogue as each person sees it."""

from typing import Any

import pytest

from tests.people import CONTRACTS, World

CHOICE = {"code": "BUG", "name": "Eroare"}


def catalogue(answer: Any) -> dict[str, Any]:
    """The products of an answer, by code."""
    assert answer.status_code == 200
    return {product["code"]: product for product in answer.json()["items"]}


def test_a_product_is_created_once_and_it_is_recorded(world: World) -> None:
    body = {"code": "CRM", "name": "Clienți", "topics": [CHOICE], "request_types": [CHOICE, CHOICE | {"code": "ASK"}]}
    first, again = (world.admin.post("/products", body, idempotency_key="p1") for _ in range(2))
    assert first.status_code == 201
    assert first.json() == body | {"priorities": [], "valid_until": None}
    assert again.text == first.text
    taken = world.admin.post("/products", body | {"name": "Altul"})
    assert (taken.status_code, taken.json()["type"]) == (409, "already-exists")
    (entry,) = [one for one in world.admin.all("/audit") if one["subject"] == "CRM"]
    assert (entry["action"], entry["company"], entry["actor"]["id"]) == ("product.created", None, world.admin.id)


@pytest.mark.parametrize(
    "change", [{"name": "Alt nume"}, {"topics": []}, {"request_types": [CHOICE]}, {"topics": [CHOICE]}], ids=str
)
def test_a_change_keeps_what_it_does_not_name(world: World, change: dict[str, Any]) -> None:
    before = catalogue(world.admin.get("/products"))["PAY"]
    assert world.admin.patch("/products/PAY", change).json() == before | change
    assert catalogue(world.admin.get("/products"))["PAY"] == before | change
    restored = {name: before[name] for name in ("name", "topics", "request_types")}
    assert world.admin.patch("/products/PAY", restored).json() == before
    assert "product.changed" in [one["action"] for one in world.admin.all("/audit") if one["subject"] == "PAY"]


def test_a_product_that_does_not_exist_is_not_changed(world: World) -> None:
    assert world.admin.patch("/products/NIMIC", {"name": "X"}).status_code == 404


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"code": ""}, "code"),
        ({"code": "a b"}, "code"),
        ({"name": "a\nb"}, "name"),
        ({"topics": [CHOICE, CHOICE]}, "topics"),
        ({"request_types": [CHOICE, CHOICE]}, "request_types"),
        ({"topics": [CHOICE | {"code": "#"}]}, "topics.0.code"),
    ],
    ids=str,
)
def test_a_product_has_plain_codes_each_once(world: World, change: dict[str, Any], field: str) -> None:
    refused = world.admin.post("/products", {"code": "XX", "name": "X"} | change)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, field)


def test_clients_see_the_products_of_their_contracts_with_their_priorities(world: World) -> None:
    code = world.company()
    user = world.user(code)
    world.admin.patch(f"/companies/{code}", {"contracts": CONTRACTS[:1]})
    seen = catalogue(user.get("/products"))
    assert list(seen) == ["WMS"]
    assert seen["WMS"]["priorities"] == CONTRACTS[0]["priorities"]
    assert seen["WMS"]["valid_until"] == CONTRACTS[0]["valid_until"]
    assert (
        seen
        == catalogue(user.get("/products", company=code))
        == catalogue(world.admin.get("/products", company=code))
    )


def test_the_vendor_s_people_see_every_product_without_a_company(world: World) -> None:
    answer = world.consultant.get("/products")
    seen = catalogue(answer)
    assert {"WMS", "PAY"} <= set(seen)
    assert all(product["priorities"] == [] and product["valid_until"] is None for product in seen.values())
    assert answer.json()["summary_max_length"] == 12


def test_a_client_cannot_ask_for_another_company_s_products(world: World) -> None:
    assert world.maria.get("/products", company=world.alfa).status_code == 404
    assert world.consultant.get("/products", company="NIMENI").status_code == 404
