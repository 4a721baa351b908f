"""The two languages that people read, and texts that exist in both."""

from enum import StrEnum
from typing import NamedTuple


class Language(StrEnum):
    """A language of the screens and mails; Romanian is the default."""

    RO = "ro"
    EN = "en"


class Text(NamedTuple):
    """One text in both languages; may hold ``{name}`` fields for `str.format`."""

    ro: str
    en: str

    def into(self, language: Language, **values: object) -> str:
        """The text in ``language`` with its fields filled from ``values``."""
        chosen = self.en if language is Language.EN else self.ro
        return chosen.format(**values) if values else chosen


def preferred(accept_language: str | None) -> Language:
    """The first of our languages that an ``Accept-Language`` header prefers (RFC 9110, 12.5.4).

    A header that cannot be read counts as no preference, and then the language is Romanian.
    """
    best, chosen = 0.0, Language.RO
    for part in (accept_language or "").split(","):
        name, _, quality = part.strip().partition(";q=")
        tag = name.partition("-")[0].lower()
        weight = _weight(quality)
        if tag in set(Language) and weight > best:
            best, chosen = weight, Language(tag)
    return chosen


def _weight(quality: str) -> float:
    if not quality:
        return 1.0
    try:
        return float(quality)
    except ValueError:
        return 0.0
