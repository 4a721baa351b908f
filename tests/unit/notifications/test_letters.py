"""What mails say: complete in both languages, and harmless whatever people wrote."""

import re

import pytest

from chalicelib.kernel.caller import STAFF
from chalicelib.kernel.language import Language
from chalicelib.mail.model import Content
from chalicelib.notifications import letters
from chalicelib.notifications.letters import Addressee, Letter
from chalicelib.notifications.model import Template
from chalicelib.notifications.rendering import render
from chalicelib.notifications.wording import WORDINGS
from chalicelib.tickets.model import Kind
from tests.unit.notifications.scene import ANA, TICKET, message

_ACCESS = (Template.INVITATION, Template.RESET)
_ABOUT_TICKETS = [template for template in Template if template not in _ACCESS]
_EVIL = "<script>alert('x')</script>"


def _to(language: Language = Language.RO, company: str = "ALFA") -> Addressee:
    return Addressee("ana", "ana@alfa.example", "Ana Pop", language, company)


def _letter(template: Template, language: Language = Language.RO) -> Letter:
    if template is Template.RESET:
        return letters.with_code("012345", _to(language))
    if template is Template.INVITATION:
        return letters.invitation("temporary-password", _to(language))
    return letters.about_ticket(template, TICKET, message(Kind.REPLY, ANA), _to(language))


def _content(template: Template, language: Language = Language.RO) -> Content:
    return render(_letter(template, language))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("template", Template)
def test_every_mail_can_be_written_in_both_languages(template: Template, language: Language) -> None:
    content = _content(template, language)
    for part in (content.subject, content.text, content.html):
        assert part.strip()
        assert not re.search(r"[{}]|None|undefined", part)
    assert f'lang="{language}"' in content.html


@pytest.mark.parametrize("template", Template)
def test_no_text_is_left_untranslated(template: Template) -> None:
    for text in WORDINGS[template]:
        assert text.ro
        assert text.en
        assert text.ro != text.en


@pytest.mark.parametrize("template", Template)
def test_romanian_is_written_with_commas_below(template: Template) -> None:
    assert not re.search("[şţŞŢ]", _content(template).text)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("template", _ABOUT_TICKETS)
def test_mails_about_a_ticket_carry_its_number_what_was_said_and_a_link(
    template: Template, language: Language
) -> None:
    content = _content(template, language)
    assert content.subject.startswith("[ALFA-1] ")
    assert content.subject.endswith(": Salarii")
    for body in (content.text, content.html):
        assert "Ce scrie aici." in body
        assert "https://portal.example/#/tickets/ALFA-1" in body


@pytest.mark.parametrize(
    ("template", "subject"),
    [
        (Template.OPENED, "[ALFA-1] Tichet deschis: Salarii"),
        (Template.OPENED_DESK, "[ALFA-1] Tichet nou: Salarii"),
        (Template.TAKEN, "[ALFA-1] Tichet preluat: Salarii"),
        (Template.NEEDS_DETAILS, "[ALFA-1] Tichetul necesită detalii: Salarii"),
        (Template.IN_TESTING, "[ALFA-1] Tichet în testare: Salarii"),
        (Template.CONSULTANT_MESSAGE, "[ALFA-1] Mesaj nou de la consultant: Salarii"),
        (Template.CLIENT_REPLY, "[ALFA-1] Răspuns de la client: Salarii"),
        (Template.CLOSED, "[ALFA-1] Tichet finalizat: Salarii"),
    ],
)
def test_people_sort_their_mail_by_the_subject(template: Template, subject: str) -> None:
    assert _content(template).subject == subject


def test_a_reset_brings_the_code_but_not_in_the_subject_that_a_locked_phone_shows() -> None:
    content = _content(Template.RESET)
    assert "012345" in content.text
    assert "012345" in content.html
    assert "012345" not in content.subject


def test_an_invitation_brings_the_address_the_password_and_the_portals_link() -> None:
    content = _content(Template.INVITATION)
    for body in (content.text, content.html):
        assert "ana@alfa.example" in body
        assert "temporary-password" in body
        assert "https://portal.example/#/" in body


def test_staff_read_which_company_asks_and_clients_do_not_need_to() -> None:
    inside, outside = (
        render(letters.about_ticket(Template.OPENED, TICKET, message(Kind.OPENED, ANA), to)).text
        for to in (_to(company=STAFF), _to())
    )
    assert "Ana Pop (ALFA)" in inside
    assert "(ALFA)" not in outside


@pytest.mark.parametrize("template", _ABOUT_TICKETS)
def test_nothing_that_people_write_becomes_markup(template: Template) -> None:
    ticket = TICKET._replace(summary=_EVIL, product=_EVIL, opened_by=TICKET.opened_by._replace(name=_EVIL))
    written = message(Kind.REPLY, ANA._replace(first_name=_EVIL))._replace(body=_EVIL)
    to = _to(company=STAFF)._replace(name=_EVIL)
    html = render(letters.about_ticket(template, ticket, written, to)).html
    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_braces_that_people_write_stay_text() -> None:
    author = ANA._replace(first_name="{ticket} {0} {{ letter }}")
    content = render(letters.about_ticket(Template.CLIENT_REPLY, TICKET, message(Kind.REPLY, author), _to()))
    assert "{ticket} {0} {{ letter }}" in content.text


def test_the_lines_of_a_message_stay_lines() -> None:
    written = message(Kind.REPLY, body="una\n\ndouă")
    content = render(letters.about_ticket(Template.CONSULTANT_MESSAGE, TICKET, written, _to()))
    assert "> una\n> \n> două\n" in content.text
    assert "una<br>\n<br>\ndouă<br>" in content.html
