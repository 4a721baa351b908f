"""What mails say: complete in both languages, and harmless whatever people wrote."""

import re

import pytest

from chalicelib.attachments.model import Attachment, Person, State
from chalicelib.deadlines.model import Due
from chalicelib.kernel.clock import from_iso
from chalicelib.kernel.language import Language
from chalicelib.kernel.tenant import STAFF, stored_tenant
from chalicelib.mail.model import Content
from chalicelib.notifications import letters, wording
from chalicelib.notifications.letters import Addressee, Letter
from chalicelib.notifications.model import OtherMail
from chalicelib.notifications.rendering import render
from chalicelib.notifications.wording import Wording, wording_of
from chalicelib.tickets.model import Ticket
from chalicelib.tickets.states_model import Kind, TicketMail
from tests.unit.attachments.scene import ON_ANAS_TICKET
from tests.unit.notifications.scene import ANA, TICKET, message

AnyMail = TicketMail | OtherMail

_ALL: list[AnyMail] = [*TicketMail, *OtherMail]
_OTHER_WORDINGS = {
    OtherMail.REMINDER: wording.REMINDER,
    OtherMail.LATE: wording.LATE,
    OtherMail.INVITATION: wording.INVITATION,
    OtherMail.RESET: wording.RESET,
}
_EVIL = "<script>alert('x')</script>"


def _to(language: Language = Language.RO, company: str = "ALFA") -> Addressee:
    return Addressee("ana", "ana@alfa.example", "Ana Pop", language, company)


def _letter(mail: AnyMail, language: Language = Language.RO) -> Letter:
    to = _to(language)
    match mail:
        case TicketMail():
            return letters.about_ticket(mail, TICKET, message(Kind.REPLY, ANA), to)
        case OtherMail.RESET:
            return letters.with_code("012345", to)
        case OtherMail.INVITATION:
            return letters.invitation("temporary-password", to)
        case OtherMail.REMINDER:
            return letters.reminder(TICKET, message(Kind.NEEDS_DETAILS), to)
        case OtherMail.LATE:
            return letters.late_responses([TICKET], to)


def _wording(mail: AnyMail) -> Wording:
    return wording_of(mail) if isinstance(mail, TicketMail) else _OTHER_WORDINGS[mail]


def _content(mail: AnyMail, language: Language = Language.RO) -> Content:
    return render(_letter(mail, language))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("mail", _ALL)
def test_every_mail_can_be_written_in_both_languages(mail: AnyMail, language: Language) -> None:
    content = _content(mail, language)
    for part in (content.subject, content.text, content.html):
        assert part.strip()
        assert not re.search(r"[{}]|None|undefined", part)
    assert f'lang="{language}"' in content.html


@pytest.mark.parametrize("mail", _ALL)
def test_no_text_is_left_untranslated(mail: AnyMail) -> None:
    for text in _wording(mail):
        assert text.ro
        assert text.en
        assert text.ro != text.en


@pytest.mark.parametrize("mail", _ALL)
def test_romanian_is_written_with_commas_below(mail: AnyMail) -> None:
    assert not re.search("[şţŞŢ]", _content(mail).text)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("mail", [*TicketMail])
def test_mails_about_a_ticket_carry_its_number_what_was_said_and_a_link(mail: TicketMail, language: Language) -> None:
    content = _content(mail, language)
    assert content.subject.startswith("[ALFA-1] ")
    assert content.subject.endswith(": Salarii")
    for body in (content.text, content.html):
        assert "Ce scrie aici." in body
        assert "https://portal.example/#/tickets/ALFA-1" in body


@pytest.mark.parametrize(
    ("mail", "subject"),
    [
        (TicketMail.OPENED, "[ALFA-1] Tichet deschis: Salarii"),
        (TicketMail.OPENED_DESK, "[ALFA-1] Tichet nou: Salarii"),
        (TicketMail.TAKEN, "[ALFA-1] Tichet preluat: Salarii"),
        (TicketMail.NEEDS_DETAILS, "[ALFA-1] Tichetul necesită detalii: Salarii"),
        (TicketMail.IN_TESTING, "[ALFA-1] Tichet în testare: Salarii"),
        (TicketMail.CONSULTANT_MESSAGE, "[ALFA-1] Mesaj nou de la consultant: Salarii"),
        (TicketMail.CLIENT_REPLY, "[ALFA-1] Răspuns de la client: Salarii"),
        (TicketMail.CLOSED, "[ALFA-1] Tichet finalizat: Salarii"),
    ],
)
def test_people_sort_their_mail_by_the_subject(mail: TicketMail, subject: str) -> None:
    assert _content(mail).subject == subject


