"""Which mails an event calls for (mission.md, E-mails). Pure."""

from enum import StrEnum
from typing import NamedTuple

from chalicelib.kernel.caller import Role
from chalicelib.tickets.model import Kind, Message


class Template(StrEnum):
    """What a mail is about; each has its wording in both languages."""

    OPENED = "opened"
    OPENED_DESK = "opened_desk"
    TAKEN = "taken"
    NEEDS_DETAILS = "needs_details"
    IN_TESTING = "in_testing"
    CONSULTANT_MESSAGE = "consultant_message"
    CLIENT_REPLY = "client_reply"
    CLOSED = "closed"
    REMINDER = "reminder"
    LATE = "late"
    INVITATION = "invitation"
    RESET = "reset"


class Receiver(StrEnum):
    """Whom a mail about a ticket is for."""

    OPENER = "opener"
    ASSIGNEE = "assignee"
    DESK = "desk"


class Plan(NamedTuple):
    """One mail that an event calls for."""

    template: Template
    receiver: Receiver


_TO_OPENER = {
    Kind.TAKEN: Template.TAKEN,
    Kind.NEEDS_DETAILS: Template.NEEDS_DETAILS,
    Kind.IN_TESTING: Template.IN_TESTING,
    Kind.CLOSED: Template.CLOSED,
}


def mails(message: Message) -> list[Plan]:
    """The mails that ``message`` calls for.

    A client's reply is for the consultant whose ticket it was then.
    Notes and changes of priority or type are nobody's mail.
    """
    if message.kind is Kind.OPENED:
        return [Plan(Template.OPENED, Receiver.OPENER), Plan(Template.OPENED_DESK, Receiver.DESK)]
    if message.kind is Kind.REPLY:
        return [_of_reply(message)]
    template = _TO_OPENER.get(message.kind)
    return [Plan(template, Receiver.OPENER)] if template else []


def _of_reply(message: Message) -> Plan:
    if message.author.role is not Role.CLIENT:
        return Plan(Template.CONSULTANT_MESSAGE, Receiver.OPENER)
    return Plan(Template.CLIENT_REPLY, Receiver.ASSIGNEE if message.assigned_to else Receiver.DESK)
