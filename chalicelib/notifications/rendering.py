"""Turns letters into the two bodies of a mail: HTML for most readers, plain text for the rest."""

from functools import cache

from jinja2 import Environment

from chalicelib.kernel.templates import template_environment
from chalicelib.mail.model import Content
from chalicelib.notifications.letters import Letter


@cache
def _environment() -> Environment:
    return template_environment(__package__ or "", trim_blocks=True)


def render(letter: Letter) -> Content:
    """The content of the mail for ``letter``; everything that people wrote is escaped in the HTML."""
    return Content(letter.subject, _body("letter.txt", letter), _body("letter.html", letter))


def _body(layout: str, letter: Letter) -> str:
    return _environment().get_template(layout).render(letter=letter)
