"""An entry of the audit trail."""

from datetime import datetime
from typing import NamedTuple


class Entry(NamedTuple):
    """``actor`` did ``action`` to ``subject``; ``company`` is whose matter it was, if one company's."""

    id: str
    at: datetime
    actor: str
    actor_name: str
    action: str
    subject: str
    company: str | None
