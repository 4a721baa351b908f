"""Tickets over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chalicelib.kernel.caller import Role
from chalicelib.kernel.problems import Forbidden, Invalid, KeyReused, NotFound, Stale
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call, Reply
from chalicelib.kernel.web.routing import Api
from chalicelib.tickets import lists, opening, query_schemas, schemas, service
from chalicelib.tickets.commands import NewMessage, Precondition
from chalicelib.tickets.opening import NewTicket
from chalicelib.tickets.problems import ChangedMeanwhile, TicketClosed

if TYPE_CHECKING:
    from chalicelib.tickets.model import Change, Ticket

api = Api(__name__, "tickets")

_CHANGING = (TicketClosed, ChangedMeanwhile, Stale)


@api.route("POST", "/tickets", role=Role.CLIENT, problems=(Forbidden, NotFound), status=201)
def open_ticket(call: Call, body: schemas.OpenTicket) -> Reply[schemas.TicketAnswer]:
    """Opens a ticket."""

    def show(change: Change) -> Reply[schemas.TicketAnswer]:
        ticket, message = change
        headers = {"Location": f"tickets/{ticket.id}", **_tag(ticket)}
        return Reply(schemas.shown(ticket, [message], call.caller), headers)

    new = NewTicket(**body.model_dump() | {"attachments": tuple(body.attachments)})
    return show(opening.open_ticket(call.caller, new, call.once(show)))


@api.route("GET", "/tickets", role=Role.CLIENT, problems=(Forbidden, NotFound))
def list_tickets(call: Call, query: query_schemas.TicketQuery) -> schemas.TicketPage:
    """A page of one of the caller's lists."""
    cursors = Cursors("tickets", call.caller.id, query)
    after = cursors.read(query.cursor)
    page = lists.tickets(call.caller, query.view, query.company, query.filters(), query.limit, after)
    return schemas.TicketPage(items=page.map(schemas.shown_in_list).items, next=cursors.issue(page.next))


@api.route("GET", "/tickets/{id}", role=Role.CLIENT, problems=())
def read_ticket(call: Call, id: schemas.TicketPath) -> Reply[schemas.TicketAnswer]:
    """A ticket with its dialogue."""
    ticket, messages = service.read(call.caller, id)
    return Reply(schemas.shown(ticket, messages, call.caller), _tag(ticket))


@api.route("POST", "/tickets/{id}/messages", role=Role.CLIENT, problems=(Forbidden, *_CHANGING), status=201)
def add_message(call: Call, id: schemas.TicketPath, body: schemas.NewMessage) -> Reply[schemas.MessageAnswer]:
    """Replies, or leaves an internal note (staff)."""

    def show(change: Change) -> Reply[schemas.MessageAnswer]:
        ticket, message = change
        return Reply(schemas.shown_message(message, call.caller), _tag(ticket))

    add = service.note if body.internal else service.reply
    new = NewMessage(body.body, body.attachments)
    return show(add(call.caller, id, new, Precondition(call.if_match, call.once(show))))


@api.route("POST", "/tickets/{id}/take", role=Role.CONSULTANT, problems=_CHANGING)
def take_ticket(call: Call, id: schemas.TicketPath) -> Reply[schemas.TicketSummary]:
    """Assigns the ticket to the caller (staff)."""
    return _shown(service.take(call.caller, id, _precondition(call)))


@api.route("POST", "/tickets/{id}/needs-details", role=Role.CONSULTANT, problems=_CHANGING)
def ask_for_details(call: Call, id: schemas.TicketPath, body: schemas.StateChange) -> Reply[schemas.TicketSummary]:
    """Asks the client for details; the ticket waits (staff)."""
    return _shown(service.ask_for_details(call.caller, id, _message(body), _precondition(call)))


@api.route("POST", "/tickets/{id}/in-testing", role=Role.CONSULTANT, problems=_CHANGING)
def put_in_testing(call: Call, id: schemas.TicketPath, body: schemas.StateChange) -> Reply[schemas.TicketSummary]:
    """Gives a fix to the client to test; the ticket waits (staff)."""
    return _shown(service.put_in_testing(call.caller, id, _message(body), _precondition(call)))


@api.route("POST", "/tickets/{id}/close", role=Role.CONSULTANT, problems=_CHANGING)
def close_ticket(call: Call, id: schemas.TicketPath, body: schemas.StateChange) -> Reply[schemas.TicketSummary]:
    """Closes the ticket for good (staff)."""
    return _shown(service.close(call.caller, id, _message(body), _precondition(call)))


@api.route("PATCH", "/tickets/{id}", role=Role.CONSULTANT, problems=(Invalid, KeyReused, *_CHANGING))
def change_ticket(call: Call, id: schemas.TicketPath, body: schemas.TicketChange) -> Reply[schemas.TicketSummary]:
    """Sets the priority, the request type or both (staff)."""
    return _shown(service.reclassify(call.caller, id, body.priority, body.request_type, _precondition(call)))


def _precondition(call: Call) -> Precondition:
    return Precondition(call.if_match, call.once(_shown))


def _message(body: schemas.StateChange) -> NewMessage:
    return NewMessage(body.body, body.attachments)


def _shown(change: Change) -> Reply[schemas.TicketSummary]:
    ticket, _ = change
    return Reply(schemas.shown_in_list(ticket), _tag(ticket))


def _tag(ticket: Ticket) -> dict[str, str]:
    return {"ETag": f'"{ticket.version}"'}
