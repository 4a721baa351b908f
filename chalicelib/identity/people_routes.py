"""Users and staff over HTTP."""

from __future__ import annotations

from chalicelib.contracts import service as contracts
from chalicelib.identity import schemas, service
from chalicelib.identity.model import Person
from chalicelib.kernel.caller import STAFF, Role
from chalicelib.kernel.paging import Page
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call
from chalicelib.kernel.web.routing import Api

api = Api(__name__, "people")


@api.route("GET", "/companies/{code}/users", answer=lambda: schemas.UserPage)
def list_users(call: Call, code: str, query: schemas.PeopleQuery) -> schemas.UserPage:
    """The users of a company by name (admin)."""
    cursors = Cursors(f"users {code}", call.caller.id, query)
    page = service.users(call.caller, code, query.limit, cursors.read(query.cursor))
    return _page(cursors, page, contracts.company_name(code))


@api.route("GET", "/clients/{code}/users", answer=lambda: schemas.UserPage)
def list_client_users(call: Call, code: str, query: schemas.PeopleQuery) -> schemas.UserPage:
    """The users of a company by name, for whom staff may open a ticket (staff)."""
    cursors = Cursors(f"client users {code}", call.caller.id, query)
    page = service.client_users(call.caller, code, query.limit, cursors.read(query.cursor))
    return _page(cursors, page, contracts.company_name(code))


@api.route("POST", "/companies/{code}/users", answer=lambda: schemas.UserAnswer, status=201)
def create_user(call: Call, code: str, body: schemas.NewUser) -> schemas.UserAnswer:
    """Opens an account for a user of a company (admin)."""
    return _created(call, _person(body, code, Role.CLIENT), body.password, contracts.company_name(code))


@api.route("GET", "/staff", answer=lambda: schemas.UserPage)
def list_staff(call: Call, query: schemas.PeopleQuery) -> schemas.UserPage:
    """The vendor's people by name (admin)."""
    cursors = Cursors("staff", call.caller.id, query)
    page = service.staff(call.caller, query.limit, cursors.read(query.cursor))
    return _page(cursors, page, None)


@api.route("POST", "/staff", answer=lambda: schemas.UserAnswer, status=201)
def create_staff(call: Call, body: schemas.NewStaff) -> schemas.UserAnswer:
    """Opens an account for one of the vendor's people (admin)."""
    return _created(call, _person(body, STAFF, Role(body.role)), body.password, None)


@api.route("PATCH", "/users/{id}", answer=lambda: schemas.UserAnswer)
def change_user(call: Call, id: str, body: schemas.UserChange) -> schemas.UserAnswer:  # noqa: A002
    """Changes a person, closes or reopens their access (admin)."""
    person = service.change_user(
        call.caller,
        id,
        first_name=body.first_name,
        last_name=body.last_name,
        language=body.language,
        role=Role(body.role) if body.role else None,
        active=body.active,
    )
    return schemas.shown(person, None if person.is_staff else contracts.company_name(person.company))


def _person(body: schemas.NewUser, company: str, role: Role) -> Person:
    return Person("", company, body.email, body.first_name, body.last_name, role, body.language)


def _created(call: Call, person: Person, password: str | None, company: str | None) -> schemas.UserAnswer:
    def answer(created: Person) -> schemas.UserAnswer:
        return schemas.shown(created, company)

    return answer(
        service.create_user(
            call.caller, person, password, call.once, lambda created: answer(created).model_dump_json()
        )
    )


def _page(cursors: Cursors, page: Page[Person], company: str | None) -> schemas.UserPage:
    return schemas.UserPage(**cursors.answer(page.map(lambda person: schemas.shown(person, company))))
