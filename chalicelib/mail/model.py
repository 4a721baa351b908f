"""A mail before it becomes a MIME message. Pure."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Content(NamedTuple):
    """What a mail says."""

    subject: str
    text: str
    html: str


class Mail(NamedTuple):
    """A mail to one address. Mails with the same ``thread`` (a ticket's number) are shown together.

    One POST to ``unsubscribe`` ends the mails of this kind (RFC 8058); SES's events about the mail have its ``tags``.
    """

    to: str
    content: Content
    thread: str | None = None
    unsubscribe: str | None = None
    tags: Mapping[str, str] = MappingProxyType({})
