"""What a maintenance contract permits."""

from collections.abc import Callable
from datetime import date

import pytest

from chalicelib.contracts.model import (
    Choice,
    Company,
    Contract,
    Priority,
    Product,
    unknown_product,
    unknown_request_type,
    unknown_topic,
)
from chalicelib.kernel.language import Language, Text
from chalicelib.kernel.problems import FieldError, Invalid, NotFound
from chalicelib.kernel.tenant import Tenant

URGENT = Priority("URGENT", "Urgentă", 60, 480)
CONTRACT = Contract("WMS", (URGENT,), date(2026, 12, 31))
COMPANY = Company(Tenant("ALFA"), "Alfa SRL", {"WMS": CONTRACT})


def refusal(caught: pytest.ExceptionInfo[Invalid]) -> tuple[str, str, str]:
    (error,) = caught.value.errors
    return error.field, error.message.into(Language.RO), error.message.into(Language.EN)


def test_a_contract_covers_its_last_day() -> None:
    assert COMPANY.contract_for("WMS", date(2026, 12, 31)) is CONTRACT


def test_an_expired_contract_says_since_when() -> None:
    with pytest.raises(Invalid) as caught:
        COMPANY.contract_for("WMS", date(2027, 1, 1))
    assert refusal(caught) == (
        "product",
        "Contractul de mentenanță a expirat la 31.12.2026. Sunați la WizRom pentru prelungire.",
        "The maintenance contract expired on 31.12.2026. Call WizRom to renew it.",
    )


def test_a_product_without_contract_is_refused() -> None:
    with pytest.raises(Invalid) as caught:
        COMPANY.contract_for("HR", date(2026, 1, 1))
    assert refusal(caught) == (
        "product",
        "Compania nu are contract de mentenanță pentru acest produs.",
        "The company has no maintenance contract for this product.",
    )


def test_only_priorities_of_the_contract_count() -> None:
    assert CONTRACT.priority("URGENT") is URGENT
    both = CONTRACT._replace(priorities=(URGENT, URGENT._replace(code="LOW")))
    assert both.priority("LOW").code == "LOW"
    with pytest.raises(Invalid) as caught:
        both.priority("HIGH")
    assert refusal(caught) == (
        "priority",
        "Contractul nu prevede această prioritate. Alegeți una dintre: URGENT, LOW.",
        "The contract does not define this priority. Choose one of: URGENT, LOW.",
    )


def test_a_priority_is_known_after_the_contract_has_expired() -> None:
    assert COMPANY.priority_of("WMS", "URGENT") is URGENT
    with pytest.raises(NotFound):
        COMPANY.priority_of("HR", "URGENT")
    with pytest.raises(Invalid):
        COMPANY.priority_of("WMS", "LOW")


def test_a_product_has_the_topics_that_it_names() -> None:
    product = Product("WMS", "Depozit", topics=(Choice("STOC", "Stoc"), Choice("PRET", "Preț")))
    for topic in ("STOC", "PRET"):
        product.require_topic(topic)
    for other in ("Stoc", ""):
        with pytest.raises(Invalid) as caught:
            product.require_topic(other)
        assert caught.value.errors == (unknown_topic(),)


def test_a_new_company_has_no_contract_and_no_ticket() -> None:
    company = Company(Tenant("NOUA"), "Nouă")
    assert (dict(company.contracts), company.tickets_opened) == ({}, 0)
    product = Product("WMS", "Depozit")
    assert (product.topics, product.request_types) == ((), ())


@pytest.mark.parametrize(
    ("error", "field", "texts"),
    [
        (unknown_product, "product", ("Produs necunoscut.", "Unknown product.")),
        (unknown_topic, "topic", ("Produsul nu are acest topic.", "The product does not have this topic.")),
        (
            unknown_request_type,
            "request_type",
            ("Produsul nu are acest tip de solicitare.", "The product does not have this request type."),
        ),
    ],
)
def test_what_is_unknown_is_named(error: Callable[[], FieldError], field: str, texts: tuple[str, str]) -> None:
    assert error() == FieldError(field, Text(*texts))
