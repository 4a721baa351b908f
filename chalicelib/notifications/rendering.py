"""From letters to the two bodies of a mail: HTML for most readers, plain text for the rest."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from chalicelib.mail.model import Content
from chalicelib.notifications.letters import Letter


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader(__package__ or ""),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def render(letter: Letter) -> Content:
    """What ``letter`` looks like; everything that people wrote is escaped in the HTML."""
    return Content(letter.subject, _body("letter.txt", letter), _body("letter.html", letter))


def _body(layout: str, letter: Letter) -> str:
    return _environment().get_template(layout).render(letter=letter)
