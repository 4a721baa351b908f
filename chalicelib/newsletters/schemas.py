"""Newsletters as the HTTP contract shows them."""

from pydantic import ConfigDict, RootModel

from chalicelib.kernel.schema import Answer, Body
from chalicelib.kernel.text import Code, Line


class NewsletterAnswer(Answer):
    """A newsletter."""

    code: str
    name: str


class NewsletterList(RootModel[list[NewsletterAnswer]]):
    """All newsletters, as the plain array that the contract promises."""

    model_config = ConfigDict(frozen=True, defer_build=True)


class NewNewsletter(Body):
    """A newsletter to create."""

    code: Code
    name: Line


class NewsletterChange(Body):
    """A newsletter's new name."""

    name: Line
