"""What an issue looks like, and what it can never contain."""

import pytest

from chalicelib.issues import markdown
from chalicelib.issues.layout import IssueText, render
from chalicelib.issues.markdown import as_html
from chalicelib.kernel.language import Language
from chalicelib.mail.mailer import mime_message
from chalicelib.mail.model import Mail

LINK = "https://portal.example/#/unsubscribe/t"


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<iframe src='https://x.example'></iframe>",
        "<style>*{display:none}</style>",
        "text <b onclick=alert(1)>b</b>",
        "<!-- x --> <a href='javascript:alert(1)'>a</a>",
    ],
)
def test_html_in_an_issue_is_shown_and_not_obeyed(hostile: str) -> None:
    html = as_html(hostile)
    assert "&lt;" in html
    for tag in ("<script", "<img", "<iframe", "<style", "<b", "<!--", "<a"):
        assert tag not in html


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "http://x.example",
        "//x.example",
        "/relative",
        "#fragment",
        "https:",
        "https:///x",
        "file:///etc/passwd",
        "&#106;avascript:alert(1)",
    ],
)
def test_links_lead_to_https_addresses_only(address: str) -> None:
    for text in (f"[a]({address})", f"[a]: {address}\n\n[a]", f"<{address}>", f"![a]({address})"):
        assert "href" not in as_html(text)
        assert "src" not in as_html(text)


def test_what_administrators_write_is_kept() -> None:
    html = as_html('# Titlu\n\n**gras** [aici](https://x.example/?a=1&b="2")\n\n- unu\n\n|a|b|\n|-|-|\n|1|2|')
    for part in (
        "<h1>Titlu</h1>",
        "<strong>gras</strong>",
        "<li>unu</li>",
        "<td>2</td>",
        'href="https://x.example/?',
    ):
        assert part in html
    assert "<img" not in as_html("![poza](https://x.example/p.png)")


def test_what_is_no_address_at_all_is_no_link() -> None:
    assert not markdown._parser().validateLink("https://[x")


def test_a_link_does_not_tell_where_its_reader_came_from() -> None:
    link = '<a href="https://x.example" rel="noopener noreferrer">aici</a>'
    assert as_html("[aici](https://x.example)") == f"<p>{link}</p>\n"


def test_names_are_escaped_in_the_frame() -> None:
    content = render(IssueText("<b>NL</b>", "<i>S</i>", "text"), Language.RO, LINK)
    assert "<b>NL" not in content.html
    assert "<i>S" not in content.html
    assert "<b>NL</b>" in content.text


@pytest.mark.parametrize(
    ("language", "leave", "why"),
    [
        (Language.RO, "Dezabonare", "Primiți acest e-mail pentru că sunteți abonat la BUSINESS REPORT."),
        (Language.EN, "Unsubscribe", "You receive this e-mail as a subscriber of BUSINESS REPORT."),
    ],
)
def test_the_frame_speaks_the_reader_s_language_and_always_lets_them_go(
    language: Language, leave: str, why: str
) -> None:
    content = render(IssueText("BUSINESS REPORT", "Noutăți", "Buletin **nou**."), language, LINK)
    for body in (content.html, content.text):
        assert leave in body
        assert LINK in body
        assert why in body
    assert f'lang="{language}"' in content.html
    assert "<p>Buletin <strong>nou</strong>.</p>" in content.html
    assert "Buletin **nou**." in content.text
    assert content.subject == "Noutăți"


def test_the_mail_can_be_left_with_one_click() -> None:
    content = render(IssueText("NL", "Noutăți\r\nBcc: x@y.example", "x"), Language.RO, LINK)
    mail = mime_message(Mail("a@b.example", content, unsubscribe="https://portal.example/api/unsubscribe/t"))
    assert mail["List-Unsubscribe"] == "<https://portal.example/api/unsubscribe/t>"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail["Bcc"] is None
    assert mime_message(Mail("a@b.example", content))["List-Unsubscribe"] is None
