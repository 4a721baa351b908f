"""Recognises the portal's e-mails in the mailbox and compares them with those that the history calls for."""

import re
import time
from collections import Counter
from collections.abc import Callable, Iterable
from email.header import decode_header, make_header
from typing import Any

import httpx

from tools.replay.expected import Mail

TICKET = re.compile(r"\[([A-Z][A-Z0-9]{1,9}-\d+)\]")
# The first that the subject contains wins.
SUBJECTS = (
    ("Tichet deschis", Mail.OPENED),
    ("Tichet nou", Mail.OPENED_DESK),
    ("Tichet preluat", Mail.TAKEN),
    ("Tichetul necesită detalii", Mail.NEEDS_DETAILS),
    ("Tichet în testare", Mail.IN_TESTING),
    ("Mesaj nou de la consultant", Mail.MESSAGE),
    ("Răspuns de la client", Mail.REPLY),
    ("Tichet finalizat", Mail.CLOSED),
)
# Mails that are sent because time passes: a history that is played in minutes does not call for them.
BY_THE_CLOCK = ("Reamintire", "Termen de răspuns depășit")
QUIET_SECONDS = 60.0
LAST_SECONDS = 10.0

Sent = tuple[str, str, str]  # ticket, kind, receiver


def read_mailbox(url: str) -> list[dict[str, Any]]:
    """Return every mail that the emulator's SES accepted. Raises httpx.HTTPError."""
    answer = httpx.get(url, timeout=120, trust_env=False).raise_for_status()
    return [mail for mails in answer.json()["messages"].values() for mail in mails]


def recognised(mails: Iterable[dict[str, Any]], tickets: Iterable[str]) -> Counter[Sent]:
    """Count the mails about these tickets by ticket, kind, receiver; an unknown subject is its own kind."""
    wanted = frozenset(tickets)
    found: Counter[Sent] = Counter()
    for mail in mails:
        subject = str(make_header(decode_header(mail["Subject"])))
        number = TICKET.search(subject)
        if number and number[1] in wanted and not any(words in subject for words in BY_THE_CLOCK):
            found.update((number[1], _kind(subject), receiver) for receiver in _receivers(mail))
    return found


def wait_for(expected: Counter[Sent], fetch: Callable[[], Counter[Sent]]) -> Counter[Sent]:
    """Return what arrived: soon after nothing is missing any more, or when nothing new came for a while."""
    arrived = fetch()
    last_news = time.monotonic()
    while expected - arrived and time.monotonic() - last_news < QUIET_SECONDS:
        time.sleep(2)
        before, arrived = arrived, fetch()
        if arrived != before:
            last_news = time.monotonic()
    time.sleep(LAST_SECONDS)  # a mail that goes out twice comes after the last one that was missing
    return fetch()


def differences(expected: Counter[Sent], arrived: Counter[Sent]) -> list[str]:
    """Return one line per mail that is missing or that nobody should have got."""
    missing, extra = expected - arrived, arrived - expected
    lines = [f"missing mail: {_described(sent, count)}" for sent, count in sorted(missing.items())]
    return lines + [f"mail too many: {_described(sent, count)}" for sent, count in sorted(extra.items())]


def _kind(subject: str) -> str:
    return next((kind.value for words, kind in SUBJECTS if words in subject), f"unknown subject {subject!r}")


def _receivers(mail: dict[str, Any]) -> list[str]:
    return [address.lower() for name in ("To", "CC", "BCC") for address in mail.get(name) or ()]


def _described(sent: Sent, count: int) -> str:
    ticket, kind, receiver = sent
    return f"{ticket}, {kind}, to {receiver} (times {count})"
