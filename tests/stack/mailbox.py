"""The mails that the deployed portal has sent, as the emulator keeps them."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import httpx

T = TypeVar("T")

_PATIENCE = 40  # seconds until a mail that should come counts as lost


@dataclass(frozen=True)
class Mail:
    """One sent mail."""

    to: str
    subject: str
    text: str
    html: str


class Mailbox:
    """Everybody's mail."""

    def __init__(self, url: str) -> None:
        self._url = url

    def mails(self, to: str | None = None, about: str = "") -> list[Mail]:
        """The mails to an address whose subject contains ``about``, oldest first."""
        found: dict[str, list[dict[str, Any]]] = httpx.get(self._url, timeout=30).json()["messages"]
        records = sorted((r for records in found.values() for r in records), key=lambda r: r["Timestamp"])
        mails = [Mail(r["To"][0], r["Subject"], r["BodyText"], r["BodyHtml"] or "") for r in records]
        return [mail for mail in mails if to in (None, mail.to) and about in mail.subject]

    def expect(self, count: int, to: str | None = None, about: str = "") -> list[Mail]:
        """Waits for ``count`` such mails; more than that is a failure too."""
        mails = until(lambda: found if len(found := self.mails(to, about)) >= count else None)
        assert mails is not None, f"{count} mails to {to} about {about!r}: {self.mails(to, about)}"
        assert len(mails) == count, mails
        return mails


def until(found: Callable[[], T | None], patience: float = _PATIENCE, pause: float = 0.1) -> T | None:
    """Asks every ``pause`` until ``found`` answers something; None when ``patience`` ends. Both in seconds."""
    deadline = time.monotonic() + patience
    while (answer := found()) is None and time.monotonic() < deadline:
        time.sleep(pause)
    return answer
