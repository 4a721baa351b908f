"""A mail, before it is a message on the wire. Pure."""

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

    ``unsubscribe`` is where one POST ends the mails of this kind (RFC 8058); ``tags`` come back with SES's events.
    """

    to: str
    content: Content
    thread: str | None = None
    unsubscribe: str | None = None
    tags: Mapping[str, str] = MappingProxyType({})
