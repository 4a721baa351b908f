"""Mails as SES gets them."""

from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

import pytest

from chalicelib.kernel.process import aws
from chalicelib.mail.mailer import mime_message, send
from chalicelib.mail.model import Content, Mail

_CONTENT = Content("[ALFA-1] Salarii", "Bună ziua, știți ce?", "<p>Bună ziua, știți ce?</p>")


def _received(mail: Mail) -> EmailMessage:
    message = message_from_bytes(mime_message(mail).as_bytes(), EmailMessage, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def _with_subject(subject: str) -> Mail:
    return Mail("ana@alfa.example", Content(subject, "text", "html"))


@pytest.mark.parametrize("line_break", ["\r\n", "\n", "\r", "\u2028", "\x85", "\x0b"])
def test_a_line_break_in_a_subject_adds_no_header(line_break: str) -> None:
    message = _received(_with_subject(f"[ALFA-1] x{line_break}Bcc: eve@evil.example{line_break}{line_break}body"))
    assert message["Bcc"] is None
    assert message["To"] == "ana@alfa.example"
    assert message["Subject"] == "[ALFA-1] x Bcc: eve@evil.example body"


@pytest.mark.parametrize(
    "address",
    ["ana@alfa.example\r\nBcc: eve@evil.example", "ana@alfa.example, eve@evil.example", "ana@alfa.example\n"],
)
def test_an_address_brings_no_second_receiver(address: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        mime_message(Mail(address, _CONTENT))


@pytest.mark.parametrize("address", ["", "ana", "ana@", "@alfa.example", "<ana@alfa.example>", "ș@alfa.example"])
def test_what_is_no_address_gets_no_mail(address: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        mime_message(Mail(address, _CONTENT))


def test_a_right_to_left_override_cannot_disguise_a_subject() -> None:
    assert "\u202e" not in _received(_with_subject("factura\u202efdp.exe"))["Subject"]


def test_other_programs_are_told_not_to_answer() -> None:
    message = _received(Mail("ana@alfa.example", _CONTENT))
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["X-Auto-Response-Suppress"] == "All"


def test_mails_of_one_ticket_are_one_thread() -> None:
    message = _received(Mail("ana@alfa.example", _CONTENT, thread="ALFA-1"))
    assert message["References"] == message["In-Reply-To"] == "<ALFA-1@tickets.portal>"


def test_a_mail_is_text_and_html_in_seven_bits_and_nothing_else() -> None:
    raw = mime_message(Mail("ana@alfa.example", _CONTENT)).as_bytes()
    assert raw.isascii()
    parts = list(_received(Mail("ana@alfa.example", _CONTENT)).iter_parts())
    assert [part.get_content_type() for part in parts] == ["text/plain", "text/html"]
    assert [part.get_content().strip() for part in parts] == [_CONTENT.text, _CONTENT.html]


@pytest.mark.parametrize("subject", ["[ALFA-1] " + "ș" * 200, "[ALFA-1] " + "😀ț " * 60])
def test_long_subjects_arrive_whole(subject: str) -> None:
    assert _received(_with_subject(subject))["Subject"] == subject.strip()


@pytest.fixture
def handed_over(cloud: None) -> Iterator[list[dict[str, Any]]]:  # noqa: ARG001
    """Every call to SES that sends a mail."""
    calls: list[dict[str, Any]] = []

    def keep(params: dict[str, Any], **_: object) -> None:
        calls.append(params)

    events = aws.ses().meta.events
    events.register("provide-client-params.sesv2.SendEmail", keep)
    yield calls
    events.unregister("provide-client-params.sesv2.SendEmail", keep)


def test_ses_gets_the_whole_message_for_one_receiver(handed_over: list[dict[str, Any]]) -> None:
    mail = Mail("ana@alfa.example", _CONTENT, tags={"newsletter": "lunar", "issue": "7"})
    assert send(mail)
    (call,) = handed_over
    raw = call.pop("Content")["Raw"]["Data"]
    assert call == {
        "FromEmailAddress": "WizRom Suport <suport@wizrom.example>",
        "Destination": {"ToAddresses": ["ana@alfa.example"]},
        "ConfigurationSetName": "mails",
        "EmailTags": [{"Name": "newsletter", "Value": "lunar"}, {"Name": "issue", "Value": "7"}],
    }
    assert b"\r\n" in raw
    assert b"\n" not in raw.replace(b"\r\n", b"")
    message = message_from_bytes(raw, EmailMessage, policy=default)
    assert (message["From"], message["To"]) == (call["FromEmailAddress"], "ana@alfa.example")
    assert message["Subject"] == _CONTENT.subject


def test_each_mail_has_tags_of_its_own(handed_over: list[dict[str, Any]]) -> None:
    send(Mail("ana@alfa.example", _CONTENT))
    assert handed_over[0]["EmailTags"] == []


def test_a_mail_that_people_may_end_says_where_one_post_does_it() -> None:
    message = _received(Mail("ana@alfa.example", _CONTENT, unsubscribe="https://portal.example/u/1"))
    assert message["List-Unsubscribe"] == "<https://portal.example/u/1>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    other = _received(Mail("ana@alfa.example", _CONTENT))
    assert (other["List-Unsubscribe"], other["List-Unsubscribe-Post"], other["References"]) == (None, None, None)


def test_a_mail_is_one_text_in_two_forms() -> None:
    message = _received(Mail("ana@alfa.example", _CONTENT))
    assert message.get_content_type() == "multipart/alternative"
    assert [part.get_content_charset() for part in message.iter_parts()] == ["utf-8", "utf-8"]


def test_a_sender_s_name_may_have_letters_of_every_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAIL_SENDER", "Asistență WizRom <suport@wizrom.example>")
    raw = mime_message(Mail("ana@alfa.example", _CONTENT)).as_bytes()
    assert raw.isascii()
