"""Contacts over HTTP."""

from __future__ import annotations

from chalicelib.contacts import editing, finding, import_schemas, query_schemas, schemas
from chalicelib.contacts.model import Contact
from chalicelib.contacts.problems import (
    ChangedMeanwhile,
    EmailTaken,
    EndsAccess,
    InactiveContact,
    OwnAccess,
    StaleContact,
)
from chalicelib.kernel.caller import Role
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call, Download, Reply
from chalicelib.kernel.web.routing import Api

api = Api(__name__, "contacts")


@api.route("GET", "/contacts", role=Role.CLIENT, problems=(NotFound,))
def list_contacts(call: Call, query: query_schemas.ContactsQuery) -> schemas.ContactPage:
    """A page of a company's contacts by name, with their number."""
    cursors = Cursors("contacts", call.caller.id, query)
    company, after = call.caller.tenant(query.company), cursors.read(query.cursor)
    listed = finding.contacts(call.caller, company, query.filters(), query.limit, after)
    page = listed.page.map(schemas.shown)
    return schemas.ContactPage(items=page.items, next=cursors.issue(page.next), count=listed.total, more=listed.more)


@api.route("POST", "/contacts", role=Role.CLIENT, problems=(NotFound, EmailTaken), status=201)
def create_contact(
    call: Call, query: query_schemas.CompanyQuery, body: schemas.NewContact
) -> Reply[schemas.ContactAnswer]:
    """Adds a contact."""
    company = call.caller.tenant(query.company)
    return _created(editing.create(call.caller, company, body.details(), call.once(_created)))


@api.route("GET", "/contacts/export", role=Role.CLIENT, problems=(NotFound,), file="text/csv")
def export_contacts(call: Call, query: query_schemas.ListQuery) -> Download:
    """The contacts of a list as a CSV file for spreadsheets."""
    from chalicelib.contacts import exchange  # noqa: PLC0415  few requests need it

    company = call.caller.tenant(query.company)
    text = exchange.export(call.caller, company, query.filters(), call.language)
    return Download(text, "text/csv", "persoane-de-contact.csv" if call.language is Language.RO else "contacts.csv")


@api.route("POST", "/contacts/import", role=Role.CLIENT, problems=(NotFound,))
def import_contacts(
    call: Call, query: query_schemas.CompanyQuery, body: import_schemas.Import
) -> import_schemas.ImportReport:
    """Creates and changes contacts from a CSV file, or says what that would do."""
    from chalicelib.contacts import csv_text, exchange  # noqa: PLC0415  as above

    company, rows = call.caller.tenant(query.company), csv_text.read(body.csv)
    plan = exchange.plan(call.caller, company, rows, import_schemas.JsonRowReader())
    if not body.dry_run:
        plan = exchange.carry_out(call.caller, plan)
    return import_schemas.report(plan, call.language, dry_run=body.dry_run)


@api.route("GET", "/contacts/{id}", role=Role.CLIENT, problems=())
def read_contact(call: Call, id: schemas.ContactPath, query: query_schemas.ListQuery) -> Reply[schemas.ContactInList]:
    """A contact with its place in the list."""
    contact, place, authorised = finding.contact_in_list(call.caller.tenant(query.company), id, query.filters())
    return Reply(schemas.shown_in_list(contact, place, authorised_user=authorised), _tag(contact))


@api.route(
    "PATCH",
    "/contacts/{id}",
    role=Role.CLIENT,
    problems=(StaleContact, EmailTaken, ChangedMeanwhile, EndsAccess, OwnAccess),
)
def change_contact(
    call: Call, id: schemas.ContactPath, query: query_schemas.CompanyQuery, body: schemas.ContactChange
) -> Reply[schemas.ContactAnswer]:
    """Changes a contact; making it inactive ends its newsletters and its access."""
    company = call.caller.tenant(query.company)
    contact = editing.change(call.caller, company, id, body.changes(), version=call.if_match, confirmed=body.confirm)
    return Reply(schemas.shown(contact), _tag(contact))


@api.route("GET", "/contacts/{id}/newsletters", role=Role.CLIENT, problems=())
def read_subscriptions(
    call: Call, id: schemas.ContactPath, query: query_schemas.CompanyQuery
) -> Reply[schemas.Subscriptions]:
    """The newsletters of a contact."""
    return _subscriptions(finding.contact(call.caller.tenant(query.company), id))


@api.route(
    "PUT",
    "/contacts/{id}/newsletters",
    role=Role.CLIENT,
    problems=(InactiveContact, StaleContact, ChangedMeanwhile),
)
def replace_subscriptions(
    call: Call, id: schemas.ContactPath, query: query_schemas.CompanyQuery, body: schemas.Subscriptions
) -> Reply[schemas.Subscriptions]:
    """Gives a contact exactly these newsletters."""
    company = call.caller.tenant(query.company)
    return _subscriptions(editing.subscribe(call.caller, company, id, set(body.codes), version=call.if_match))


def _created(contact: Contact) -> Reply[schemas.ContactAnswer]:
    return Reply(schemas.shown(contact), {"Location": f"contacts/{contact.id}", **_tag(contact)})


def _subscriptions(contact: Contact) -> Reply[schemas.Subscriptions]:
    return Reply(schemas.Subscriptions(codes=list(contact.newsletters)), _tag(contact))


def _tag(contact: Contact) -> dict[str, str]:
    return {"ETag": f'"{contact.version}"'}
