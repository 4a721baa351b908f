"""The contracts table: companies under their own code, products together.

A company's item also counts its tickets, so that taking a number and reading the contract are one call.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from pynamodb.attributes import JSONAttribute, NumberAttribute, UnicodeAttribute
from pynamodb.exceptions import UpdateError
from pynamodb.expressions.condition import Condition
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex

from chalicelib.contracts.model import Choice, Company, Contract, Priority, Product
from chalicelib.kernel.dynamodb import Key, Table, Transaction
from chalicelib.kernel.paging import Page, Position

_PRODUCTS = "@products"  # no company's code can look like this
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


class ProductItem(Table):
    """A product as stored."""

    table_setting = "CONTRACTS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    owner = UnicodeAttribute(hash_key=True, default=_PRODUCTS)
    item = UnicodeAttribute(range_key=True)
    name = UnicodeAttribute()
    topics = JSONAttribute(default=list)
    request_types = JSONAttribute(default=list)
    request_type_codes = UnicodeAttribute()


def company_key(code: str) -> Key:
    """Where a company lies, for reading it together with something else."""
    return CompanyItem, code, _HEAD


def product_key(code: str) -> Key:
    """Where a product lies, for reading it together with something else."""
    return ProductItem, _PRODUCTS, code


def get_company(code: str) -> Company | None:
    """The company ``code``, or None."""
    try:
        return as_company(CompanyItem.get(code, _HEAD))
    except CompanyItem.DoesNotExist:
        return None


def get_product(code: str) -> Product | None:
    """The product ``code``, or None."""
    try:
        return as_product(ProductItem.get(_PRODUCTS, code))
    except ProductItem.DoesNotExist:
        return None


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
    shown = found[:limit]
    more = {"code": shown[-1].owner} if len(found) > limit else None
    return Page([as_company(item) for item in shown], more)


def products() -> list[Product]:
    """All products by code; a vendor has a few dozen at most."""
    return [as_product(item) for item in ProductItem.query(_PRODUCTS)]


def put_company(transaction: Transaction, company: Company, *, new: bool) -> None:
    """Writes ``company`` without touching its count of tickets; a new one must not exist, an old one must."""
    item = CompanyItem(owner=company.code, item=_HEAD)
    actions = [
        CompanyItem.listing.set(_COMPANIES),
        CompanyItem.name.set(company.name),
        CompanyItem.contracts.set([_contract_document(c) for c in company.contracts.values()]),
        CompanyItem.tickets_opened.set(CompanyItem.tickets_opened | 0),
    ]
    transaction.update("company", item, actions, _existence(CompanyItem, new=new))


def put_product(transaction: Transaction, product: Product, *, new: bool) -> None:
    """Writes ``product``; a new one must not exist, an old one must."""
    item = ProductItem(
        item=product.code,
        name=product.name,
        topics=_choice_documents(product.topics),
        request_types=_choice_documents(product.request_types),
        request_type_codes=_codes(c.code for c in product.request_types),
    )
    transaction.put("product", item, _existence(ProductItem, new=new))


def require_request_type(transaction: Transaction, product: str, request_type: str) -> None:
    """Makes ``transaction`` depend on the product knowing ``request_type`` (named ``request type`` when it fails)."""
    knows = ProductItem.request_type_codes.contains(_codes([request_type]))
    transaction.check("request type", ProductItem, (_PRODUCTS, product), knows)


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


def _existence(model: type[CompanyItem] | type[ProductItem], *, new: bool) -> Condition:
    return model.name.does_not_exist() if new else model.name.exists()


def _codes(codes: Iterable[str]) -> str:
    """Codes as one text in which ``contains`` finds whole codes only."""
    return "".join(f"|{code}|" for code in codes)


def as_company(item: CompanyItem) -> Company:
    """The company that ``item`` holds."""
    contracts = {document["product"]: _contract(document) for document in item.contracts}
    return Company(item.owner, item.name, contracts, int(item.tickets_opened))


def as_product(item: ProductItem) -> Product:
    """The product that ``item`` holds."""
    return Product(item.item, item.name, _choices(item.topics), _choices(item.request_types))


def _choices(documents: Iterable[Mapping[str, str]]) -> tuple[Choice, ...]:
    return tuple(Choice(d["code"], d["name"]) for d in documents)


def _choice_documents(choices: Iterable[Choice]) -> list[dict[str, str]]:
    return [{"code": c.code, "name": c.name} for c in choices]


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
