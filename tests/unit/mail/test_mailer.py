"""Mails as SES gets them."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from chalicelib.mail.mailer import composed
from chalicelib.mail.model import Content, Mail

_CONTENT = Content("[ALFA-1] Salarii", "Bună ziua, știți ce?", "<p>Bună ziua, știți ce?</p>")


def _received(mail: Mail) -> EmailMessage:
    message = message_from_bytes(composed(mail).as_bytes(), EmailMessage, policy=default)
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
        composed(Mail(address, _CONTENT))


@pytest.mark.parametrize("address", ["", "ana", "ana@", "@alfa.example", "<ana@alfa.example>", "ș@alfa.example"])
def test_what_is_no_address_gets_no_mail(address: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        composed(Mail(address, _CONTENT))


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
    raw = composed(Mail("ana@alfa.example", _CONTENT)).as_bytes()
    assert raw.isascii()
    parts = list(_received(Mail("ana@alfa.example", _CONTENT)).iter_parts())
    assert [part.get_content_type() for part in parts] == ["text/plain", "text/html"]
    assert [part.get_content().strip() for part in parts] == [_CONTENT.text, _CONTENT.html]


@pytest.mark.parametrize("subject", ["[ALFA-1] " + "ș" * 200, "[ALFA-1] " + "😀ț " * 60])
def test_long_subjects_arrive_whole(subject: str) -> None:
    assert _received(_with_subject(subject))["Subject"] == subject.strip()
