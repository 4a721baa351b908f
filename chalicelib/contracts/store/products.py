"""Products, all in one partition of the contracts table; a vendor has a few dozen at most."""

from collections.abc import Iterable
from typing import TypedDict

from chalicelib.contracts.model import Choice, Product, unknown_request_type
from chalicelib.kernel.dynamodb.attributes import Json, Text
from chalicelib.kernel.dynamodb.codec import Codec
from chalicelib.kernel.dynamodb.reads import Lookup, Query, everything, find
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.problems import AlreadyExists, Invalid, NotFound

_PRODUCTS = "@products"  # no company's code can look like this


class _ChoiceDocument(TypedDict):
    code: str
    name: str


def _write_choices(choices: tuple[Choice, ...]) -> list[_ChoiceDocument]:
    return [{"code": choice.code, "name": choice.name} for choice in choices]


def _read_choices(documents: list[_ChoiceDocument]) -> tuple[Choice, ...]:
    return tuple(Choice(document["code"], document["name"]) for document in documents)


class ProductItem(Table, setting="CONTRACTS_TABLE"):
    """A product as stored."""

    owner = Text(hash_key=True)
    item = Text(range_key=True)
    name = Text()
    topics = Json(_write_choices, _read_choices)
    request_types = Json(_write_choices, _read_choices)
    request_type_codes = Text()


def _codes(codes: Iterable[str]) -> str:
    """Codes as one text in which ``contains`` finds whole codes only."""
    return "".join(f"|{code}|" for code in codes)


PRODUCTS = Codec(
    ProductItem,
    Product,
    code=ProductItem.item,
    derived={
        "owner": lambda _: _PRODUCTS,
        "request_type_codes": lambda product: _codes(choice.code for choice in product.request_types),
    },
)


def product_lookup(code: str) -> Lookup[Product]:
    """The lookup of a product, for reading it together with other items."""
    return Lookup(ProductItem, _PRODUCTS, code, PRODUCTS.read)


def get_product(code: str) -> Product | None:
    """The product ``code``, or None."""
    return find(product_lookup(code), consistent=False)


def products() -> list[Product]:
    """All products by code."""
    return [PRODUCTS.read(values) for values in everything(Query(ProductItem, _PRODUCTS))]


def put_new(transaction: Transaction, product: Product) -> None:
    """Writes a product; refused with AlreadyExists where its code is taken."""
    refusal = AlreadyExists(name=product.code)
    transaction.put(PRODUCTS.item(product), when=ProductItem.name.does_not_exist(), otherwise=refusal)


def put_change(transaction: Transaction, before: Product, after: Product) -> None:
    """Writes the changes to a product; refused with NotFound."""
    items = PRODUCTS.item(before), PRODUCTS.item(after)
    transaction.change(*items, when=ProductItem.name.exists(), otherwise=NotFound())


def require_request_type(transaction: Transaction, product: str, request_type: str) -> None:
    """Requires that the product has ``request_type`` when ``transaction`` commits; refused with Invalid."""
    has_type = ProductItem.request_type_codes.contains(_codes([request_type]))
    transaction.check(product_lookup(product), when=has_type, otherwise=Invalid(unknown_request_type()))
