"""Tickets over HTTP."""

from __future__ import annotations

from collections.abc import Callable

from pydantic import BaseModel

from chalicelib.kernel.caller import Caller
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call, Reply
from chalicelib.kernel.web.routing import Api
from chalicelib.tickets import lists, opening, schemas, service
from chalicelib.tickets.commands import Precondition, Said
from chalicelib.tickets.model import Change, Message, Ticket
from chalicelib.tickets.query_schemas import TicketQuery

api = Api(__name__, "tickets")


@api.route("POST", "/tickets", answer=lambda: schemas.TicketAnswer, status=201)
def open_ticket(call: Call, body: schemas.OpenTicket) -> Reply:
    """Opens a ticket."""
    request = opening.Request(**body.model_dump() | {"attachments": tuple(body.attachments)})
    ticket, messages = opening.open_ticket(call.caller, request, call.once)
    headers = {"Location": opening.location(ticket), **_tag(ticket)}
    return Reply(schemas.shown(ticket, messages, call.caller), headers)


@api.route("GET", "/tickets", answer=lambda: schemas.TicketPage)
def list_tickets(call: Call, query: TicketQuery) -> schemas.TicketPage:
    """A page of one of the caller's lists."""
    cursors = Cursors("tickets", call.caller.id, query)
    after = cursors.read(query.cursor)
    page = lists.tickets(call.caller, query.view, query.company, query.filters(), query.limit, after)
    return schemas.TicketPage(**cursors.answer(page.map(schemas.shown_in_list)))


@api.route("GET", "/tickets/{id}", answer=lambda: schemas.TicketAnswer)
def read_ticket(call: Call, id: str) -> Reply:  # noqa: A002
    """A ticket with its dialogue."""
    ticket, messages = service.read(call.caller, id)
    return Reply(schemas.shown(ticket, messages, call.caller), _tag(ticket))


@api.route("POST", "/tickets/{id}/messages", answer=lambda: schemas.MessageAnswer, status=201)
def add_message(call: Call, id: str, body: schemas.NewMessage) -> Reply:  # noqa: A002
    """Replies, or leaves an internal note (staff)."""
    act = service.note if body.internal else service.reply
    said = Said(body.body, body.attachments)
    ticket, message = act(call.caller, id, said, _precondition(call, _as_message))
    return Reply(schemas.shown_message(message, call.caller), _tag(ticket))


@api.route("POST", "/tickets/{id}/take", answer=lambda: schemas.TicketSummary)
def take_ticket(call: Call, id: str) -> Reply:  # noqa: A002
    """Assigns the ticket to the caller (staff)."""
    return _changed(service.take(call.caller, id, _precondition(call, _as_ticket)))


@api.route("POST", "/tickets/{id}/needs-details", answer=lambda: schemas.TicketSummary)
def ask_for_details(call: Call, id: str, body: schemas.StateChange) -> Reply:  # noqa: A002
    """Asks the client for details; the ticket waits (staff)."""
    return _with_text(call, id, body, service.ask_for_details)


@api.route("POST", "/tickets/{id}/in-testing", answer=lambda: schemas.TicketSummary)
def put_in_testing(call: Call, id: str, body: schemas.StateChange) -> Reply:  # noqa: A002
    """Hands a fix to the client; the ticket waits (staff)."""
    return _with_text(call, id, body, service.put_in_testing)


@api.route("POST", "/tickets/{id}/close", answer=lambda: schemas.TicketSummary)
def close_ticket(call: Call, id: str, body: schemas.StateChange) -> Reply:  # noqa: A002
    """Closes the ticket for good (staff)."""
    return _with_text(call, id, body, service.close)


@api.route("PATCH", "/tickets/{id}", answer=lambda: schemas.TicketSummary)
def change_ticket(call: Call, id: str, body: schemas.TicketChange) -> Reply:  # noqa: A002
    """Sets the priority, the request type or both (staff)."""
    precondition = _precondition(call, _as_ticket)
    return _changed(service.reclassify(call.caller, id, body.priority, body.request_type, precondition))


def _with_text(
    call: Call,
    ticket_id: str,
    body: schemas.StateChange,
    act: Callable[[Caller, str, Said, Precondition], Change],
) -> Reply:
    return _changed(act(call.caller, ticket_id, Said(body.body, body.attachments), _precondition(call, _as_ticket)))


def _precondition(call: Call, show: Callable[[Ticket, Message, Caller], BaseModel]) -> Precondition:
    caller = call.caller

    def answer(ticket: Ticket, message: Message) -> str:
        return show(ticket, message, caller).model_dump_json()

    return Precondition(call.if_match, call.once, answer)


def _as_ticket(ticket: Ticket, _: Message, __: Caller) -> BaseModel:
    return schemas.shown_in_list(ticket)


def _as_message(_: Ticket, message: Message, caller: Caller) -> BaseModel:
    return schemas.shown_message(message, caller)


def _changed(change: Change) -> Reply:
    ticket, _ = change
    return Reply(schemas.shown_in_list(ticket), _tag(ticket))


def _tag(ticket: Ticket) -> dict[str, str]:
    return {"ETag": f'"{ticket.version}"'}