def test_a_reset_brings_the_code_but_not_in_the_subject_that_a_locked_phone_shows() -> None:
    content = _content(OtherMail.RESET)
    assert "012345" in content.text
    assert "012345" in content.html
    assert "012345" not in content.subject


def test_an_invitation_brings_the_address_the_password_and_the_portals_link() -> None:
    content = _content(OtherMail.INVITATION)
    for body in (content.text, content.html):
        assert "ana@alfa.example" in body
        assert "temporary-password" in body
        assert "https://portal.example/#/" in body


def test_staff_read_which_company_asks_and_clients_do_not_need_to() -> None:
    inside, outside = (
        render(letters.about_ticket(TicketMail.OPENED, TICKET, message(Kind.OPENED, ANA), to)).text
        for to in (_to(company=STAFF), _to())
    )
    assert "Ana Pop (ALFA)" in inside
    assert "(ALFA)" not in outside


@pytest.mark.parametrize("mail", [*TicketMail])
def test_nothing_that_people_write_becomes_markup(mail: TicketMail) -> None:
    ticket = TICKET._replace(summary=_EVIL, product=_EVIL, opened_by=TICKET.opened_by._replace(name=_EVIL))
    written = message(Kind.REPLY, ANA._replace(first_name=_EVIL))._replace(body=_EVIL)
    to = _to(company=STAFF)._replace(name=_EVIL)
    html = render(letters.about_ticket(mail, ticket, written, to)).html
    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_braces_that_people_write_stay_text() -> None:
    author = ANA._replace(first_name="{ticket} {0} {{ letter }}")
    content = render(letters.about_ticket(TicketMail.CLIENT_REPLY, TICKET, message(Kind.REPLY, author), _to()))
    assert "{ticket} {0} {{ letter }}" in content.text


def test_the_lines_of_a_message_stay_lines() -> None:
    written = message(Kind.REPLY, body="una\n\ndouă")
    content = render(letters.about_ticket(TicketMail.CONSULTANT_MESSAGE, TICKET, written, _to()))
    assert "> una\n> \n> două\n" in content.text
    assert "una<br>\n<br>\ndouă<br>" in content.html


_ALFA = stored_tenant("ALFA")
_DESK = Addressee("desk", "desk@wizrom.example", "", Language.RO, STAFF)


def _file(name: str) -> Attachment:
    return Attachment("ALFA-0", name, 4, "00", State.READY, Person("ana", "Ana", _ALFA), ON_ANAS_TICKET)


def test_the_letter_to_a_client_about_a_ticket() -> None:
    assert letters.about_ticket(TicketMail.TAKEN, TICKET, message(Kind.TAKEN), _to()) == Letter(
        language=Language.RO,
        subject="[ALFA-1] Tichet preluat: Salarii",
        greeting="Bună ziua, Ana Pop,",
        lead="Mihai Dinu a preluat tichetul ALFA-1.",
        facts=(("Tichet", "ALFA-1"), ("Scurtă descriere", "Salarii")),
        quote="Ce scrie aici.",
        todo="Nu trebuie să faceți nimic: vă scriem când avem un răspuns sau o întrebare.",
        button="Deschide tichetul",
        link="https://portal.example/#/tickets/ALFA-1",
        footer="Nu răspundeți la acest e-mail: răspunsurile se scriu în tichet.",
    )


def test_a_letter_is_in_one_language_from_the_greeting_to_the_footer() -> None:
    letter = letters.about_ticket(TicketMail.TAKEN, TICKET, message(Kind.TAKEN), _to(Language.EN))
    assert letter[1:4] == (
        "[ALFA-1] Ticket taken: Salarii",
        "Hello Ana Pop,",
        "Mihai Dinu took ticket ALFA-1.",
    )
    assert letter.todo == "There is nothing to do: we write to you when we have an answer or a question."
    assert letter.button == "Open the ticket"
    assert letter.footer == "Please do not answer this e-mail: answers are written in the ticket."
    late = letters.late_responses([_late(1)], _DESK._replace(language=Language.EN))
    assert late.lead == "The contract's response time has passed, and nobody has responded yet:"
    assert late.facts == (("ALFA-1", "Salarii (ALFA), by 03.03.2025, 15:30"),)
    assert late.todo == "Take the ticket or write to the client: either is the response."
    assert late.footer == "Sent automatically, once for each ticket."
    code = letters.with_code("012345", _to(Language.EN))
    assert code.subject == "The code for a new password"
    assert code.todo.startswith("The code is valid for 15 minutes")


