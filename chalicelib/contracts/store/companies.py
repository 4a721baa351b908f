"""Companies with their contracts, each under its own code in the contracts table.

A company's item also counts its tickets, so that one call gives the next number and the contract.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypedDict

from chalicelib.contracts.model import Company, Contract, Priority
from chalicelib.kernel.dynamodb.attributes import Json, Text, Whole
from chalicelib.kernel.dynamodb.codec import Codec
from chalicelib.kernel.dynamodb.reads import Lookup, Query, find, find_many, first_page
from chalicelib.kernel.dynamodb.single_writes import update_when
from chalicelib.kernel.dynamodb.tables import Index, Table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import AlreadyExists, NotFound
from chalicelib.kernel.tenant import Tenant

_COMPANIES = "companies"
_HEAD = "company"


class _PriorityDocument(TypedDict):
    code: str
    name: str
    response_minutes: int
    resolution_minutes: int


class _ContractDocument(TypedDict):
    product: str
    valid_until: str
    priorities: list[_PriorityDocument]


def _write_contracts(contracts: Mapping[str, Contract]) -> list[_ContractDocument]:
    return [
        {
            "product": contract.product,
            "valid_until": contract.valid_until.isoformat(),
            "priorities": [
                {
                    "code": priority.code,
                    "name": priority.name,
                    "response_minutes": priority.response_minutes,
                    "resolution_minutes": priority.resolution_minutes,
                }
                for priority in contract.priorities
            ],
        }
        for contract in contracts.values()
    ]


def _read_contracts(documents: list[_ContractDocument]) -> Mapping[str, Contract]:
    return {
        document["product"]: Contract(
            document["product"],
            tuple(Priority(**priority) for priority in document["priorities"]),
            date.fromisoformat(document["valid_until"]),
        )
        for document in documents
    }


class ListingIndex(Index, name="listing"):
    """Companies in the order of their codes."""

    listing = Text(hash_key=True)
    owner = Text(range_key=True)


class CompanyItem(Table, setting="CONTRACTS_TABLE"):
    """A company as stored."""

    owner = Text(hash_key=True)
    item = Text(range_key=True)
    listing = Text()
    name = Text()
    contracts = Json(_write_contracts, _read_contracts)
    tickets_opened = Whole()
    by_code = ListingIndex()


COMPANIES = Codec(
    CompanyItem,
    Company,
    code=CompanyItem.owner,
    derived={"item": lambda _: _HEAD, "listing": lambda _: _COMPANIES},
)


def company_lookup(code: Tenant) -> Lookup[Company]:
    """The lookup of a company, for reading it together with other items."""
    return Lookup(CompanyItem, code, _HEAD, COMPANIES.read)


def get_company(code: Tenant) -> Company | None:
    """The company ``code``, or None."""
    return find(company_lookup(code), consistent=False)


def get_companies(codes: Iterable[Tenant]) -> list[Company]:
    """The companies with these ``codes``, 100 at most; codes of no company are left out."""
    return find_many(CompanyItem, [(code, _HEAD) for code in codes], COMPANIES.read)


def companies(limit: int, after: Position | None) -> Page[Company]:
    """Companies by code."""
    return first_page(Query(CompanyItem.by_code, _COMPANIES), limit, after, COMPANIES.read)


def put_new(transaction: Transaction, company: Company) -> None:
    """Writes a company; refused with AlreadyExists where its code is taken."""
    refusal = AlreadyExists(name=company.code)
    transaction.put(COMPANIES.item(company), when=CompanyItem.name.does_not_exist(), otherwise=refusal)


def put_change(transaction: Transaction, before: Company, after: Company) -> None:
    """Writes the changes to a company; its count of tickets may grow meanwhile. Refused with NotFound."""
    items = COMPANIES.item(before), COMPANIES.item(after)
    transaction.change(*items, when=CompanyItem.name.exists(), otherwise=NotFound())


def next_ticket_number(code: Tenant) -> Company | None:
    """Counts one more ticket for the company and returns the company; None where there is none."""
    return update_when(company_lookup(code), [CompanyItem.tickets_opened.add(1)], CompanyItem.name.exists())
