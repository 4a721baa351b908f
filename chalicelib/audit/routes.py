"""GET /audit."""

from __future__ import annotations

from datetime import date

from chalicelib.audit import service
from chalicelib.audit.model import Entry
from chalicelib.kernel.clock import now
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call
from chalicelib.kernel.web.routing import Api
from chalicelib.kernel.web.schema import Answer, Moment, PageQuery

api = Api(__name__, "audit")


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


@api.route("GET", "/audit", answer=lambda: AuditPage)
def read_audit(call: Call, query: AuditQuery) -> AuditPage:
    """Who did what on a day (UTC), newest first."""
    cursors = Cursors("audit", call.caller.id, query)
    day = query.day or now().date()
    page = service.entries(call.caller, day, query.limit, cursors.read(query.cursor))
    return AuditPage(**cursors.answer(page.map(_shown)))


def _shown(entry: Entry) -> AuditEntry:
    return AuditEntry(
        id=entry.id,
        at=entry.at,
        actor=Actor(id=entry.actor, name=entry.actor_name),
        action=entry.action,
        subject=entry.subject,
        company=entry.company,
        detail=entry.detail,
    )
