"""What events ask of tickets: the ticket as it is, what its client was last asked, and what a message reported."""

from collections.abc import Callable

import pytest

from chalicelib.attachments.model import State
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.problems import NotFound
from chalicelib.tickets import service
from chalicelib.tickets.model import TicketKey, stored_key
from chalicelib.tickets.states_model import Kind, Status
from tests.unit.attachments.scene import ON_ANAS_TICKET
from tests.unit.notifications.scene import ANA, TAKEN, TICKET, message

Stored = Callable[..., None]

ITEM = "message#00000002"
WAITING = TAKEN._replace(status=Status.NEEDS_DETAILS)
KEY = stored_key("ALFA-1")
OPENED = message(Kind.OPENED, ANA)
FIRST, SECOND = (message(Kind.NEEDS_DETAILS, body=body, number=n) for n, body in ((2, "Ce lună?"), (4, "Ce an?")))
REPLY = message(Kind.REPLY, ANA, number=3)


def test_the_head_is_the_ticket_as_it_is_now(stored: Stored) -> None:
    stored(ticket=TAKEN, messages=(OPENED,))
    assert service.current_ticket(KEY) == TAKEN


@pytest.mark.usefixtures("cloud")
def test_a_ticket_that_there_is_not_is_not_found() -> None:
    work: Callable[[TicketKey], object]
    for work in (service.current_ticket, service.open_question, lambda key: service.event(key, ITEM)):
        with pytest.raises(NotFound):
            work(KEY)


def test_an_event_is_the_message_with_the_ticket_as_it_is_now(stored: Stored) -> None:
    stored(ticket=WAITING, messages=(OPENED, FIRST))
    assert service.event(KEY, ITEM) == (WAITING, FIRST)


def test_an_event_of_a_message_that_there_is_not_is_not_found(stored: Stored) -> None:
    stored(ticket=TICKET, messages=(OPENED,))
    with pytest.raises(NotFound):
        service.event(KEY, ITEM)


def test_an_event_of_a_ticket_that_there_is_not_is_not_found(stored: Stored) -> None:
    stored(messages=(OPENED, FIRST))
    with pytest.raises(NotFound):
        service.event(KEY, ITEM)


def test_the_open_question_is_the_last_one_while_the_client_is_waited_for(stored: Stored) -> None:
    stored(ticket=WAITING, messages=(OPENED, FIRST, REPLY, SECOND, message(Kind.NOTE, number=5)))
    assert service.open_question(KEY) == (WAITING, SECOND)


@pytest.mark.parametrize(
    ("ticket", "messages"),
    [(TAKEN, (OPENED, FIRST, REPLY)), (WAITING, (OPENED, REPLY))],
    ids=["answered", "nothing was asked"],
)
def test_there_is_no_open_question_otherwise(stored: Stored, ticket: object, messages: tuple[object, ...]) -> None:
    stored(ticket=ticket, messages=messages)
    assert service.open_question(KEY) is None


@pytest.mark.usefixtures("cloud")
def test_a_verdict_on_an_attachment_that_there_is_not_is_refused() -> None:
    transaction = Transaction()
    service.put_file_state(transaction, ON_ANAS_TICKET, State.READY)
    with pytest.raises(NotFound):
        transaction.commit()
