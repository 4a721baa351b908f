"""A newsletter."""

from typing import NamedTuple


class Newsletter(NamedTuple):
    """A newsletter that contacts may subscribe to, such as ``BUSINESS REPORT`` with the code ``000BR``."""

    code: str
    name: str
