"""Companies, products and the catalogue over HTTP."""

from __future__ import annotations

from chalicelib.contracts import schemas, service
from chalicelib.contracts.model import Company, Product
from chalicelib.kernel.process.settings import SUMMARY_MAX_LENGTH, setting
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call
from chalicelib.kernel.web.routing import Api

api = Api(__name__, "contracts")


@api.route("GET", "/products", answer=lambda: schemas.Catalogue)
def list_products(call: Call, query: schemas.CatalogueQuery) -> schemas.Catalogue:
    """The caller's products with their topics, request types and contract priorities."""
    found = service.catalogue(call.caller, query.company)
    items = [schemas.shown_product(product, contract) for product, contract in found]
    return schemas.Catalogue(items=items, summary_max_length=int(setting(SUMMARY_MAX_LENGTH)))


@api.route("POST", "/products", answer=lambda: schemas.ProductAnswer, status=201)
def create_product(call: Call, body: schemas.NewProduct) -> schemas.ProductAnswer:
    """Adds a product (admin)."""
    product = Product(body.code, body.name, schemas.choices(body.topics), schemas.choices(body.request_types))
    answer = schemas.shown_product(product)
    service.create_product(call.caller, product, call.once, answer.model_dump_json())
    return answer


@api.route("PATCH", "/products/{code}", answer=lambda: schemas.ProductAnswer)
def change_product(call: Call, code: str, body: schemas.ProductChange) -> schemas.ProductAnswer:
    """Changes a product (admin)."""
    topics = None if body.topics is None else schemas.choices(body.topics)
    types = None if body.request_types is None else schemas.choices(body.request_types)
    return schemas.shown_product(service.change_product(call.caller, code, body.name, topics, types))


@api.route("GET", "/companies", answer=lambda: schemas.CompanyPage)
def list_companies(call: Call, query: schemas.CompaniesQuery) -> schemas.CompanyPage:
    """Companies with their contracts, by code (admin)."""
    cursors = Cursors("companies", call.caller.id, query)
    page = service.companies(call.caller, query.limit, cursors.read(query.cursor))
    return schemas.CompanyPage(**cursors.answer(page.map(schemas.shown_company)))


@api.route("POST", "/companies", answer=lambda: schemas.CompanyAnswer, status=201)
def create_company(call: Call, body: schemas.NewCompany) -> schemas.CompanyAnswer:
    """Adds a client company with its contracts (admin)."""
    contracts = {document.product: document.contract() for document in body.contracts}
    company = Company(body.code, body.name, contracts)
    answer = schemas.shown_company(company)
    service.create_company(call.caller, company, call.once, answer.model_dump_json())
    return answer


@api.route("PATCH", "/companies/{code}", answer=lambda: schemas.CompanyAnswer)
def change_company(call: Call, code: str, body: schemas.CompanyChange) -> schemas.CompanyAnswer:
    """Renames a company or replaces its contracts (admin)."""
    contracts = None if body.contracts is None else {d.product: d.contract() for d in body.contracts}
    return schemas.shown_company(service.change_company(call.caller, code, body.name, contracts))


@api.route("GET", "/clients", answer=lambda: schemas.ClientPage)
def list_clients(call: Call, query: schemas.CompaniesQuery) -> schemas.ClientPage:
    """The names of all client companies, by code (staff)."""
    cursors = Cursors("clients", call.caller.id, query)
    page = service.clients(call.caller, query.limit, cursors.read(query.cursor))
    names = page.map(lambda company: schemas.Client(code=company.code, name=company.name))
    return schemas.ClientPage(**cursors.answer(names))
