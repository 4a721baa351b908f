"""The audit trail as the HTTP contract shows it."""

from datetime import date

from chalicelib.audit.model import Entry
from chalicelib.kernel.web.schema import Answer, Moment, PageQuery


class AuditQuery(PageQuery):
    """Which day's entries; today's where none is named."""

    day: date | None = None


class Actor(Answer):
    """Who did it."""

    id: str
    name: str


class AuditEntry(Answer):
    """Who did what, when."""

    id: str
    at: Moment
    actor: Actor
    action: str
    subject: str
    company: str | None
    detail: str | None


class AuditPage(Answer):
    """A page of the audit trail."""

    items: list[AuditEntry]
    next: str | None


def shown(entry: Entry) -> AuditEntry:
    """``entry`` as answered."""
    return AuditEntry(
        id=entry.id,
        at=entry.at,
        actor=Actor(id=entry.actor, name=entry.actor_name),
        action=entry.action,
        subject=entry.subject,
        company=entry.company,
        detail=entry.detail,
    )
