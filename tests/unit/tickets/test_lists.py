"""Which list of tickets whom is for, and what it wants to know."""

from typing import get_args

import pytest

from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import FieldError, Forbidden, Invalid, NotFound
from chalicelib.kernel.tenant import Tenant
from chalicelib.tickets import lists
from chalicelib.tickets.model import Filters, NamedPerson, Ticket, View
from chalicelib.tickets.states_model import Status
from chalicelib.tickets.store.heads import HEADS
from tests.unit.callers import ADMIN, ALFA, BETA, CLIENT, CONSULTANT
from tests.unit.tickets.test_life_model import a_ticket

CLIENT_VIEWS = ["mine", "to_update", "company"]
STAFF_VIEWS = ["desk", "assigned", "company"]

MIHAI = NamedPerson("mihai", "Mihai")


@pytest.fixture(autouse=True)
def written(cloud: None) -> None:  # noqa: ARG001
    """Tickets of two companies and products, of two openers, some taken, some waiting."""
    for ticket in (
        stored("ALFA-1"),
        stored("ALFA-2", product="PAY"),
        stored("ALFA-3", opener="radu"),
        stored("ALFA-4", status=Status.IN_TESTING)._replace(waiting_since=now(), assignee=MIHAI),
        stored("BETA-1"),
    ):
        HEADS.item(ticket).save()


def stored(ticket_id: str, product: str = "WMS", opener: str = "ana", status: Status = Status.NEW) -> Ticket:
    company = Tenant(ticket_id.partition("-")[0])
    opened_by = NamedPerson(opener, opener)
    return a_ticket(status)._replace(id=ticket_id, company=company, product=product, opened_by=opened_by)


def listed(caller: Caller, view: View, asked: str | None = None, product: str | None = None) -> list[str]:
    page = lists.tickets(caller, view, asked, Filters(product=product), 10, None)
    return [ticket.id for ticket in page.items]


def test_clients_find_their_own_what_waits_for_them_and_their_company_s() -> None:
    assert listed(CLIENT, "mine") == ["ALFA-4", "ALFA-2", "ALFA-1"]
    assert listed(CLIENT, "mine", asked=ALFA, product="PAY") == ["ALFA-2"]
    assert listed(CLIENT, "to_update") == ["ALFA-4"]
    assert listed(CLIENT, "company", product="WMS") == ["ALFA-4", "ALFA-3", "ALFA-1"]


def test_staff_find_what_nobody_has_taken_what_they_took_and_a_company_s() -> None:
    assert listed(CONSULTANT, "desk") == ["ALFA-1", "ALFA-2", "ALFA-3", "BETA-1"]
    assert listed(CONSULTANT, "assigned") == ["ALFA-4"]
    assert listed(ADMIN, "assigned") == []
    assert listed(ADMIN, "company", asked=ALFA) == ["ALFA-4", "ALFA-3", "ALFA-2", "ALFA-1"]
    assert listed(ADMIN, "company", asked=ALFA, product="PAY") == ["ALFA-2"]
    assert listed(ADMIN, "company", asked=BETA) == ["BETA-1"]


@pytest.mark.parametrize("caller", [CLIENT, CONSULTANT, ADMIN], ids=lambda caller: caller.id)
@pytest.mark.parametrize("view", get_args(View))
def test_a_list_of_the_others_is_forbidden(caller: Caller, view: View) -> None:
    if view in (STAFF_VIEWS if caller.is_staff else CLIENT_VIEWS):
        listed(caller, view, asked=ALFA, product="WMS")
    else:
        with pytest.raises(Forbidden):
            listed(caller, view, asked=ALFA, product="WMS")


@pytest.mark.parametrize("view", get_args(View))
def test_a_client_who_names_another_company_finds_nothing(view: View) -> None:
    with pytest.raises(NotFound):
        listed(CLIENT, view, asked=BETA, product="WMS")


def test_a_client_names_the_product_and_staff_the_company_of_a_company_s_list() -> None:
    with pytest.raises(Invalid) as caught:
        listed(CLIENT, "company")
    assert caught.value.errors == (FieldError("product", Text("Alegeți produsul.", "Choose the product.")),)
    with pytest.raises(Invalid) as caught:
        listed(CONSULTANT, "company", product="WMS")
    assert [error.field for error in caught.value.errors] == ["company"]


def test_a_list_comes_in_pages() -> None:
    first = lists.tickets(CLIENT, "mine", None, Filters(), 2, None)
    rest = lists.tickets(CLIENT, "mine", None, Filters(), 2, first.next)
    assert [ticket.id for ticket in first.items + rest.items] == ["ALFA-4", "ALFA-2", "ALFA-1"]
    assert rest.next is None
