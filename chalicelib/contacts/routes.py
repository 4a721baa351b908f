"""Contacts over HTTP."""

from __future__ import annotations

from chalicelib.contacts import editing, lists, schemas
from chalicelib.contacts.model import Contact
from chalicelib.kernel.language import Language
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call, Download, Reply
from chalicelib.kernel.web.routing import Api

api = Api(__name__, "contacts")


@api.route("GET", "/contacts", answer=lambda: schemas.ContactPage)
def list_contacts(call: Call, query: schemas.ContactsQuery) -> schemas.ContactPage:
    """A page of a company's contacts by name, with their number."""
    cursors = Cursors("contacts", call.caller.id, query)
    after = cursors.read(query.cursor)
    listed = lists.contacts(call.caller, query.company, query.filters(), query.limit, after)
    page = listed.page.map(schemas.shown)
    return schemas.ContactPage(**cursors.answer(page), count=listed.total, more=listed.more)


@api.route("POST", "/contacts", answer=lambda: schemas.ContactAnswer, status=201)
def create_contact(call: Call, query: schemas.CompanyQuery, body: schemas.NewContact) -> Reply:
    """Adds a contact."""
    contact = editing.create(
        call.caller,
        query.company,
        body.details(),
        call.once,
        lambda created: schemas.shown(created).model_dump_json(),
    )
    return Reply(schemas.shown(contact), {"Location": editing.location(contact), **_tag(contact)})


@api.route("GET", "/contacts/export", file="text/csv")
def export_contacts(call: Call, query: schemas.ListQuery) -> Download:
    """The contacts of a list as a CSV file for spreadsheets."""
    from chalicelib.contacts import exchange  # noqa: PLC0415  files are rare, cold starts are not

    text = exchange.export(call.caller, query.company, query.filters(), call.language)
    return Download(text, "text/csv", "persoane-de-contact.csv" if call.language is Language.RO else "contacts.csv")


@api.route("POST", "/contacts/import", answer=lambda: schemas.ImportReport)
def import_contacts(call: Call, query: schemas.CompanyQuery, body: schemas.Import) -> schemas.ImportReport:
    """Creates and changes contacts from a CSV file, or says what that would do."""
    from chalicelib.contacts import csv_text, exchange  # noqa: PLC0415  as above
    from chalicelib.contacts import import_schemas as reports

    rows = csv_text.read(body.csv)
    plan = exchange.planned(call.caller, query.company, rows)
    if not body.dry_run:
        plan = exchange.carried_out(call.caller, plan)
    return reports.report(plan, call.language, dry_run=body.dry_run)


@api.route("GET", "/contacts/{id}", answer=lambda: schemas.ContactInList)
def read_contact(call: Call, id: str, query: schemas.ListQuery) -> Reply:  # noqa: A002
    """A contact with its place in the list."""
    contact, place, authorised = lists.contact(call.caller, query.company, id, query.filters())
    return Reply(schemas.shown_in_list(contact, place, authorised_user=authorised), _tag(contact))


@api.route("PATCH", "/contacts/{id}", answer=lambda: schemas.ContactAnswer)
def change_contact(
    call: Call,
    id: str,  # noqa: A002
    query: schemas.CompanyQuery,
    body: schemas.ContactChange,
) -> Reply:
    """Changes a contact; making it inactive ends its newsletters and its access."""
    contact = editing.change(
        call.caller, query.company, id, body.changes(), version=call.if_match, confirmed=body.confirm
    )
    return Reply(schemas.shown(contact), _tag(contact))


@api.route("GET", "/contacts/{id}/newsletters", answer=lambda: schemas.Subscriptions)
def read_subscriptions(call: Call, id: str, query: schemas.CompanyQuery) -> Reply:  # noqa: A002
    """The newsletters of a contact."""
    contact = lists.subscriptions(call.caller, query.company, id)
    return Reply(schemas.Subscriptions(codes=list(contact.newsletters)), _tag(contact))


@api.route("PUT", "/contacts/{id}/newsletters", answer=lambda: schemas.Subscriptions)
def replace_subscriptions(
    call: Call,
    id: str,  # noqa: A002
    query: schemas.CompanyQuery,
    body: schemas.Subscriptions,
) -> Reply:
    """Gives a contact exactly these newsletters."""
    contact = editing.subscribe(call.caller, query.company, id, set(body.codes), version=call.if_match)
    return Reply(schemas.Subscriptions(codes=list(contact.newsletters)), _tag(contact))


def _tag(contact: Contact) -> dict[str, str]:
    return {"ETag": f'"{contact.version}"'}