def test_the_letter_to_the_desk_about_a_ticket_says_more_of_it() -> None:
    letter = letters.about_ticket(TicketMail.OPENED_DESK, TICKET, message(Kind.OPENED, ANA), _DESK)
    assert letter.greeting == "Bună ziua,"
    assert letter.facts[2:] == (("Deschis de", "Ana Pop (ALFA)"), ("Produs", "SAL"), ("Prioritate", "P1"))


def test_a_letter_names_files_in_one_line_and_only_where_there_are_any() -> None:
    written = message(Kind.REPLY, ANA)._replace(attachments=(_file("a.zip"), _file("b.xlsx")))
    letter = letters.about_ticket(TicketMail.CLIENT_REPLY, TICKET, written, _to(Language.EN))
    assert letter.facts == (("Ticket", "ALFA-1"), ("Summary", "Salarii"), ("Attachments", "a.zip, b.xlsx"))


def test_a_reminder_says_since_when_by_the_clock_on_the_wall() -> None:
    asked = message(Kind.NEEDS_DETAILS)._replace(at=from_iso("2025-07-01T22:05:00.000Z"))
    letter = letters.reminder(TICKET, asked, _to(Language.EN))
    assert letter.facts[-1] == ("Waiting since", "02.07.2025, 01:05")
    assert letter.lead == "Ticket ALFA-1 is waiting for your answer. Mihai Dinu wrote to you:"


def _late(number: int) -> Ticket:
    due = from_iso("2025-03-03T13:30:00.000Z")
    return TICKET._replace(id=f"ALFA-{number}", due=Due(response_at=due, resolution_at=due))


def test_the_letter_about_one_late_response() -> None:
    assert letters.late_responses([_late(1)], _DESK) == Letter(
        language=Language.RO,
        subject="[ALFA-1] Termen de răspuns depășit: Salarii",
        greeting="Bună ziua,",
        lead="Termenul de răspuns din contract a trecut, iar nimeni nu a răspuns încă:",
        facts=(("ALFA-1", "Salarii (ALFA), până la 03.03.2025, 15:30"),),
        quote="",
        todo="Preluați tichetul sau scrieți clientului: oricare dintre ele este răspunsul.",
        button="Deschide tichetul",
        link="https://portal.example/#/tickets/ALFA-1",
        footer="Mesaj trimis automat, o singură dată pentru fiecare tichet.",
    )


@pytest.mark.parametrize(
    ("count", "subject"),
    [
        (2, "Response overdue: ALFA-1, ALFA-2"),
        (3, "Response overdue: ALFA-1, ALFA-2, ALFA-3"),
        (4, "Response overdue: ALFA-1, ALFA-2, ALFA-3 and 1 more"),
        (25, "Response overdue: ALFA-1, ALFA-2, ALFA-3 and 22 more"),
    ],
)
def test_a_letter_about_several_late_responses_names_three_and_leads_to_the_desk(count: int, subject: str) -> None:
    tickets = [_late(number) for number in range(1, count + 1)]
    letter = letters.late_responses(tickets, _DESK._replace(language=Language.EN))
    assert letter.subject == subject
    assert [label for label, _ in letter.facts] == [ticket.id for ticket in tickets]
    assert (letter.button, letter.link) == ("Open the desk", "https://portal.example/#/desk")


def test_an_access_letter_leads_to_the_portal() -> None:
    letter = letters.invitation("parola", _to(Language.EN))
    assert letter.facts == (("E-mail address", "ana@alfa.example"), ("Temporary password", "parola"))
    assert (letter.quote, letter.button, letter.link) == ("", "Go to the portal", "https://portal.example/#/")
    assert letter.greeting == "Hello Ana Pop,"
    assert (
        letter.lead == "You have an account in the support portal. Sign in with the address and the password below."
    )
    assert letter.footer.startswith("Sent automatically. Give the code")
    code = letters.with_code("012345", _to())
    assert code.facts == (("Cod", "012345"),)
    assert code.subject == "Codul pentru o parolă nouă"
    assert code.todo.startswith("Codul este valabil 15 minute")


def test_links_have_one_slash_whatever_the_setting_ends_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTAL_URL", "https://portal.example/suport/")
    assert letters.with_code("1", _to()).link == "https://portal.example/suport/#/"


def test_a_text_without_a_quote_has_no_empty_quotation() -> None:
    content = _content(OtherMail.RESET)
    assert ">" not in content.text
    assert "<blockquote" not in content.html
    assert content.text.endswith("nici consultanților noștri.\n")
    assert content.html.startswith("<!doctype html>\n<html")
