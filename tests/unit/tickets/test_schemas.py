"""What the API shows of a ticket and a message, and takes of a new one: every field is decided on."""

from chalicelib.tickets.model import Message, Ticket
from chalicelib.tickets.opening import NewTicket
from chalicelib.tickets.schemas import MessageAnswer, OpenTicket, TicketSummary

_NOT_SHOWN = {"response_minutes", "waiting_since", "next_notice", "reminders"}
_NOT_SHOWN_OF_MESSAGES = {"ticket", "number", "assigned_to"}  # its id says the first two


def test_every_field_of_a_ticket_is_shown_or_known_not_to_be() -> None:
    assert set(TicketSummary.model_fields) == set(Ticket._fields) - _NOT_SHOWN


def test_every_field_of_a_message_is_shown_or_known_not_to_be() -> None:
    assert set(MessageAnswer.model_fields) == {*Message._fields, "id"} - _NOT_SHOWN_OF_MESSAGES


def test_everything_that_is_sent_with_a_new_ticket_is_taken() -> None:
    assert set(OpenTicket.model_fields) == set(NewTicket._fields)
