"""Users and staff over HTTP."""

from __future__ import annotations

from chalicelib.contracts import service as contracts
from chalicelib.identity import people, schemas
from chalicelib.identity.model import Person
from chalicelib.identity.problems import EmailTaken, OwnAccount
from chalicelib.kernel.caller import Role
from chalicelib.kernel.paging import Page
from chalicelib.kernel.problems import Invalid, NotFound
from chalicelib.kernel.tenant import STAFF
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call
from chalicelib.kernel.web.paths import CompanyPath
from chalicelib.kernel.web.routing import Api

api = Api(__name__, "people")


@api.route("GET", "/companies/{code}/users", role=Role.ADMIN, problems=())
def list_users(call: Call, code: CompanyPath, query: schemas.PeopleQuery) -> schemas.UserPage:
    """The users of a company by name (admin)."""
    return _users(call, Cursors(f"users {code}", call.caller.id, query), code, query)


@api.route("GET", "/clients/{code}/users", role=Role.CONSULTANT, problems=())
def list_client_users(call: Call, code: CompanyPath, query: schemas.PeopleQuery) -> schemas.UserPage:
    """The users of a company by name, for whom staff may open a ticket (staff)."""
    return _users(call, Cursors(f"client users {code}", call.caller.id, query), code, query)


@api.route("POST", "/companies/{code}/users", role=Role.ADMIN, problems=(EmailTaken,), status=201)
def create_user(call: Call, code: CompanyPath, body: schemas.NewUser) -> schemas.UserAnswer:
    """Opens an account for a user of a company (admin)."""
    company = contracts.company(call.caller.tenant(code))
    return _create(call, body.person(company.code, Role.CLIENT), body.password, company.name)


@api.route("GET", "/staff", role=Role.ADMIN, problems=())
def list_staff(call: Call, query: schemas.PeopleQuery) -> schemas.UserPage:
    """The vendor's people by name (admin)."""
    cursors = Cursors("staff", call.caller.id, query)
    return _page(cursors, people.staff(query.limit, cursors.read(query.cursor)), None)


@api.route("POST", "/staff", role=Role.ADMIN, problems=(EmailTaken, NotFound), status=201)
def create_staff(call: Call, body: schemas.NewStaff) -> schemas.UserAnswer:
    """Opens an account for one of the vendor's people (admin)."""
    return _create(call, body.person(STAFF, Role(body.role)), body.password, None)


@api.route("PATCH", "/users/{id}", role=Role.ADMIN, problems=(OwnAccount, Invalid))
def change_user(call: Call, id: schemas.PersonPath, body: schemas.UserChange) -> schemas.UserAnswer:
    """Changes a person, closes or reopens their access (admin)."""
    person = people.change_person(call.caller, id, body.change())
    return schemas.shown(person, None if person.is_staff else contracts.company(person.company).name)


def _create(call: Call, new: Person, password: str | None, company: str | None) -> schemas.UserAnswer:
    def shown(created: Person) -> schemas.UserAnswer:
        return schemas.shown(created, company)

    return shown(people.create_person(call.caller, new, password, call.once(shown)))


def _users(call: Call, cursors: Cursors, code: str, query: schemas.PeopleQuery) -> schemas.UserPage:
    company, page = people.users(call.caller.tenant(code), query.limit, cursors.read(query.cursor))
    return _page(cursors, page, company.name)


def _page(cursors: Cursors, page: Page[Person], company: str | None) -> schemas.UserPage:
    items = [schemas.shown(person, company) for person in page.items]
    return schemas.UserPage(items=items, next=cursors.issue(page.next))
