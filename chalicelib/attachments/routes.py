"""Uploads and attachments over HTTP."""

from __future__ import annotations

from chalicelib.attachments import completing, reading, schemas
from chalicelib.attachments import uploading as service
from chalicelib.attachments.store import objects as objects_store
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call, Reply
from chalicelib.kernel.web.routing import Api
from chalicelib.kernel.web.schema import PageQuery

api = Api(__name__, "attachments")


@api.route("POST", "/uploads", answer=lambda: schemas.UploadBegun, status=201)
def begin_upload(call: Call, body: schemas.BeginUpload) -> Reply:
    """Announces a file; its bytes go to S3 part by part."""
    file = service.begin(call.caller, service.Announced(body.name, body.size, body.content_type), call.once)
    return Reply(schemas.begun(file), {"Location": service.location(file)})


@api.route("POST", "/uploads/{id}/parts", answer=lambda: schemas.PartUrls)
def sign_parts(call: Call, id: str, body: schemas.PartWishes) -> schemas.PartUrls:  # noqa: A002
    """Presigned PUTs for parts, each for exactly these bytes; ask again to go on after an interruption."""
    asked = [(wish.number, bytes.fromhex(wish.sha256)) for wish in body.items]
    links = service.sign_parts(call.caller, id, asked)
    return schemas.PartUrls(
        items=[
            schemas.PartUrl(number=link.number, url=link.url, headers={"x-amz-checksum-sha256": link.sha256})
            for link in links
        ]
    )


@api.route("GET", "/uploads/{id}", answer=lambda: schemas.UploadProgress)
def read_upload(call: Call, id: str) -> schemas.UploadProgress:  # noqa: A002
    """Which parts have arrived, as S3 knows it."""
    file, parts = service.progress(call.caller, id)
    arrived = [schemas.ArrivedPart(number=part.number, size=part.size, sha256=part.sha256.hex()) for part in parts]
    return schemas.progress(file, arrived)


@api.route("POST", "/uploads/{id}/complete", answer=lambda: schemas.Attachment)
def complete_upload(call: Call, id: str) -> schemas.Attachment:  # noqa: A002
    """Verifies that every byte has arrived; from then on the file can be sent with a ticket or a message."""
    return schemas.attachment(completing.complete(call.caller, id))


@api.route("DELETE", "/uploads/{id}", status=204)
def discard_upload(call: Call, id: str) -> None:  # noqa: A002
    """Gives up a file that was not sent with a message."""
    service.discard(call.caller, id)


@api.route("GET", "/attachments/{id}", answer=lambda: schemas.DownloadLink)
def open_attachment(call: Call, id: str) -> schemas.DownloadLink:  # noqa: A002
    """A link to the content, good for a minute, always as a download; that it was asked for is recorded."""
    file, url = reading.link(call.caller, id)
    return schemas.linked(file, url, objects_store.LINK_SECONDS)


@api.route("GET", "/attachments/{id}/downloads", answer=lambda: schemas.DownloadPage)
def read_downloads(call: Call, id: str, query: PageQuery) -> schemas.DownloadPage:  # noqa: A002
    """Who got the content and when, for its sender and for administrators."""
    cursors = Cursors(f"downloads of {id}", call.caller.id, query)
    page = reading.downloads(call.caller, id, query.limit, cursors.read(query.cursor))
    return schemas.DownloadPage(**cursors.answer(page.map(schemas.downloaded)))
