"""What statuses and kinds mean: who waits, what follows, who is written to."""

import pytest

from chalicelib.kernel.caller import Role
from chalicelib.tickets.states_model import Kind, Party, PlannedMail, Receiver, Status, TicketMail

STAFF = [Role.CONSULTANT, Role.ADMIN]
SILENT = [Kind.NOTE, Kind.PRIORITY, Kind.REQUEST_TYPE]


@pytest.mark.parametrize(
    ("status", "party"),
    [
        (Status.NEW, Party.STAFF),
        (Status.TAKEN, Party.STAFF),
        (Status.NEEDS_DETAILS, Party.CLIENT),
        (Status.IN_TESTING, Party.CLIENT),
        (Status.CLOSED, Party.NOBODY),
    ],
)
def test_each_status_waits_for_one_party(status: Status, party: Party) -> None:
    assert status.rules.waits_for is party
    assert status.waits_for_client is (party is Party.CLIENT)


def test_closed_is_followed_by_nothing_and_new_by_everything() -> None:
    assert Status.CLOSED.rules.followed_by == frozenset()
    assert Status.CLOSED.rules.is_final
    assert Status.NEW.rules.followed_by == frozenset(Status)


@pytest.mark.parametrize("status", [Status.TAKEN, Status.NEEDS_DETAILS, Status.IN_TESTING])
def test_a_ticket_that_was_taken_never_becomes_new_again(status: Status) -> None:
    assert status.rules.followed_by == frozenset(Status) - {Status.NEW}
    assert not status.rules.is_final


def test_questions_are_what_puts_a_ticket_on_the_client_s_list() -> None:
    assert [kind for kind in Kind if kind.rules.asks_client] == [Kind.NEEDS_DETAILS, Kind.IN_TESTING]


def test_what_staff_do_for_the_client_is_a_response() -> None:
    responses = {Kind.REPLY, Kind.TAKEN, Kind.NEEDS_DETAILS, Kind.IN_TESTING, Kind.CLOSED}
    assert {kind for kind in Kind if kind.rules.is_response} == responses


def test_only_notes_are_internal() -> None:
    assert [kind for kind in Kind if kind.rules.is_internal] == [Kind.NOTE]


@pytest.mark.parametrize("role", Role)
def test_a_new_ticket_is_confirmed_to_its_opener_and_told_to_the_desk(role: Role) -> None:
    assert Kind.OPENED.rules.mails(role) == (
        PlannedMail(TicketMail.OPENED, Receiver.OPENER),
        PlannedMail(TicketMail.OPENED_DESK, Receiver.DESK),
    )


@pytest.mark.parametrize("role", STAFF)
@pytest.mark.parametrize(
    ("kind", "mail"),
    [
        (Kind.TAKEN, TicketMail.TAKEN),
        (Kind.NEEDS_DETAILS, TicketMail.NEEDS_DETAILS),
        (Kind.IN_TESTING, TicketMail.IN_TESTING),
        (Kind.CLOSED, TicketMail.CLOSED),
        (Kind.REPLY, TicketMail.CONSULTANT_MESSAGE),
    ],
)
def test_what_staff_do_is_told_to_the_opener(kind: Kind, role: Role, mail: TicketMail) -> None:
    assert kind.rules.mails(role) == (PlannedMail(mail, Receiver.OPENER),)


def test_a_client_s_reply_goes_to_the_consultant_whose_ticket_it_is() -> None:
    assert Kind.REPLY.rules.mails(Role.CLIENT) == (PlannedMail(TicketMail.CLIENT_REPLY, Receiver.ASSIGNEE),)


@pytest.mark.parametrize("kind", SILENT)
@pytest.mark.parametrize("role", Role)
def test_notes_and_reclassifications_call_for_no_mail(kind: Kind, role: Role) -> None:
    assert kind.rules.mails(role) == ()


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in SILENT])
def test_every_other_kind_calls_for_a_mail(kind: Kind) -> None:
    assert kind.rules.mails(Role.CONSULTANT)
