"""Tickets and messages as the HTTP contract shows them."""

from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from chalicelib.attachments.model import MOST_FILES, Attachment, State, may_open
from chalicelib.kernel.caller import Caller, Role
from chalicelib.kernel.process.settings import SUMMARY_MAX_LENGTH, setting
from chalicelib.kernel.web.fields import Code, CompanyCode, Line, Paragraphs, distinct
from chalicelib.kernel.web.paths import PathText
from chalicelib.kernel.web.schema import Answer, Body, Moment
from chalicelib.tickets.due_schemas import ShownDue
from chalicelib.tickets.model import ChangedField, Message, Ticket
from chalicelib.tickets.states_model import Kind, Status


def _within_limit(value: str) -> str:
    limit = int(setting(SUMMARY_MAX_LENGTH))
    if len(value) > limit:
        context = {"max_length": limit, "length": len(value)}
        raise PydanticCustomError("summary_too_long", "at most {max_length} characters", context)
    return value


Summary = Annotated[Line, AfterValidator(_within_limit)]


TicketPath = Annotated[str, PathText("[A-Z][A-Z0-9]{1,9}-[1-9][0-9]{0,8}", 20)]
FileId = Annotated[str, Field(max_length=64)]
Files = Annotated[list[FileId], Field(default_factory=list, max_length=MOST_FILES), AfterValidator(distinct)]


class OpenTicket(Body):
    """A new request; staff add for which company and user it is."""

    product: Code
    summary: Summary
    priority: Code
    request_type: Code
    details: Paragraphs
    attachments: Files
    company: CompanyCode | None = None
    opened_for: Annotated[str, Field(max_length=64)] | None = None


class NewMessage(Body):
    """A reply, or an internal note of staff."""

    body: Paragraphs
    internal: bool = False
    attachments: Files


class StateChange(Body):
    """The question, the fix to test, or the resolution."""

    body: Paragraphs
    attachments: Files


class TicketChange(Body):
    """New values that staff may set in a ticket."""

    priority: Code | None = None
    request_type: Code | None = None


class Person(Answer):
    """Somebody by id and name."""

    id: str
    name: str


class MessageAuthor(Person):
    """Who wrote a message."""

    role: Role


class AttachmentName(Answer):
    """A file that was sent with a message; ``readable`` says whether the caller may open it."""

    id: str
    name: str
    size: int
    sha256: str
    state: State
    readable: bool


class FieldChangeAnswer(Answer):
    """A field that changed, with the codes that it had before and has since."""

    field: ChangedField
    before: str
    after: str


class MessageAnswer(Answer):
    """An entry of the dialogue; ``changes`` says what it changed of the ticket's priority and request type."""

    id: str
    at: Moment
    author: MessageAuthor
    kind: Kind
    body: str
    changes: list[FieldChangeAnswer]
    attachments: list[AttachmentName]


class TicketSummary(Answer):
    """A ticket as lists show it. ``due`` is null for a ticket that is older than due times."""

    id: str
    company: str
    product: str
    summary: str
    priority: str
    request_type: str
    status: Status
    opened_by: Person
    assignee: Person | None
    opened_at: Moment
    updated_at: Moment
    closed_at: Moment | None
    due: ShownDue
    version: int


class TicketAnswer(TicketSummary):
    """A ticket with its messages, oldest first."""

    messages: list[MessageAnswer]


class TicketPage(Answer):
    """A page of tickets."""

    items: list[TicketSummary]
    next: str | None


def shown(ticket: Ticket, messages: list[Message], caller: Caller) -> TicketAnswer:
    """``ticket`` with the ``messages`` that ``caller`` may read: notes are for staff."""
    visible = [message for message in messages if caller.is_staff or not message.kind.rules.is_internal]
    return TicketAnswer(
        **dict(shown_in_list(ticket)), messages=[shown_message(message, caller) for message in visible]
    )


def shown_in_list(ticket: Ticket) -> TicketSummary:
    """``ticket`` without its messages."""
    return TicketSummary.model_validate(ticket)


def shown_message(message: Message, caller: Caller) -> MessageAnswer:
    """``message`` as ``caller`` sees it: every name, and which files may be opened."""
    author = MessageAuthor(id=message.author.id, name=message.author.name, role=message.author.role)
    attachments = [_attachment(attachment, caller) for attachment in message.attachments]
    return MessageAnswer(
        id=message.id,
        at=message.at,
        author=author,
        kind=message.kind,
        body=message.body,
        changes=[FieldChangeAnswer.model_validate(change) for change in message.changes],
        attachments=attachments,
    )


def _attachment(attachment: Attachment, caller: Caller) -> AttachmentName:
    may = may_open(caller, attachment.sender, attachment.place)
    return AttachmentName(
        id=attachment.id,
        name=attachment.name,
        size=attachment.size,
        sha256=attachment.sha256,
        state=attachment.state,
        readable=may and attachment.state is State.READY,
    )
