"""Who is written to about what (mission.md, E-mails)."""

import pytest

from chalicelib.identity.model import Person
from chalicelib.notifications.model import Plan, Receiver, Template, mails
from chalicelib.tickets.model import Kind
from tests.unit.notifications.scene import ANA, MIHAI, message


def test_a_new_ticket_is_confirmed_to_its_opener_and_told_to_the_desk() -> None:
    assert mails(message(Kind.OPENED, ANA)) == [
        Plan(Template.OPENED, Receiver.OPENER),
        Plan(Template.OPENED_DESK, Receiver.DESK),
    ]


@pytest.mark.parametrize(
    ("kind", "author", "template"),
    [
        (Kind.TAKEN, MIHAI, Template.TAKEN),
        (Kind.NEEDS_DETAILS, MIHAI, Template.NEEDS_DETAILS),
        (Kind.IN_TESTING, MIHAI, Template.IN_TESTING),
        (Kind.CLOSED, MIHAI, Template.CLOSED),
        (Kind.REPLY, MIHAI, Template.CONSULTANT_MESSAGE),
    ],
)
def test_what_a_consultant_does_is_told_to_the_opener(kind: Kind, author: Person, template: Template) -> None:
    assert mails(message(kind, author)) == [Plan(template, Receiver.OPENER)]


def test_a_clients_reply_goes_to_the_consultant_whose_ticket_it_was() -> None:
    assert mails(message(Kind.REPLY, ANA, assigned_to=MIHAI.id)) == [Plan(Template.CLIENT_REPLY, Receiver.ASSIGNEE)]


def test_a_clients_reply_goes_to_the_desk_while_nobody_is_assigned() -> None:
    assert mails(message(Kind.REPLY, ANA)) == [Plan(Template.CLIENT_REPLY, Receiver.DESK)]


@pytest.mark.parametrize("kind", [Kind.NOTE, Kind.PRIORITY, Kind.REQUEST_TYPE])
def test_notes_and_reclassifications_are_nobodys_mail(kind: Kind) -> None:
    assert mails(message(kind)) == []


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_message_is_decided_on(kind: Kind) -> None:
    silent = {Kind.NOTE, Kind.PRIORITY, Kind.REQUEST_TYPE}
    assert bool(mails(message(kind))) is (kind not in silent)
