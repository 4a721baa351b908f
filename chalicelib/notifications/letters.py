"""Letters: the texts of one mail in the language of its receiver, before any layout."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from chalicelib.kernel.clock import BUSINESS_ZONE
from chalicelib.kernel.language import Language, Text
from chalicelib.kernel.process.settings import PORTAL_URL, setting
from chalicelib.kernel.tenant import STAFF
from chalicelib.notifications import wording
from chalicelib.notifications.wording import Wording, wording_of
from chalicelib.tickets.model import Message, Ticket
from chalicelib.tickets.states_model import TicketMail

Fact = tuple[str, str]

_IDS_IN_SUBJECT = 3  # tickets in a subject


class Addressee(NamedTuple):
    """Who gets a mail. ``id`` is the person's, or ``desk``; the desk has no name."""

    id: str
    email: str
    name: str
    language: Language
    company: str = ""

    @property
    def is_staff(self) -> bool:
        """Whether the receiver works for the vendor."""
        return self.company == STAFF


class Letter(NamedTuple):
    """A mail's texts; ``facts`` are labels with values, ``quote`` is somebody's text, ``todo`` is the next step."""

    language: Language
    subject: str
    greeting: str
    lead: str
    facts: tuple[Fact, ...]
    quote: str
    todo: str
    button: str
    link: str
    footer: str


def about_ticket(mail: TicketMail, ticket: Ticket, message: Message, to: Addressee) -> Letter:
    """The letter to ``to`` about what ``message`` changed in ``ticket``; it has the names of files, but no files."""
    return _about_ticket(wording_of(mail), ticket, message, to)


def _about_ticket(texts: Wording, ticket: Ticket, message: Message, to: Addressee) -> Letter:
    language = to.language
    return Letter(
        language=language,
        subject=f"[{ticket.id}] {texts.subject.into(language)}: {ticket.summary}",
        greeting=_greeting(to),
        lead=texts.lead.into(language, author=message.author.name, ticket=ticket.id),
        facts=(*_facts(ticket, to), *_files(message, to)),
        quote=message.body,
        todo=texts.todo.into(language),
        button=wording.OPEN_TICKET.into(language),
        link=f"{_portal()}/#/tickets/{ticket.id}",
        footer=wording.TICKET_FOOTER.into(language),
    )


def reminder(ticket: Ticket, question: Message, to: Addressee) -> Letter:
    """The letter that reminds ``to`` of the ``question`` that ``ticket`` waits for."""
    letter = _about_ticket(wording.REMINDER, ticket, question, to)
    since = (wording.WAITS_SINCE.into(to.language), _local_time(question.at))
    return letter._replace(facts=(*letter.facts, since))


def late_responses(tickets: Sequence[Ticket], to: Addressee) -> Letter:
    """The letter that tells the desk which responses are late; each of the ``tickets`` has due times."""
    texts, language = wording.LATE, to.language
    subject = texts.subject.into(language)
    first = tickets[0]
    alone = len(tickets) == 1
    return Letter(
        language=language,
        subject=f"[{first.id}] {subject}: {first.summary}" if alone else f"{subject}: {_ids(tickets, language)}",
        greeting=_greeting(to),
        lead=texts.lead.into(language),
        facts=tuple((ticket.id, _late(ticket, language)) for ticket in tickets),
        quote="",
        todo=texts.todo.into(language),
        button=(wording.OPEN_TICKET if alone else wording.OPEN_DESK).into(language),
        link=f"{_portal()}/#/{f'tickets/{first.id}' if alone else 'desk'}",
        footer=wording.DESK_FOOTER.into(language),
    )


def _ids(tickets: Sequence[Ticket], language: Language) -> str:
    named = ", ".join(ticket.id for ticket in tickets[:_IDS_IN_SUBJECT])
    rest = len(tickets) - _IDS_IN_SUBJECT
    return f"{named} {wording.AND_MORE.into(language, count=rest)}" if rest > 0 else named


def _late(ticket: Ticket, language: Language) -> str:
    due = _local_time(ticket.due.response_at) if ticket.due else ""
    return wording.LATE_RESPONSE.into(language, summary=ticket.summary, company=ticket.company, due=due)


def _local_time(moment: datetime) -> str:
    return f"{moment.astimezone(ZoneInfo(BUSINESS_ZONE)):%d.%m.%Y, %H:%M}"


def with_code(code: str, to: Addressee) -> Letter:
    """The letter that brings the code of a password reset."""
    return _access(wording.RESET, to, (wording.CODE, code))


def invitation(password: str, to: Addressee) -> Letter:
    """The letter that brings a temporary password."""
    return _access(wording.INVITATION, to, (wording.ADDRESS, to.email), (wording.TEMPORARY_PASSWORD, password))


def _access(texts: Wording, to: Addressee, *facts: tuple[Text, str]) -> Letter:
    language = to.language
    return Letter(
        language=language,
        subject=texts.subject.into(language),
        greeting=_greeting(to),
        lead=texts.lead.into(language),
        facts=tuple((label.into(language), value) for label, value in facts),
        quote="",
        todo=texts.todo.into(language),
        button=wording.SIGN_IN.into(language),
        link=f"{_portal()}/#/",
        footer=wording.ACCESS_FOOTER.into(language),
    )


def _greeting(to: Addressee) -> str:
    greeting = wording.GREETING if to.name else wording.GREETING_DESK
    return greeting.into(to.language, name=to.name)


def _facts(ticket: Ticket, to: Addressee) -> tuple[Fact, ...]:
    facts = [(wording.TICKET, ticket.id), (wording.SUMMARY, ticket.summary)]
    if to.is_staff:
        facts += [
            (wording.OPENED_BY, f"{ticket.opened_by.name} ({ticket.company})"),
            (wording.PRODUCT, ticket.product),
            (wording.PRIORITY, ticket.priority),
        ]
    return tuple((label.into(to.language), value) for label, value in facts)


def _files(message: Message, to: Addressee) -> tuple[Fact, ...]:
    """The names of the attached files; never the files or links to them."""
    names = ", ".join(attachment.name for attachment in message.attachments)
    return ((wording.FILES.into(to.language), names),) if names else ()


def _portal() -> str:
    return setting(PORTAL_URL).rstrip("/")
