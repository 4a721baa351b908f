"""Update packages over HTTP."""

from __future__ import annotations

from chalicelib.attachments import schemas as files
from chalicelib.attachments.problems import Infected, StillChecked, Unchecked
from chalicelib.downloads import schemas, service
from chalicelib.downloads.model import Update
from chalicelib.kernel.caller import Role
from chalicelib.kernel.problems import Forbidden, NotFound
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call, Reply
from chalicelib.kernel.web.routing import Api
from chalicelib.kernel.web.schema import PageQuery

api = Api(__name__, "downloads")


@api.route("GET", "/updates", role=Role.CLIENT, problems=(Forbidden, NotFound))
def list_updates(call: Call, query: schemas.UpdatesQuery) -> schemas.UpdatePage:
    """A product's update packages, newest first."""
    cursors = Cursors("updates", call.caller.id, query)
    page = service.updates(
        call.caller,
        query.product,
        query.topic,
        query.limit,
        cursors.read(query.cursor),
        withdrawn=query.withdrawn,
    ).map(schemas.shown)
    return schemas.UpdatePage(items=page.items, next=cursors.issue(page.next))


@api.route("POST", "/updates", role=Role.ADMIN, problems=(StillChecked, Infected, Unchecked), status=201)
def publish_update(call: Call, body: schemas.NewUpdate) -> Reply[schemas.UpdateAnswer]:
    """Publishes an update package whose content is the caller's own upload (admin)."""
    new = service.NewPackage(body.product, body.topic, body.title, body.version, body.notes, body.upload)
    return _published(service.publish(call.caller, new, call.once(_published)))


@api.route("GET", "/updates/{id}", role=Role.CLIENT, problems=())
def read_update(call: Call, id: schemas.UpdateId) -> schemas.UpdateAnswer:
    """One update package."""
    return schemas.shown(service.update(call.caller, id))


@api.route("DELETE", "/updates/{id}", role=Role.ADMIN, problems=(), status=204)
def withdraw_update(call: Call, id: schemas.UpdateId) -> None:
    """Withdraws an update package; the ledger of who took it stays (admin)."""
    service.withdraw(call.caller, id)


@api.route("GET", "/updates/{id}/download", role=Role.CLIENT, problems=())
def take_update(call: Call, id: schemas.UpdateId) -> schemas.UpdateLink:
    """A link to the content, always as a download; each request for a link is recorded."""
    update, url = service.link(call.caller, id)
    return schemas.linked(update, url, service.LINK_SECONDS)


@api.route("GET", "/updates/{id}/downloads", role=Role.CONSULTANT, problems=())
def read_ledger(call: Call, id: schemas.UpdateId, query: PageQuery) -> files.DownloadPage:
    """Who took the package and when (staff)."""
    cursors = Cursors(f"ledger of {id}", call.caller.id, query)
    page = service.downloads(id, query.limit, cursors.read(query.cursor)).map(files.downloaded)
    return files.DownloadPage(items=page.items, next=cursors.issue(page.next))


def _published(update: Update) -> Reply[schemas.UpdateAnswer]:
    return Reply(schemas.shown(update), {"Location": f"updates/{update.id}"})
