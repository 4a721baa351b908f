"""An entry of the audit trail."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """``actor`` did ``action`` to ``subject``; ``company`` is whose matter it was, if one company's."""

    id: str
    at: datetime
    actor: str
    actor_name: str
    action: str
    subject: str
    company: str | None
