"""What administrators do with companies and products, and what other packages use of them."""

from collections.abc import Collection

from chalicelib.audit import service as audit
from chalicelib.contracts.model import Choice, Company, Contract, Product, unknown_product
from chalicelib.contracts.store import companies as companies_store
from chalicelib.contracts.store import products as products_store
from chalicelib.contracts.store.companies import company_lookup
from chalicelib.contracts.store.products import product_lookup, require_request_type
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import today
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.language import Text
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import FieldError, Invalid, NotFound
from chalicelib.kernel.tenant import Tenant

__all__ = [
    "catalogue",
    "change_company",
    "change_product",
    "companies",
    "companies_with_product",
    "company",
    "company_lookup",
    "create_company",
    "create_product",
    "has_product",
    "product_lookup",
    "require_product",
    "require_request_type",
    "take_ticket_number",
]


def create_company(caller: Caller, new: Company, once: Once[Company]) -> Company:
    """Creates a company; raises AlreadyExists, Invalid (an unknown product), AnsweredBefore."""
    _products_must_exist(new)
    transaction = Transaction()
    companies_store.put_new(transaction, new)
    audit.record(caller, "company.created", new.code, company=new.code, transaction=transaction)
    transaction.commit(once, new)
    return new


def change_company(caller: Caller, code: Tenant, name: str | None, contracts: dict[str, Contract] | None) -> Company:
    """Changes a company's name or replaces its contracts; raises NotFound, Invalid (an unknown product)."""
    before = company(code)
    after = before._replace(
        name=before.name if name is None else name,
        contracts=before.contracts if contracts is None else contracts,
    )
    _products_must_exist(after)
    transaction = Transaction()
    companies_store.put_change(transaction, before, after)
    audit.record(caller, "company.changed", code, company=code, transaction=transaction)
    transaction.commit()
    return after


def companies(limit: int, after: Position | None) -> Page[Company]:
    """Companies by code with their contracts."""
    return companies_store.companies(limit, after)


def create_product(caller: Caller, new: Product, once: Once[Product]) -> Product:
    """Creates a product; raises AlreadyExists, AnsweredBefore."""
    transaction = Transaction()
    products_store.put_new(transaction, new)
    audit.record(caller, "product.created", new.code, transaction=transaction)
    transaction.commit(once, new)
    return new


def change_product(
    caller: Caller,
    code: str,
    name: str | None,
    topics: tuple[Choice, ...] | None,
    request_types: tuple[Choice, ...] | None,
) -> Product:
    """Changes a product; None leaves a value as it is. Raises NotFound."""
    before = products_store.get_product(code)
    if before is None:
        raise NotFound
    after = before._replace(
        name=before.name if name is None else name,
        topics=before.topics if topics is None else topics,
        request_types=before.request_types if request_types is None else request_types,
    )
    transaction = Transaction()
    products_store.put_change(transaction, before, after)
    audit.record(caller, "product.changed", code, transaction=transaction)
    transaction.commit()
    return after


def catalogue(caller: Caller, asked: str | None) -> list[tuple[Product, Contract | None]]:
    """The products that the caller works with: a client's own, all for staff, or those of one company for staff.

    Raises:
        NotFound: a client asks for another company, or there is no such company.
    """
    products = products_store.products()
    if caller.is_staff and asked is None:
        return [(product, None) for product in products]
    contracts = company(caller.tenant(asked)).contracts
    return [(product, contracts[product.code]) for product in products if product.code in contracts]


def company(code: Tenant) -> Company:
    """The company ``code``; raises NotFound."""
    found = companies_store.get_company(code)
    if found is None:
        raise NotFound
    return found


def take_ticket_number(code: Tenant) -> Company:
    """Counts a new ticket of the company, whose ``tickets_opened`` is then the ticket's number. Raises NotFound."""
    found = companies_store.next_ticket_number(code)
    if found is None:
        raise NotFound
    return found


def has_product(code: Tenant, product: str) -> bool:
    """Whether the company has a contract for ``product`` that is valid today."""
    found = companies_store.get_company(code)
    return found is not None and found.covers(product, today())


def companies_with_product(codes: Collection[Tenant], product: str) -> set[Tenant]:
    """Those of ``codes`` (100 at most) whose companies have a contract for ``product`` that is valid today."""
    day = today()
    return {found.code for found in companies_store.get_companies(codes) if found.covers(product, day)}


def require_product(code: str) -> None:
    """Raises Invalid where there is no product ``code``."""
    if products_store.get_product(code) is None:
        raise Invalid(unknown_product())


def _products_must_exist(company: Company) -> None:
    known = {product.code for product in products_store.products()}
    unknown = sorted(set(company.contracts) - known)
    if unknown:
        names = ", ".join(unknown)
        text = Text(f"Produs necunoscut: {names}.", f"Unknown product: {names}.")
        raise Invalid(FieldError("contracts", text))
