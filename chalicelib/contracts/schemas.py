"""Companies, products and contracts as the HTTP contract shows them."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, TypeVar

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from chalicelib.contracts.model import Choice, Company, Contract, Priority, Product
from chalicelib.kernel.web.fields import Code, CompanyCode, Line
from chalicelib.kernel.web.schema import Answer, Body, PageQuery, Query

_TEN_YEARS = 10 * 365 * 24 * 60  # minutes

Coded = TypeVar("Coded", "ChoiceDocument", "PriorityDocument")


class ChoiceDocument(Body):
    """A topic or request type."""

    code: Code
    name: Line


class PriorityDocument(Body):
    """A priority of a contract; times in minutes."""

    code: Code
    name: Line
    response_minutes: int = Field(ge=1, le=_TEN_YEARS)
    resolution_minutes: int = Field(ge=1, le=_TEN_YEARS)


def _distinct_codes(values: list[Coded]) -> list[Coded]:
    if len({value.code for value in values}) < len(values):
        raise PydanticCustomError("duplicates", "each code only once")
    return values


Choices = Annotated[list[ChoiceDocument], Field(max_length=100), AfterValidator(_distinct_codes)]
Priorities = Annotated[list[PriorityDocument], Field(min_length=1, max_length=20), AfterValidator(_distinct_codes)]


class ContractDocument(Body):
    """A maintenance contract; valid up to and including ``valid_until``."""

    product: Code
    priorities: Priorities
    valid_until: date

    def contract(self) -> Contract:
        """The domain's contract."""
        priorities = tuple(Priority(**p.model_dump()) for p in self.priorities)
        return Contract(self.product, priorities, self.valid_until)


def _distinct_products(values: list[ContractDocument]) -> list[ContractDocument]:
    if len({value.product for value in values}) < len(values):
        raise PydanticCustomError("duplicates", "each code only once")
    return values


Contracts = Annotated[list[ContractDocument], Field(max_length=100), AfterValidator(_distinct_products)]


class NewCompany(Body):
    """A company to create."""

    code: CompanyCode
    name: Line
    contracts: Contracts = Field(default_factory=list)


class CompanyChange(Body):
    """New values for a company; ``contracts`` replaces all of them."""

    name: Line | None = None
    contracts: Contracts | None = None


class CompanyAnswer(Answer):
    """A company."""

    code: str
    name: str
    contracts: list[ContractDocument]


class CompanyPage(Answer):
    """A page of companies."""

    items: list[CompanyAnswer]
    next: str | None


class Client(Answer):
    """A client company's name."""

    code: str
    name: str


class ClientPage(Answer):
    """A page of client companies."""

    items: list[Client]
    next: str | None


class NewProduct(Body):
    """A product to create."""

    code: Code
    name: Line
    topics: Choices = Field(default_factory=list)
    request_types: Choices = Field(default_factory=list)


class ProductChange(Body):
    """New values for a product; a list replaces the whole list."""

    name: Line | None = None
    topics: Choices | None = None
    request_types: Choices | None = None


class ProductAnswer(Answer):
    """A product with the priorities of the company's contract for it (none where staff name no company)."""

    code: str
    name: str
    topics: list[ChoiceDocument]
    request_types: list[ChoiceDocument]
    priorities: list[PriorityDocument]
    valid_until: date | None


class Catalogue(Answer):
    """Products, and the most characters that a ticket's summary may have."""

    items: list[ProductAnswer]
    summary_max_length: int


class CatalogueQuery(Query):
    """``company`` shows staff the products as that company has them."""

    company: CompanyCode | None = None


class CompaniesQuery(PageQuery):
    """A page of companies."""


def shown_company(company: Company) -> CompanyAnswer:
    """``company`` as answered."""
    contracts = [
        ContractDocument(product=c.product, priorities=_priorities(c.priorities), valid_until=c.valid_until)
        for c in company.contracts.values()
    ]
    return CompanyAnswer(code=company.code, name=company.name, contracts=contracts)


def shown_client(company: Company) -> Client:
    """The name of ``company``."""
    return Client(code=company.code, name=company.name)


def shown_product(product: Product, contract: Contract | None = None) -> ProductAnswer:
    """``product`` as answered to somebody whose company has ``contract`` for it."""
    return ProductAnswer(
        code=product.code,
        name=product.name,
        topics=_choices(product.topics),
        request_types=_choices(product.request_types),
        priorities=_priorities(contract.priorities) if contract else [],
        valid_until=contract.valid_until if contract else None,
    )


def _choices(choices: Iterable[Choice]) -> list[ChoiceDocument]:
    return [ChoiceDocument(code=c.code, name=c.name) for c in choices]


def _priorities(priorities: Iterable[Priority]) -> list[PriorityDocument]:
    return [
        PriorityDocument(
            code=p.code,
            name=p.name,
            response_minutes=p.response_minutes,
            resolution_minutes=p.resolution_minutes,
        )
        for p in priorities
    ]


def choices(documents: Iterable[ChoiceDocument]) -> tuple[Choice, ...]:
    """The domain's choices."""
    return tuple(Choice(d.code, d.name) for d in documents)
