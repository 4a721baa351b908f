"""How tickets, messages and their authors are called."""

import pytest

from chalicelib.kernel.caller import Caller, Role
from chalicelib.tickets import life_model as model
from chalicelib.tickets.model import Author, TicketKey, stored_key
from tests.unit.callers import ADMIN, ALFA, CLIENT, CONSULTANT
from tests.unit.tickets.test_life_model import CLIENT as ANA
from tests.unit.tickets.test_life_model import a_ticket


def test_a_ticket_s_id_is_its_company_and_its_number() -> None:
    assert TicketKey(ALFA, 12).id == "ALFA-12"
    assert stored_key("ALFA-12") == TicketKey(ALFA, 12)
    assert a_ticket().key == TicketKey(ALFA, 7)


def test_a_message_s_id_is_the_ticket_s_with_its_number() -> None:
    _, message = model.opened(a_ticket(), ANA, "text")
    assert message.id == "ALFA-7-1"


@pytest.mark.parametrize("caller", [CLIENT, CONSULTANT, ADMIN])
def test_an_author_is_who_calls(caller: Caller) -> None:
    author = Author.of(caller)
    assert (author.id, author.name, author.role) == (caller.id, caller.name, caller.role)
    assert author.is_staff is caller.is_staff


def test_every_role_but_the_client_s_is_the_vendor_s() -> None:
    assert [role for role in Role if Author("1", "Ana", role).is_staff] == [Role.CONSULTANT, Role.ADMIN]
