"""Companies, products and the catalogue over HTTP."""

from __future__ import annotations

from chalicelib.contracts import schemas, service
from chalicelib.contracts.model import Company, Product
from chalicelib.kernel.caller import Role
from chalicelib.kernel.problems import AlreadyExists, Invalid, NotFound
from chalicelib.kernel.process.settings import SUMMARY_MAX_LENGTH, setting
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call
from chalicelib.kernel.web.paths import CodePath, CompanyPath
from chalicelib.kernel.web.routing import Api

api = Api(__name__, "contracts")


@api.route("GET", "/products", role=Role.CLIENT, problems=(NotFound,))
def list_products(call: Call, query: schemas.CatalogueQuery) -> schemas.Catalogue:
    """The caller's products with their topics, request types and contract priorities."""
    found = service.catalogue(call.caller, query.company)
    items = [schemas.shown_product(product, contract) for product, contract in found]
    return schemas.Catalogue(items=items, summary_max_length=int(setting(SUMMARY_MAX_LENGTH)))


@api.route("POST", "/products", role=Role.ADMIN, problems=(AlreadyExists,), status=201)
def create_product(call: Call, body: schemas.NewProduct) -> schemas.ProductAnswer:
    """Adds a product (admin)."""
    product = Product(body.code, body.name, schemas.choices(body.topics), schemas.choices(body.request_types))
    return schemas.shown_product(service.create_product(call.caller, product, call.once(schemas.shown_product)))


@api.route("PATCH", "/products/{code}", role=Role.ADMIN, problems=())
def change_product(call: Call, code: CodePath, body: schemas.ProductChange) -> schemas.ProductAnswer:
    """Changes a product (admin)."""
    topics = None if body.topics is None else schemas.choices(body.topics)
    types = None if body.request_types is None else schemas.choices(body.request_types)
    return schemas.shown_product(service.change_product(call.caller, code, body.name, topics, types))


@api.route("GET", "/companies", role=Role.ADMIN, problems=())
def list_companies(call: Call, query: schemas.CompaniesQuery) -> schemas.CompanyPage:
    """Companies with their contracts, by code (admin)."""
    cursors = Cursors("companies", call.caller.id, query)
    page = service.companies(query.limit, cursors.read(query.cursor)).map(schemas.shown_company)
    return schemas.CompanyPage(items=page.items, next=cursors.issue(page.next))


@api.route("POST", "/companies", role=Role.ADMIN, problems=(AlreadyExists,), status=201)
def create_company(call: Call, body: schemas.NewCompany) -> schemas.CompanyAnswer:
    """Adds a client company with its contracts (admin)."""
    contracts = {document.product: document.contract() for document in body.contracts}
    company = Company(call.caller.tenant(body.code), body.name, contracts)
    return schemas.shown_company(service.create_company(call.caller, company, call.once(schemas.shown_company)))


@api.route("PATCH", "/companies/{code}", role=Role.ADMIN, problems=(Invalid,))
def change_company(call: Call, code: CompanyPath, body: schemas.CompanyChange) -> schemas.CompanyAnswer:
    """Renames a company or replaces its contracts (admin)."""
    contracts = None if body.contracts is None else {d.product: d.contract() for d in body.contracts}
    changed = service.change_company(call.caller, call.caller.tenant(code), body.name, contracts)
    return schemas.shown_company(changed)


@api.route("GET", "/clients", role=Role.CONSULTANT, problems=())
def list_clients(call: Call, query: schemas.CompaniesQuery) -> schemas.ClientPage:
    """The names of all client companies, by code (staff)."""
    cursors = Cursors("clients", call.caller.id, query)
    page = service.companies(query.limit, cursors.read(query.cursor)).map(schemas.shown_client)
    return schemas.ClientPage(items=page.items, next=cursors.issue(page.next))
