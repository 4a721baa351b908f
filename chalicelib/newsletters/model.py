"""A newsletter. Pure."""

from typing import NamedTuple


class Newsletter(NamedTuple):
    """A newsletter that contacts may subscribe to, such as ``000BR BUSINESS REPORT`` (procedure, chapter 6)."""

    code: str
    name: str
