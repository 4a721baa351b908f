"""An entry of the audit trail."""

from datetime import datetime
from typing import NamedTuple


class Entry(NamedTuple):
    """``actor`` did ``action`` to ``subject``; ``company`` is whose matter it was, if one company's.

    ``detail`` is what else identifies it, such as the checksum of a file.
    """

    id: str
    at: datetime
    actor: str
    actor_name: str
    action: str
    subject: str
    company: str | None
    detail: str | None = None
