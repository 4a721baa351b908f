"""Update packages over HTTP."""

from __future__ import annotations

from chalicelib.attachments import publishing
from chalicelib.attachments import schemas as files
from chalicelib.downloads import schemas, service
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call, Reply
from chalicelib.kernel.web.routing import Api
from chalicelib.kernel.web.schema import PageQuery

api = Api(__name__, "downloads")


@api.route("GET", "/updates", answer=lambda: schemas.UpdatePage)
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
    )
    return schemas.UpdatePage(**cursors.answer(page.map(schemas.shown)))


@api.route("POST", "/updates", answer=lambda: schemas.UpdateAnswer, status=201)
def publish_update(call: Call, body: schemas.NewUpdate) -> Reply:
    """Publishes an update package whose content is the caller's own upload (admin)."""
    update = service.publish(call.caller, service.New(**body.model_dump()), call.once)
    return Reply(schemas.shown(update), {"Location": service.location(update)})


@api.route("GET", "/updates/{id}", answer=lambda: schemas.UpdateAnswer)
def read_update(call: Call, id: str) -> schemas.UpdateAnswer:  # noqa: A002
    """One update package."""
    return schemas.shown(service.update(call.caller, id))


@api.route("DELETE", "/updates/{id}", status=204)
def withdraw_update(call: Call, id: str) -> None:  # noqa: A002
    """Withdraws an update package; the ledger of who took it stays (admin)."""
    service.withdraw(call.caller, id)


@api.route("GET", "/updates/{id}/download", answer=lambda: schemas.UpdateLink)
def take_update(call: Call, id: str) -> schemas.UpdateLink:  # noqa: A002
    """A link to the content, always as a download; that it was asked for is recorded."""
    update, url = service.link(call.caller, id)
    return schemas.linked(update, url, publishing.LINK_SECONDS)


@api.route("GET", "/updates/{id}/downloads", answer=lambda: files.DownloadPage)
def read_ledger(call: Call, id: str, query: PageQuery) -> files.DownloadPage:  # noqa: A002
    """Who took the package and when (staff)."""
    cursors = Cursors(f"ledger of {id}", call.caller.id, query)
    page = service.downloads(call.caller, id, query.limit, cursors.read(query.cursor))
    return files.DownloadPage(**cursors.answer(page.map(files.downloaded)))
