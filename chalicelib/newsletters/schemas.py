"""Newsletters as the HTTP contract shows them."""

from pydantic import model_serializer

from chalicelib.kernel.web.fields import Code, Line
from chalicelib.kernel.web.schema import Answer, Body
from chalicelib.newsletters.model import Newsletter


class NewsletterAnswer(Answer):
    """A newsletter."""

    code: str
    name: str


class NewsletterList(Answer):
    """All newsletters, as the plain array that the contract promises."""

    items: list[NewsletterAnswer]

    @model_serializer
    def _array(self) -> list[NewsletterAnswer]:
        return self.items


class NewNewsletter(Body):
    """A newsletter to create."""

    code: Code
    name: Line


class NewsletterChange(Body):
    """A newsletter's new name."""

    name: Line


def shown(newsletter: Newsletter) -> NewsletterAnswer:
    """``newsletter`` as answered."""
    return NewsletterAnswer(code=newsletter.code, name=newsletter.name)
