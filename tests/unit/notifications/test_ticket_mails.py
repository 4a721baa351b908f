"""Ticket events to mails: each once, to the right people, whatever else fails."""

import io
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from chalicelib.kernel.language import Language
from chalicelib.mail import mailer
from chalicelib.mail.model import Mail
from chalicelib.notifications import ticket_mails
from chalicelib.tickets.states_model import Kind, Status
from tests.unit.notifications.scene import ANA, CONTEXT, MIHAI, TAKEN, TICKET, message, queue_event

if TYPE_CHECKING:
    from chalicelib.tickets.model import Message

Stored = Callable[..., None]
_DESK = "desk@wizrom.example"


def _event(number: int = 1) -> dict[str, str]:
    return {"ticket": "ALFA-1", "item": f"message#{number:08}"}


def _handle(*bodies: dict[str, str]) -> list[str]:
    """Handles a batch and answers the positions of the records that are to come again."""
    answer: Any = ticket_mails.handle(queue_event(*bodies), CONTEXT)
    return [failure["itemIdentifier"] for failure in answer["batchItemFailures"]]


def _receivers(sent: list[Mail]) -> list[str]:
    return [mail.to for mail in sent]


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[Mail]:
    """Every mail that SES accepted."""
    accepted: list[Mail] = []
    send = mailer.send

    def watched(mail: Mail) -> str:
        answer = send(mail)
        accepted.append(mail)
        return answer

    monkeypatch.setattr(mailer, "send", watched)
    return accepted


def test_opening_writes_to_the_opener_and_the_desk(stored: Stored, sent: list[Mail]) -> None:
    stored(ANA, ticket=TICKET, messages=(message(Kind.OPENED, ANA),))
    assert _handle(_event()) == []
    assert _receivers(sent) == ["ana@alfa.example", _DESK]
    assert [mail.thread for mail in sent] == ["ALFA-1", "ALFA-1"]


def test_an_event_that_comes_again_sends_nothing_again(stored: Stored, sent: list[Mail]) -> None:
    stored(ANA, ticket=TICKET, messages=(message(Kind.OPENED, ANA),))
    assert _handle(_event(), _event()) == []
    assert _handle(_event()) == []
    assert len(sent) == 2


def test_two_events_of_one_kind_are_two_mails(stored: Stored, sent: list[Mail]) -> None:
    stored(ANA, ticket=TAKEN, messages=(message(Kind.REPLY, number=3), message(Kind.REPLY, number=4)))
    assert _handle(_event(4), _event(3)) == []
    assert _receivers(sent) == ["ana@alfa.example"] * 2


def test_a_poisoned_record_comes_again_alone(stored: Stored, sent: list[Mail]) -> None:
    stored(ANA, ticket=TICKET, messages=(message(Kind.TAKEN),))
    broken = {"ticket": "ALFA-1", "item": "message#00000099"}
    assert _handle(broken, _event(), {"unknown": "keys"}) == ["0", "2"]
    assert _receivers(sent) == ["ana@alfa.example"]


def test_a_mail_that_ses_refuses_keeps_no_other_from_going_out(
    stored: Stored, sent: list[Mail], monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(ANA, ticket=TICKET, messages=(message(Kind.OPENED, ANA),))
    send = mailer.send
    with monkeypatch.context() as patched:
        patched.setattr(mailer, "send", lambda mail: _refuse() if mail.to == ANA.email else send(mail))
        assert _handle(_event()) == ["0"]
    assert _receivers(sent) == [_DESK]
    assert _handle(_event()) == []
    assert _receivers(sent) == [_DESK, "ana@alfa.example"]


def _refuse() -> str:
    address = "ana@alfa.example"
    raise ConnectionError(f"{address} is not reachable")


def test_a_failure_is_logged_with_ids_but_without_addresses_and_texts(
    stored: Stored, monkeypatch: pytest.MonkeyPatch, log: io.StringIO
) -> None:
    stored(ANA, ticket=TICKET, messages=(message(Kind.OPENED, ANA, body="secretul"),))
    monkeypatch.setattr(mailer, "send", lambda _: _refuse())
    _handle(_event())
    logged = log.getvalue()
    assert "ALFA-1" in logged
    assert "ConnectionError" in logged
    for private in ("ana@alfa.example", "secretul", "Salarii", "Ana Pop"):
        assert private not in logged


def test_sent_mails_are_logged_and_counted_without_their_texts(
    stored: Stored, log: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    stored(ANA, ticket=TAKEN, messages=(message(Kind.TAKEN, body="secretul"),))
    _handle(_event())
    logged = log.getvalue()
    assert '"MailSentTaken"' in capsys.readouterr().out
    assert "ALFA-1/message#00000001/ana" in logged
    for private in ("ana@alfa.example", "secretul", "Salarii", "Ana Pop"):
        assert private not in logged


def test_an_inactive_opener_gets_no_mail_and_the_log_says_so(
    stored: Stored, sent: list[Mail], log: io.StringIO
) -> None:
    stored(ANA._replace(active=False), ticket=TAKEN, messages=(message(Kind.TAKEN),))
    assert _handle(_event()) == []
    assert sent == []
    line = json.loads(log.getvalue())
    assert (line["message"], line["ticket"], line["template"]) == ("no mail to an inactive user", "ALFA-1", "taken")


def test_a_reply_reaches_the_assignee_in_their_language(stored: Stored, sent: list[Mail]) -> None:
    reply = message(Kind.REPLY, ANA, assigned_to=MIHAI.id)
    stored(ANA, MIHAI, ticket=TICKET, messages=(reply,))
    _handle(_event())
    assert _receivers(sent) == ["mihai@wizrom.example"]
    assert MIHAI.language is Language.EN
    assert "Reply from the client" in sent[0].content.subject


@pytest.mark.parametrize(
    ("assigned_to", "consultant"),
    [(None, MIHAI), (MIHAI.id, MIHAI._replace(active=False))],
    ids=["nobody assigned", "the assignee left"],
)
def test_a_reply_that_no_consultant_would_get_reaches_the_desk(
    stored: Stored, sent: list[Mail], assigned_to: str | None, consultant: Any
) -> None:
    stored(ANA, consultant, ticket=TAKEN, messages=(message(Kind.REPLY, ANA, assigned_to=assigned_to),))
    _handle(_event())
    assert _receivers(sent) == [_DESK]
    assert "Răspuns de la client" in sent[0].content.subject


def test_a_note_is_read_by_nobody_outside(stored: Stored, sent: list[Mail]) -> None:
    note: Message = message(Kind.NOTE, MIHAI)
    stored(ANA, MIHAI, ticket=TAKEN._replace(status=Status.CLOSED), messages=(note,))
    assert _handle(_event()) == []
    assert sent == []
