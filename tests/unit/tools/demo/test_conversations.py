from collections import Counter
from datetime import date

from tools.demo.catalogue import COMPANIES, PRIORITIES, REQUEST_TYPES, companies
from tools.demo.conversations import read_conversations
from tools.demo.play import ROUTES

CEDILLAS = set("şţŞŢ")


def test_conversations_use_what_the_contracts_and_products_offer() -> None:
    for told in read_conversations():
        assert told.product in COMPANIES[told.company][1]
        assert told.priority in PRIORITIES
        assert told.request_type in REQUEST_TYPES
        assert {step.do for step in told.steps} <= {*ROUTES, "priority"}


def test_a_summary_is_short_and_names_one_ticket_of_its_company() -> None:
    told = read_conversations()

    assert all(len(each.summary) <= 12 for each in told)
    assert max(Counter((each.company, each.summary) for each in told).values()) == 1


def test_romanian_is_written_with_commas_below() -> None:
    for told in read_conversations():
        texts = [told.summary, told.details, *(step.body for step in told.steps)]
        assert not CEDILLAS & set("".join(texts))


def test_paragraphs_are_not_wrapped() -> None:
    details = read_conversations()[0].details

    assert details.startswith("Bună ziua,\n\n")
    assert "\n" not in details.removeprefix("Bună ziua,\n\n")


def test_contracts_last_until_the_end_of_next_year() -> None:
    contract = companies(date(2027, 5, 1))[0]["contracts"][0]

    assert contract["valid_until"] == "2028-12-31"
