"""What administrators do with companies and products, and what others ask of them."""

from datetime import date

import pytest

from chalicelib.audit import service as audit
from chalicelib.contracts import service
from chalicelib.contracts.model import Choice, Company, Contract, Product
from chalicelib.contracts.store.companies import COMPANIES
from chalicelib.contracts.store.products import PRODUCTS
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore
from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import AlreadyExists, FieldError, Invalid, NotFound
from chalicelib.kernel.tenant import Tenant
from tests.unit.callers import ADMIN, ALFA, BETA, CLIENT, CONSULTANT, keyed, unkeyed
from tests.unit.contracts.scene import ALFA_SRL, URGENT, WMS

PAY = Product("PAY", "Salarii")
EXPIRED = Contract("PAY", (URGENT,), date(2020, 1, 1))

pytestmark = pytest.mark.usefixtures("cloud")


def store(*values: Company | Product) -> None:
    for value in values:
        (COMPANIES.item(value) if isinstance(value, Company) else PRODUCTS.item(value)).save()


def recorded() -> list[tuple[str, str, str | None]]:
    entries = audit.entries(now().date(), 10, None).items
    return [(entry.action, entry.subject, entry.company) for entry in entries]


def test_a_company_is_created_once_and_recorded() -> None:
    store(WMS)
    assert service.create_company(ADMIN, ALFA_SRL, keyed()) == ALFA_SRL
    with pytest.raises(AnsweredBefore):
        service.create_company(ADMIN, ALFA_SRL, keyed())
    with pytest.raises(AlreadyExists):
        service.create_company(ADMIN, ALFA_SRL, unkeyed())
    assert service.company(ALFA) == ALFA_SRL
    assert recorded() == [("company.created", "ALFA", "ALFA")]


def test_a_contract_is_for_a_product_that_there_is() -> None:
    store(WMS, Company(BETA, "Beta SA"))
    contracts = {code: Contract(code, (), date(2099, 1, 1)) for code in ("WMS", "B", "A")}
    with pytest.raises(Invalid) as refused:
        service.create_company(ADMIN, ALFA_SRL._replace(contracts=contracts), unkeyed())
    message = Text("Produs necunoscut: A, B.", "Unknown product: A, B.")
    assert refused.value.errors == (FieldError("contracts", message),)
    with pytest.raises(Invalid):
        service.change_company(ADMIN, BETA, None, contracts)
    assert service.company(BETA).contracts == {}
    assert recorded() == []


def test_a_company_keeps_what_is_not_changed() -> None:
    store(WMS, ALFA_SRL)
    assert service.change_company(ADMIN, ALFA, "Alfa", None) == ALFA_SRL._replace(name="Alfa")
    assert service.change_company(ADMIN, ALFA, None, {}) == ALFA_SRL._replace(name="Alfa", contracts={})
    assert service.change_company(ADMIN, ALFA, None, None) == service.company(ALFA)
    assert service.company(ALFA) == ALFA_SRL._replace(name="Alfa", contracts={})
    assert recorded() == [("company.changed", "ALFA", "ALFA")] * 3
    with pytest.raises(NotFound):
        service.change_company(ADMIN, BETA, "Beta", None)


def test_companies_are_listed_by_code() -> None:
    beta = Company(BETA, "Beta SA")
    store(beta, ALFA_SRL)
    first = service.companies(1, None)
    assert first.items == [ALFA_SRL]
    assert service.companies(1, first.next) == ([beta], None)


def test_a_product_is_created_once_and_recorded() -> None:
    assert service.create_product(ADMIN, WMS, keyed()) == WMS
    with pytest.raises(AnsweredBefore):
        service.create_product(ADMIN, WMS, keyed())
    with pytest.raises(AlreadyExists):
        service.create_product(ADMIN, WMS, unkeyed())
    assert recorded() == [("product.created", "WMS", None)]


def test_a_product_keeps_what_is_not_changed() -> None:
    store(WMS)
    topics, types = (Choice("t", "T"),), (Choice("r", "R"),)
    assert service.change_product(ADMIN, "WMS", "D", None, None) == WMS._replace(name="D")
    assert service.change_product(ADMIN, "WMS", None, topics, None) == WMS._replace(name="D", topics=topics)
    changed = WMS._replace(name="D", topics=topics, request_types=types)
    assert service.change_product(ADMIN, "WMS", None, None, types) == changed
    assert service.catalogue(ADMIN, None) == [(changed, None)]
    assert recorded() == [("product.changed", "WMS", None)] * 3
    with pytest.raises(NotFound):
        service.change_product(ADMIN, "PAY", "x", None, None)


def test_the_catalogue_is_a_company_s_own_or_for_staff_everything() -> None:
    store(WMS, PAY, ALFA_SRL)
    own = [(WMS, ALFA_SRL.contracts["WMS"])]
    assert service.catalogue(CLIENT, None) == service.catalogue(CLIENT, "ALFA") == own
    assert service.catalogue(CONSULTANT, "ALFA") == own
    assert service.catalogue(CONSULTANT, None) == [(PAY, None), (WMS, None)]
    for caller, asked in ((CLIENT, "BETA"), (CONSULTANT, "BETA"), (CLIENT._replace(company=BETA), None)):
        with pytest.raises(NotFound):
            service.catalogue(caller, asked)


def test_tickets_are_numbered_one_by_one() -> None:
    store(ALFA_SRL)
    assert [service.take_ticket_number(ALFA).tickets_opened for _ in range(2)] == [4, 5]
    with pytest.raises(NotFound):
        service.take_ticket_number(BETA)


def test_only_good_contracts_count() -> None:
    store(ALFA_SRL._replace(contracts=dict(ALFA_SRL.contracts) | {"PAY": EXPIRED}), Company(BETA, "Beta SA"))
    assert service.has_product(ALFA, "WMS") is True
    assert service.has_product(ALFA, "PAY") is False
    assert service.has_product(BETA, "WMS") is False
    assert service.has_product(Tenant("GAMA"), "WMS") is False
    assert service.with_product([ALFA, BETA, Tenant("GAMA")], "WMS") == {ALFA}
    assert service.with_product([ALFA, BETA], "PAY") == set()


def test_a_product_may_be_required() -> None:
    store(WMS)
    service.require_product("WMS")
    with pytest.raises(Invalid) as refused:
        service.require_product("PAY")
    assert refused.value.errors[0].field == "product"
