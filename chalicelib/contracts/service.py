"""What administrators do with companies and products, and what the catalogue shows to whom."""

from collections.abc import Collection
from typing import Any

from chalicelib.audit import service as audit
from chalicelib.contracts.model import (
    Choice,
    Company,
    Contract,
    Priority,
    Product,
    unknown_product,
    unknown_request_type,
    unknown_topic,
)
from chalicelib.contracts.store import companies as companies_store
from chalicelib.contracts.store import products as products_store
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import today
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.tables import Key
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction
from chalicelib.kernel.language import Text
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import AlreadyExists, FieldError, Invalid, NotFound


def create_company(caller: Caller, company: Company, once: Once | None, answer: str) -> Company:
    """Creates ``company``.

    Raises:
        Forbidden, AlreadyExists, Invalid (an unknown product), AnsweredBefore.
    """
    caller.must_be_admin()
    _products_must_exist(company)
    transaction = Transaction()
    companies_store.put_company(transaction, company, new=True)
    audit.record(caller, "company.created", company.code, company=company.code, transaction=transaction)
    _commit_new(transaction, once, answer, company.code)
    return company


def change_company(caller: Caller, code: str, name: str | None, contracts: dict[str, Contract] | None) -> Company:
    """Changes a company's name or replaces its contracts; raises Forbidden, NotFound, Invalid."""
    caller.must_be_admin()
    company = _company(code)
    changed = company._replace(
        name=company.name if name is None else name,
        contracts=company.contracts if contracts is None else contracts,
    )
    _products_must_exist(changed)
    transaction = Transaction()
    companies_store.put_company(transaction, changed, new=False)
    audit.record(caller, "company.changed", code, company=code, transaction=transaction)
    transaction.commit()
    return changed


def companies(caller: Caller, limit: int, after: Position | None) -> Page[Company]:
    """Companies by code with their contracts; administrators only."""
    caller.must_be_admin()
    return companies_store.companies(limit, after)


def clients(caller: Caller, limit: int, after: Position | None) -> Page[Company]:
    """Companies by code, for staff who look up tickets or open one that came by phone."""
    caller.must_be_staff()
    return companies_store.companies(limit, after)


def create_product(caller: Caller, product: Product, once: Once | None, answer: str) -> Product:
    """Creates ``product``; raises Forbidden, AlreadyExists, AnsweredBefore."""
    caller.must_be_admin()
    transaction = Transaction()
    products_store.put_product(transaction, product, new=True)
    audit.record(caller, "product.created", product.code, transaction=transaction)
    _commit_new(transaction, once, answer, product.code)
    return product


def change_product(
    caller: Caller,
    code: str,
    name: str | None,
    topics: tuple[Choice, ...] | None,
    request_types: tuple[Choice, ...] | None,
) -> Product:
    """Changes a product; raises Forbidden, NotFound."""
    caller.must_be_admin()
    product = products_store.get_product(code)
    if product is None:
        raise NotFound
    changed = product._replace(
        name=product.name if name is None else name,
        topics=product.topics if topics is None else topics,
        request_types=product.request_types if request_types is None else request_types,
    )
    transaction = Transaction()
    products_store.put_product(transaction, changed, new=False)
    audit.record(caller, "product.changed", code, transaction=transaction)
    transaction.commit()
    return changed


def catalogue(caller: Caller, company_code: str | None) -> list[tuple[Product, Contract | None]]:
    """The products that the caller works with: a client's own, all for staff, or those of one company for staff.

    Raises:
        NotFound: a client asks for another company, or there is no such company.
    """
    if not caller.is_staff and company_code not in (None, caller.company):
        raise NotFound
    code = company_code if caller.is_staff else caller.company
    products = products_store.products()
    if code is None:
        return [(product, None) for product in products]
    contracts = _company(code).contracts
    return [(product, contracts[product.code]) for product in products if product.code in contracts]


def company_name(code: str) -> str:
    """The name of a company; raises NotFound."""
    return _company(code).name


def require_company(code: str) -> None:
    """Raises NotFound where there is no company ``code``."""
    _company(code)


def take_ticket_number(code: str) -> Company:
    """The company with ``tickets_opened`` counted one further: that is the new ticket's number. Raises NotFound."""
    company = companies_store.next_ticket_number(code)
    if company is None:
        raise NotFound
    return company


def require_request_type(transaction: Transaction, product: str, request_type: str) -> None:
    """Makes ``transaction`` depend on ``product`` knowing ``request_type``; see `refuse_request_type`."""
    products_store.require_request_type(transaction, product, request_type)


def refuse_request_type(cancelled: Cancelled) -> None:
    """Raises Invalid where `require_request_type` was what cancelled the transaction."""
    if "request type" in cancelled.failed:
        raise Invalid(unknown_request_type())


def company_key(code: str) -> Key:
    """Where a company lies, for reading it in one call with something else; see `name_in`, `priority_in`."""
    return companies_store.company_key(code)


def name_in(item: Any) -> str | None:
    """The name of the company that was read by `company_key`, if it was there."""
    return companies_store.as_company(item).name if item else None


def priority_in(item: Any, product: str, priority: str) -> Priority:
    """A priority in the contract of the company that was read by `company_key`.

    Raises:
        NotFound, Invalid (the contract does not define it).
    """
    if item is None:
        raise NotFound
    contract = companies_store.as_company(item).contracts.get(product)
    if contract is None:
        raise NotFound
    return contract.priority(priority)


def has_product(code: str, product: str) -> bool:
    """Whether the company has a contract for ``product`` that is good today."""
    company = companies_store.get_company(code)
    return company is not None and company.covers(product, today())


def with_product(codes: Collection[str], product: str) -> set[str]:
    """Those of ``codes`` (100 at most) whose companies have a contract for ``product`` that is good today."""
    day = today()
    return {company.code for company in companies_store.get_companies(codes) if company.covers(product, day)}


def require_product(code: str) -> None:
    """Raises Invalid where there is no product ``code``."""
    if products_store.get_product(code) is None:
        raise Invalid(unknown_product())


def covers(item: Any, product: str) -> bool:
    """As `has_product`, of the company that was read by `company_key`."""
    return item is not None and companies_store.as_company(item).covers(product, today())


def product_key(code: str) -> Key:
    """Where a product lies, for reading it in one call with something else; see `require_topic`."""
    return products_store.product_key(code)


def require_topic(item: Any, topic: str) -> None:
    """Raises Invalid where the product that was read by `product_key` is not there, or has no such topic."""
    if item is None:
        raise Invalid(unknown_product())
    if topic not in {choice.code for choice in products_store.as_product(item).topics}:
        raise Invalid(unknown_topic())


def _company(code: str) -> Company:
    company = companies_store.get_company(code)
    if company is None:
        raise NotFound
    return company


def _products_must_exist(company: Company) -> None:
    known = {product.code for product in products_store.products()}
    unknown = sorted(set(company.contracts) - known)
    if unknown:
        names = ", ".join(unknown)
        text = Text(f"Produs necunoscut: {names}.", f"Unknown product: {names}.")
        raise Invalid(FieldError("contracts", text))


def _commit_new(transaction: Transaction, once: Once | None, answer: str, name: str) -> None:
    if once:
        once.record(transaction, answer)
    try:
        transaction.commit()
    except Cancelled as cancelled:
        if once:
            once.settle(cancelled)
        raise AlreadyExists(name=name) from None
