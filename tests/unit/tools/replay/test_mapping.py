from pathlib import Path

import pytest

from tools.replay import mapping
from tools.replay.log import read_cases

EXCERPT = Path(__file__).parents[3] / "data" / "helpdesk-excerpt.csv"


def test_values_become_codes() -> None:
    assert mapping.company_code("Value 22") == "C22"
    assert mapping.product_code("Value 3") == "P3"
    assert mapping.request_type_code("Value 1") == "T1"
    assert mapping.priority_code("Value 2") == "S2"
    assert mapping.consultant("Value 9").email == "consultant9@replay.example"


def test_a_value_without_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="none"):
        mapping.number("Value none")


def test_the_opener_is_a_user_of_the_first_events_customer() -> None:
    for events in read_cases(EXCERPT):
        opener = mapping.opener(events[0])
        assert opener in mapping.users_of(events[0].customer)
        assert opener.company == mapping.company_code(events[0].customer)


def test_a_higher_service_level_waits_longer() -> None:
    first, second = mapping.priorities("Value 1"), mapping.priorities("Value 2")

    assert [each["code"] for each in first] == ["S1", "S2", "S3", "S4"]
    assert all(a["response_minutes"] < b["response_minutes"] for a, b in zip(first, second, strict=True))


def test_a_company_has_one_contract_for_each_product_it_asked_about() -> None:
    firsts = [events[0] for events in read_cases(EXCERPT)]
    companies = mapping.companies(firsts)

    for event in firsts:
        products = [contract["product"] for contract in companies[event.customer]["contracts"]]
        assert products.count(mapping.product_code(event.product)) == 1
