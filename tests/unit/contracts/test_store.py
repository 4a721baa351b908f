"""Companies and products as stored."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.contracts.model import Company, Contract, Priority, Product
from chalicelib.contracts.store import companies, products
from chalicelib.contracts.store.companies import COMPANIES, CompanyItem
from chalicelib.contracts.store.products import PRODUCTS
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.problems import AlreadyExists, Invalid, NotFound
from chalicelib.kernel.tenant import Tenant
from tests.unit.callers import ALFA, BETA
from tests.unit.contracts.scene import ALFA_SRL, WMS
from tests.unit.round_trip import round_trip


@given(
    st.builds(Company, st.text().map(Tenant), st.text(), st.just({}), st.integers(0)),
    st.lists(st.builds(Contract, st.text(), st.lists(st.from_type(Priority)).map(tuple), st.dates())),
)
def test_a_company_comes_back(company: Company, contracts: list[Contract]) -> None:
    full = company._replace(contracts={contract.product: contract for contract in contracts})
    assert round_trip(COMPANIES, full) == full


@given(st.from_type(Product))
def test_a_product_comes_back(product: Product) -> None:
    assert round_trip(PRODUCTS, product) == product


def test_a_company_is_stored_with_its_contracts_as_one_text() -> None:
    assert COMPANIES.item(ALFA_SRL).serialize() == {
        "owner": {"S": "ALFA"},
        "item": {"S": "company"},
        "listing": {"S": "companies"},
        "name": {"S": "Alfa SRL"},
        "contracts": {
            "S": '[{"product": "WMS", "valid_until": "2099-12-31", "priorities": [{"code": "P1", "name": "Urgent",'
            ' "response_minutes": 60, "resolution_minutes": 480}]}]'
        },
        "tickets_opened": {"N": "3"},
    }


def test_a_product_is_stored_with_the_codes_of_its_request_types() -> None:
    assert PRODUCTS.item(WMS).serialize() == {
        "owner": {"S": "@products"},
        "item": {"S": "WMS"},
        "name": {"S": "Depozit"},
        "topics": {"S": '[{"code": "stock", "name": "Stocuri"}]'},
        "request_types": {"S": '[{"code": "error", "name": "Eroare"}, {"code": "wish", "name": "Cerere"}]'},
        "request_type_codes": {"S": "|error||wish|"},
    }


def put(*values: Company | Product) -> None:
    transaction = Transaction()
    for value in values:
        if isinstance(value, Company):
            companies.put_new(transaction, value)
        else:
            products.put_new(transaction, value)
    transaction.commit()


@pytest.mark.usefixtures("cloud")
def test_what_is_stored_is_found_and_listed_by_code() -> None:
    beta, pay = Company(BETA, "Beta SA"), Product("PAY", "Salarii")
    put(beta, ALFA_SRL, WMS, pay)
    assert companies.get_company(ALFA) == ALFA_SRL
    assert companies.get_company(Tenant("@products")) is None
    assert products.get_product("WMS") == WMS
    assert products.get_product("company") is None
    assert companies.companies(1, None).items == [ALFA_SRL]
    assert companies.companies(1, companies.companies(1, None).next) == ([beta], None)
    assert products.products() == [pay, WMS]
    assert sorted(companies.get_companies([BETA, ALFA, Tenant("GAMA")])) == sorted([ALFA_SRL, beta])


@pytest.mark.usefixtures("cloud")
@pytest.mark.parametrize(("value", "code"), [(ALFA_SRL, "ALFA"), (WMS, "WMS")])
def test_a_code_is_taken_once(value: Company | Product, code: str) -> None:
    put(value)
    with pytest.raises(AlreadyExists) as refused:
        put(value._replace(name="another"))
    assert refused.value.values == {"name": code}
    assert [*companies.companies(9, None).items, *products.products()] == [value]


@pytest.mark.usefixtures("cloud")
def test_tickets_are_counted_while_a_company_is_changed() -> None:
    put(ALFA_SRL)
    counted = companies.next_ticket_number(ALFA)
    assert counted == ALFA_SRL._replace(tickets_opened=4)
    transaction = Transaction()
    companies.put_change(transaction, ALFA_SRL, ALFA_SRL._replace(name="Alfa"))
    transaction.commit()
    assert companies.get_company(ALFA) == ALFA_SRL._replace(name="Alfa", tickets_opened=4)
    assert companies.next_ticket_number(BETA) is None
    assert list(CompanyItem.query(BETA)) == []


@pytest.mark.usefixtures("cloud")
def test_what_is_not_there_is_not_changed() -> None:
    changes: Any = (companies.put_change, ALFA_SRL), (products.put_change, WMS)
    for put_change, value in changes:
        transaction = Transaction()
        put_change(transaction, value, value._replace(name="another"))
        with pytest.raises(NotFound):
            transaction.commit()


@pytest.mark.usefixtures("cloud")
def test_a_request_type_is_required_as_a_whole() -> None:
    put(WMS)
    for code, is_known in (("error", True), ("wish", True), ("err", False), ("ror", False), ("other", False)):
        transaction = Transaction()
        products.require_request_type(transaction, "WMS", code)
        if is_known:
            transaction.commit()
        else:
            with pytest.raises(Invalid) as refused:
                transaction.commit()
            assert refused.value.errors[0].field == "request_type"
