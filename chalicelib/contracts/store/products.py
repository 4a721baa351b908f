"""Products, all in one partition of the contracts table; a vendor has a few dozen at most."""

from collections.abc import Iterable, Mapping

from pynamodb.attributes import JSONAttribute, UnicodeAttribute

from chalicelib.contracts.model import Choice, Product
from chalicelib.kernel.dynamodb.tables import Key, Table
from chalicelib.kernel.dynamodb.transactions import Transaction

_PRODUCTS = "@products"  # no company's code can look like this


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


def product_key(code: str) -> Key:
    """Where a product lies, for reading it together with something else."""
    return ProductItem, _PRODUCTS, code


def get_product(code: str) -> Product | None:
    """The product ``code``, or None."""
    try:
        return as_product(ProductItem.get(_PRODUCTS, code))
    except ProductItem.DoesNotExist:
        return None


def products() -> list[Product]:
    """All products by code; a vendor has a few dozen at most."""
    return [as_product(item) for item in ProductItem.query(_PRODUCTS)]


def put_product(transaction: Transaction, product: Product, *, new: bool) -> None:
    """Writes ``product``; a new one must not exist, an old one must."""
    item = ProductItem(
        item=product.code,
        name=product.name,
        topics=_choice_documents(product.topics),
        request_types=_choice_documents(product.request_types),
        request_type_codes=_codes(c.code for c in product.request_types),
    )
    transaction.put("product", item, ProductItem.name.does_not_exist() if new else ProductItem.name.exists())


def require_request_type(transaction: Transaction, product: str, request_type: str) -> None:
    """Makes ``transaction`` depend on the product knowing ``request_type`` (named ``request type`` when it fails)."""
    knows = ProductItem.request_type_codes.contains(_codes([request_type]))
    transaction.check("request type", ProductItem, (_PRODUCTS, product), knows)


def _codes(codes: Iterable[str]) -> str:
    """Codes as one text in which ``contains`` finds whole codes only."""
    return "".join(f"|{code}|" for code in codes)


def as_product(item: ProductItem) -> Product:
    """The product that ``item`` holds."""
    return Product(item.item, item.name, _choices(item.topics), _choices(item.request_types))


def _choices(documents: Iterable[Mapping[str, str]]) -> tuple[Choice, ...]:
    return tuple(Choice(d["code"], d["name"]) for d in documents)


def _choice_documents(choices: Iterable[Choice]) -> list[dict[str, str]]:
    return [{"code": c.code, "name": c.name} for c in choices]
