from chalicelib.contacts import csv_text
from tools.demo.contacts import COUNTS, contacts_file

CEDILLAS = set("şţŞŢ")


def test_the_list_of_alfa_shows_a_hundred_and_one_and_more() -> None:
    assert COUNTS["ALFA"] > 101


def test_the_file_is_one_that_the_portal_reads_with_an_invented_address_for_each() -> None:
    for company, count in COUNTS.items():
        text = contacts_file(company, count)
        rows = csv_text.read(text)
        addresses = {row.cells["email"] for row in rows}
        assert len(addresses) == len(rows) == count
        assert all(address.endswith(f"@{company.lower()}.example") for address in addresses)
        assert not CEDILLAS & set(text)
