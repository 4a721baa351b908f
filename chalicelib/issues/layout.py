"""Makes the two bodies of an issue's mail: the administrator's text within the portal's layout."""

from functools import cache
from typing import NamedTuple, TypedDict

from jinja2 import Environment
from markupsafe import Markup

from chalicelib.issues import markdown
from chalicelib.kernel.language import Language, Text
from chalicelib.kernel.templates import template_environment
from chalicelib.mail.model import Content

_WHY = Text(
    "Primiți acest e-mail pentru că sunteți abonat la {name}.", "You receive this e-mail as a subscriber of {name}."
)
_LEAVE = Text("Dezabonare", "Unsubscribe")


class IssueText(NamedTuple):
    """The text of an issue, and the name of its newsletter."""

    newsletter: str
    subject: str
    body: str


class _Frame(TypedDict):
    """The values that the templates show around the body."""

    language: Language
    newsletter: str
    subject: str
    why: str
    leave: str
    unsubscribe: str


def render(issue: IssueText, language: Language, unsubscribe: str) -> Content:
    """The mail of an issue; ``unsubscribe`` is the page on which its reader leaves the newsletter."""
    frame: _Frame = {
        "language": language,
        "newsletter": issue.newsletter,
        "subject": issue.subject,
        "why": _WHY.into(language, name=issue.newsletter),
        "leave": _LEAVE.into(language),
        "unsubscribe": unsubscribe,
    }
    body = Markup(markdown.as_html(issue.body))  # noqa: S704  made harmless there
    html = _environment().get_template("issue.html").render(frame, body=body)
    text = _environment().get_template("issue.txt").render(frame, body=issue.body)
    return Content(issue.subject, text, html)


@cache
def _environment() -> Environment:
    return template_environment(__package__ or "")
