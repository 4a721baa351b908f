"""What each status of a ticket and each kind of message means, in one table each.

For a new status or kind, the type checker reports these tables and every other place that must handle it. Pure.
"""

from enum import StrEnum
from typing import NamedTuple, assert_never

from chalicelib.kernel.caller import Role


class Status(StrEnum):
    """The status of a ticket."""

    NEW = "new"
    TAKEN = "taken"
    NEEDS_DETAILS = "needs_details"
    IN_TESTING = "in_testing"
    CLOSED = "closed"

    @property
    def rules(self) -> "StatusRules":
        """What the status means."""
        return _rules_of_status(self)

    @property
    def waits_for_client(self) -> bool:
        """Whether the ticket is on its opener's list *to update*."""
        return self.rules.waits_for is Party.CLIENT


class Kind(StrEnum):
    """What a message reports."""

    OPENED = "opened"
    REPLY = "reply"
    NOTE = "note"
    TAKEN = "taken"
    NEEDS_DETAILS = "needs_details"
    IN_TESTING = "in_testing"
    CLOSED = "closed"
    PRIORITY = "priority"
    REQUEST_TYPE = "request_type"

    @property
    def rules(self) -> "KindRules":
        """What a message of this kind means."""
        return _rules_of_kind(self)


class Party(StrEnum):
    """Who has to act next."""

    STAFF = "staff"
    CLIENT = "client"
    NOBODY = "nobody"


class StatusRules(NamedTuple):
    """``waits_for`` must act next; ``followed_by`` are the next possible statuses (its own one: it may stay)."""

    waits_for: Party
    followed_by: frozenset[Status]

    @property
    def is_final(self) -> bool:
        """Whether nothing can change any more."""
        return not self.followed_by


class TicketMail(StrEnum):
    """The kinds of mails about a ticket."""

    OPENED = "opened"
    OPENED_DESK = "opened_desk"
    TAKEN = "taken"
    NEEDS_DETAILS = "needs_details"
    IN_TESTING = "in_testing"
    CONSULTANT_MESSAGE = "consultant_message"
    CLIENT_REPLY = "client_reply"
    CLOSED = "closed"


class Receiver(StrEnum):
    """The receiver of a mail about a ticket; where a ticket has no assignee, the desk gets the assignee's mail."""

    OPENER = "opener"
    ASSIGNEE = "assignee"
    DESK = "desk"


class PlannedMail(NamedTuple):
    """One mail that a message calls for."""

    mail: TicketMail
    receiver: Receiver


class KindRules(NamedTuple):
    """What a message of one kind means.

    ``asks_client``: it is a question that the client is to answer. ``is_response``: from staff, it counts as the
    contract's response. ``is_internal``: clients never see it. ``mails_from_staff`` and ``mails_from_client`` are the
    mails that it calls for, by who wrote it.
    """

    asks_client: bool = False
    is_response: bool = False
    is_internal: bool = False
    mails_from_staff: tuple[PlannedMail, ...] = ()
    mails_from_client: tuple[PlannedMail, ...] = ()

    def mails(self, author: Role) -> tuple[PlannedMail, ...]:
        """The mails that such a message by ``author`` calls for."""
        return self.mails_from_client if author is Role.CLIENT else self.mails_from_staff


_AT_WORK = frozenset({Status.TAKEN, Status.NEEDS_DETAILS, Status.IN_TESTING, Status.CLOSED})


def _rules_of_status(status: Status) -> StatusRules:
    match status:
        case Status.NEW:
            return StatusRules(Party.STAFF, _AT_WORK | {Status.NEW})
        case Status.TAKEN:
            return StatusRules(Party.STAFF, _AT_WORK)
        case Status.NEEDS_DETAILS | Status.IN_TESTING:
            return StatusRules(Party.CLIENT, _AT_WORK)
        case Status.CLOSED:
            return StatusRules(Party.NOBODY, frozenset())
        case _:
            assert_never(status)


def _rules_of_kind(kind: Kind) -> KindRules:  # noqa: PLR0911  a table with one entry for each kind
    match kind:
        case Kind.OPENED:
            mails = _to_opener(TicketMail.OPENED), PlannedMail(TicketMail.OPENED_DESK, Receiver.DESK)
            return KindRules(mails_from_staff=mails, mails_from_client=mails)
        case Kind.REPLY:
            return KindRules(
                is_response=True,
                mails_from_staff=(_to_opener(TicketMail.CONSULTANT_MESSAGE),),
                mails_from_client=(PlannedMail(TicketMail.CLIENT_REPLY, Receiver.ASSIGNEE),),
            )
        case Kind.NOTE:
            return KindRules(is_internal=True)
        case Kind.TAKEN:
            return KindRules(is_response=True, mails_from_staff=(_to_opener(TicketMail.TAKEN),))
        case Kind.NEEDS_DETAILS:
            return _question(TicketMail.NEEDS_DETAILS)
        case Kind.IN_TESTING:
            return _question(TicketMail.IN_TESTING)
        case Kind.CLOSED:
            return KindRules(is_response=True, mails_from_staff=(_to_opener(TicketMail.CLOSED),))
        case Kind.PRIORITY | Kind.REQUEST_TYPE:
            return KindRules()
        case _:
            assert_never(kind)


def _question(mail: TicketMail) -> KindRules:
    return KindRules(asks_client=True, is_response=True, mails_from_staff=(_to_opener(mail),))


def _to_opener(mail: TicketMail) -> PlannedMail:
    return PlannedMail(mail, Receiver.OPENER)
