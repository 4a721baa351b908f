"""Which products a company has today."""

from datetime import date

import pytest

from chalicelib.contracts.model import Company, Contract
from chalicelib.kernel.tenant import Tenant

LAST_DAY = date(2026, 2, 28)
ALFA = Company(Tenant("ALFA"), "Alfa", {"WMS": Contract("WMS", (), LAST_DAY)})


@pytest.mark.parametrize(
    ("product", "day", "covered"),
    [
        ("WMS", date(2026, 2, 27), {"WMS"}),
        ("WMS", LAST_DAY, {"WMS"}),
        ("WMS", date(2026, 3, 1), set()),
        ("PAY", LAST_DAY, set()),
    ],
)
def test_a_contract_covers_its_product_until_its_last_day_included(
    product: str, day: date, covered: set[str]
) -> None:
    assert ALFA.covers(product, day) is (product in covered)
