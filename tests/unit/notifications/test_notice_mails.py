"""Mails because time has passed: each once, to whom it concerns, and none of what is no longer so."""

import io
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.deadlines.model import Due
from chalicelib.kernel.clock import from_iso, now
from chalicelib.kernel.language import Language
from chalicelib.mail import mailer
from chalicelib.mail.model import Mail
from chalicelib.notifications import ticket_mails
from chalicelib.tickets.model import Message, Ticket
from chalicelib.tickets.notice_model import Notice, NoticeKind
from chalicelib.tickets.states_model import Kind, Status
from chalicelib.tickets.store import notices as notices_store
from chalicelib.tickets.store.items import NoticeItem
from tests.unit.notifications.scene import ANA, CONTEXT, MIHAI, TAKEN, TICKET, message, queue_event

Stored = Callable[..., None]
_DESK = "desk@wizrom.example"
ASKED_AT = from_iso("2025-03-03T08:00:00.000Z")
WAITING = TAKEN._replace(status=Status.NEEDS_DETAILS, waiting_since=ASKED_AT)
QUESTION = message(Kind.NEEDS_DETAILS, MIHAI, body="Ce lună?", number=2)
LATE = TICKET._replace(
    due=Due(response_at=from_iso("2025-03-03T13:30:00.000Z"), resolution_at=from_iso("2025-03-04T08:00:00.000Z"))
)


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[Mail]:
    """Every mail that SES accepted."""
    accepted: list[Mail] = []
    send = mailer.send

    def watched(mail: Mail) -> str:
        accepted.append(mail)
        return send(mail)

    monkeypatch.setattr(mailer, "send", watched)
    return accepted


def _written(*tickets: str, kind: NoticeKind, waiting_since: Any = None) -> None:
    assert notices_store.put_new(Notice("2026-03-03#n1", kind, tickets, waiting_since), []) == []


def _handle() -> list[str]:
    """Hands over every notice that was written and answers the positions of those that are to come again."""
    written = NoticeItem.scan(NoticeItem.item.startswith("notice#"))
    events = [{"ticket": item.ticket, "item": item.item} for item in written]
    assert events
    answer: Any = ticket_mails.handle(queue_event(*events), CONTEXT)
    return [failure["itemIdentifier"] for failure in answer["batchItemFailures"]]


def test_a_reminder_says_what_was_asked_and_since_when(stored: Stored, sent: list[Mail]) -> None:
    stored(ANA, ticket=WAITING, messages=(message(Kind.OPENED, ANA), QUESTION))
    _written("ALFA-1", kind=NoticeKind.REMINDER, waiting_since=ASKED_AT)
    assert _handle() == []
    assert _handle() == []
    (mail,) = sent
    assert mail.to == ANA.email
    assert mail.thread == "ALFA-1"
    assert mail.content.subject == "[ALFA-1] Reamintire: așteptăm răspunsul dumneavoastră: Salarii"
    assert "Ce lună?" in mail.content.text
    assert "Așteaptă din: 03.03.2025, 10:00" in mail.content.text
    assert "https://portal.example/#/tickets/ALFA-1" in mail.content.text


def test_a_reminder_is_in_the_reader_s_language(stored: Stored, sent: list[Mail]) -> None:
    stored(ANA._replace(language=Language.EN), ticket=WAITING, messages=(QUESTION,))
    _written("ALFA-1", kind=NoticeKind.REMINDER, waiting_since=ASKED_AT)
    _handle()
    assert "Reminder: we are waiting for your answer" in sent[0].content.subject


@pytest.mark.parametrize(
    "ticket",
    [
        TAKEN,
        TAKEN._replace(status=Status.CLOSED, closed_at=ASKED_AT),
        WAITING._replace(waiting_since=ASKED_AT + timedelta(days=1)),
    ],
    ids=["answered", "closed", "asked again"],
)
def test_nobody_is_reminded_of_what_is_no_longer_so(
    stored: Stored, sent: list[Mail], log: io.StringIO, ticket: Ticket
) -> None:
    stored(ANA, ticket=ticket, messages=(QUESTION,))
    _written("ALFA-1", kind=NoticeKind.REMINDER, waiting_since=ASKED_AT)
    assert _handle() == []
    assert sent == []
    line = json.loads(log.getvalue())
    assert (line["message"], line["ticket"]) == ("no reminder of what was answered", "ALFA-1")


def test_an_inactive_opener_gets_no_reminder(stored: Stored, sent: list[Mail], log: io.StringIO) -> None:
    stored(ANA._replace(active=False), ticket=WAITING, messages=(QUESTION,))
    _written("ALFA-1", kind=NoticeKind.REMINDER, waiting_since=ASKED_AT)
    assert _handle() == []
    assert sent == []
    line = json.loads(log.getvalue())
    assert (line["message"], line["ticket"], line["template"]) == (
        "no mail to an inactive user",
        "ALFA-1",
        "reminder",
    )


def test_one_late_response_is_named_in_the_subject(stored: Stored, sent: list[Mail]) -> None:
    stored(ticket=LATE)
    _written("ALFA-1", kind=NoticeKind.LATE)
    assert _handle() == []
    assert _handle() == []
    (mail,) = sent
    assert (mail.to, mail.thread) == (_DESK, "ALFA-1")
    assert mail.content.subject == "[ALFA-1] Termen de răspuns depășit: Salarii"
    assert "ALFA-1: Salarii (ALFA), până la 03.03.2025, 15:30" in mail.content.text


def test_several_late_responses_are_one_mail_without_those_that_came_meanwhile(
    stored: Stored, sent: list[Mail]
) -> None:
    ids = [f"ALFA-{number}" for number in range(1, 7)]
    assert LATE.due
    for ticket_id in ids[1:]:
        stored(ticket=LATE._replace(id=ticket_id))
    stored(ticket=LATE._replace(due=LATE.due._replace(responded_at=now())))
    _written(*ids, kind=NoticeKind.LATE)
    _handle()
    (mail,) = sent
    assert mail.thread is None
    assert mail.content.subject == "Termen de răspuns depășit: ALFA-2, ALFA-3, ALFA-4 și încă 2"
    assert "ALFA-6" in mail.content.text
    assert "ALFA-1:" not in mail.content.text
    assert "https://portal.example/#/desk" in mail.content.text


def test_no_mail_where_everybody_was_answered_meanwhile(stored: Stored, sent: list[Mail], log: io.StringIO) -> None:
    assert LATE.due
    stored(ticket=LATE._replace(due=LATE.due._replace(responded_at=now())))
    _written("ALFA-1", kind=NoticeKind.LATE)
    assert _handle() == []
    assert sent == []
    line = json.loads(log.getvalue())
    assert (line["message"], line["tickets"]) == ("no mail about what was answered", 1)


def test_a_notice_that_cannot_be_sent_comes_again(
    stored: Stored, sent: list[Mail], monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(ticket=LATE)
    _written("ALFA-1", kind=NoticeKind.LATE)
    with monkeypatch.context() as patched:
        patched.setattr(mailer, "send", _refuse)
        assert _handle() == ["0"]
    assert _handle() == []
    assert len(sent) == 1


def _refuse(_: Mail) -> str:
    raise ConnectionError


def test_a_reminder_escapes_what_people_wrote(stored: Stored, sent: list[Mail]) -> None:
    question: Message = QUESTION._replace(body="<script>alert(1)</script>")
    stored(ANA, ticket=WAITING, messages=(question,))
    _written("ALFA-1", kind=NoticeKind.REMINDER, waiting_since=ASKED_AT)
    _handle()
    assert "<script>" not in sent[0].content.html
