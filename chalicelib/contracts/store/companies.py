"""Companies with their contracts, each under its own code in the contracts table.

A company's item also counts its tickets, so that taking a number and reading the contract are one call.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from pynamodb.attributes import JSONAttribute, NumberAttribute, UnicodeAttribute
from pynamodb.exceptions import UpdateError
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex

from chalicelib.contracts.model import Company, Contract, Priority
from chalicelib.kernel.dynamodb.tables import Key, Table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.paging import Page, Position, cut

_COMPANIES = "companies"
_HEAD = "company"


class ListingIndex(GlobalSecondaryIndex[Any]):
    """Companies in the order of their codes."""

    class Meta:
        """Every attribute, as lists show them."""

        index_name = "listing"
        projection = AllProjection()

    listing = UnicodeAttribute(hash_key=True)
    owner = UnicodeAttribute(range_key=True)


class CompanyItem(Table):
    """A company as stored."""

    table_setting = "CONTRACTS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    owner = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True, default=_HEAD)
    listing = UnicodeAttribute(default=_COMPANIES)
    name = UnicodeAttribute()
    contracts = JSONAttribute(default=list)
    tickets_opened = NumberAttribute(default=0)
    by_code = ListingIndex()


def company_key(code: str) -> Key:
    """Where a company lies, for reading it together with something else."""
    return CompanyItem, code, _HEAD


def get_company(code: str) -> Company | None:
    """The company ``code``, or None."""
    try:
        return as_company(CompanyItem.get(code, _HEAD))
    except CompanyItem.DoesNotExist:
        return None


def get_companies(codes: Iterable[str]) -> Iterator[Company]:
    """Those of the companies ``codes``, 100 at most, that there are."""
    for item in CompanyItem.batch_get([(code, _HEAD) for code in codes]):
        yield as_company(item)


def companies(limit: int, after: Position | None) -> Page[Company]:
    """Companies by code."""
    start = (
        {
            "listing": {"S": _COMPANIES},
            "owner": {"S": after["code"]},
            "item": {"S": _HEAD},
        }
        if after
        else None
    )
    found = list(
        CompanyItem.by_code.query(_COMPANIES, limit=limit + 1, page_size=limit + 1, last_evaluated_key=start)
    )
    return cut(found, limit, lambda item: {"code": item.owner}).map(as_company)


def put_company(transaction: Transaction, company: Company, *, new: bool) -> None:
    """Writes ``company`` without touching its count of tickets; a new one must not exist, an old one must."""
    item = CompanyItem(owner=company.code, item=_HEAD)
    actions = [
        CompanyItem.listing.set(_COMPANIES),
        CompanyItem.name.set(company.name),
        CompanyItem.contracts.set([_contract_document(c) for c in company.contracts.values()]),
        CompanyItem.tickets_opened.set(CompanyItem.tickets_opened | 0),
    ]
    existence = CompanyItem.name.does_not_exist() if new else CompanyItem.name.exists()
    transaction.update("company", item, actions, existence)


def next_ticket_number(code: str) -> Company | None:
    """Counts one more ticket for the company and answers it with the new count; None where there is none."""
    try:
        item = CompanyItem(owner=code, item=_HEAD)
        item.update([CompanyItem.tickets_opened.add(1)], condition=CompanyItem.name.exists())
    except UpdateError as error:
        if error.cause_response_code == "ConditionalCheckFailedException":
            return None
        raise
    return as_company(item)


def as_company(item: CompanyItem) -> Company:
    """The company that ``item`` holds."""
    contracts = {document["product"]: _contract(document) for document in item.contracts}
    return Company(item.owner, item.name, contracts, int(item.tickets_opened))


def _contract(document: Mapping[str, Any]) -> Contract:
    priorities = tuple(Priority(**p) for p in document["priorities"])
    return Contract(document["product"], priorities, date.fromisoformat(document["valid_until"]))


def _contract_document(contract: Contract) -> dict[str, Any]:
    return {
        "product": contract.product,
        "valid_until": contract.valid_until.isoformat(),
        "priorities": [
            {
                "code": p.code,
                "name": p.name,
                "response_minutes": p.response_minutes,
                "resolution_minutes": p.resolution_minutes,
            }
            for p in contract.priorities
        ],
    }
