"""What a maintenance contract permits."""

from datetime import date

import pytest

from chalicelib.contracts.model import Company, Contract, Priority
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import Invalid
from chalicelib.kernel.tenant import Tenant

URGENT = Priority("URGENT", "Urgentă", 60, 480)
CONTRACT = Contract("WMS", (URGENT,), date(2026, 12, 31))
COMPANY = Company(Tenant("ALFA"), "Alfa SRL", {"WMS": CONTRACT})


def refusal(caught: pytest.ExceptionInfo[Invalid]) -> tuple[str, str]:
    (error,) = caught.value.errors
    return error.field, error.message.into(Language.RO)


def test_a_contract_covers_its_last_day() -> None:
    assert COMPANY.contract_for("WMS", date(2026, 12, 31)) is CONTRACT


def test_an_expired_contract_says_since_when() -> None:
    with pytest.raises(Invalid) as caught:
        COMPANY.contract_for("WMS", date(2027, 1, 1))
    field, message = refusal(caught)
    assert field == "product"
    assert "31.12.2026" in message


def test_a_product_without_contract_is_refused() -> None:
    with pytest.raises(Invalid) as caught:
        COMPANY.contract_for("HR", date(2026, 1, 1))
    assert refusal(caught)[0] == "product"


def test_only_priorities_of_the_contract_count() -> None:
    assert CONTRACT.priority("URGENT") is URGENT
    with pytest.raises(Invalid) as caught:
        CONTRACT.priority("LOW")
    assert refusal(caught) == ("priority", "Contractul nu prevede această prioritate. Alegeți una dintre: URGENT.")
