"""The audit trail over HTTP."""

from __future__ import annotations

from chalicelib.audit import schemas, service
from chalicelib.kernel.caller import Role
from chalicelib.kernel.clock import now
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call
from chalicelib.kernel.web.routing import Api

api = Api(__name__, "audit")


@api.route("GET", "/audit", role=Role.ADMIN, problems=())
def read_audit(call: Call, query: schemas.AuditQuery) -> schemas.AuditPage:
    """Who did what on a day (UTC), newest first (admin)."""
    cursors = Cursors("audit", call.caller.id, query)
    page = service.entries(query.day or now().date(), query.limit, cursors.read(query.cursor))
    return schemas.AuditPage(items=[schemas.shown(entry) for entry in page.items], next=cursors.issue(page.next))
