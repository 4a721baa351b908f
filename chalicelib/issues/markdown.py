"""Turns the Markdown of administrators into harmless HTML. In plain text mails, the Markdown itself is sent.

HTML in the text is shown as text. Links lead to https addresses only. Images are not shown: most mail programs
hide them, and the server of an image would learn who reads the mail.
"""

from collections.abc import Sequence
from functools import cache
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict


def as_html(text: str) -> str:
    """``text`` as HTML."""
    rendered: str = _parser().render(text)
    return rendered


class _Parser(MarkdownIt):
    """CommonMark with tables, and with fewer links."""

    def validateLink(self, url: str) -> bool:  # noqa: N802  the library's name
        """Whether ``url`` may be linked to; other links stay text."""
        try:
            parts = urlsplit(url.strip())
        except ValueError:
            return False
        return parts.scheme.lower() == "https" and bool(parts.hostname)


@cache
def _parser() -> MarkdownIt:
    parser = _Parser("commonmark", {"html": False}).enable(["table", "strikethrough"]).disable("image")
    parser.add_render_rule("link_open", _link_open)
    return parser


def _link_open(
    renderer: RendererHTML, tokens: Sequence[Token], position: int, options: OptionsDict, env: EnvType
) -> str:
    tokens[position].attrSet("rel", "noopener noreferrer")
    return renderer.renderToken(tokens, position, options, env)
