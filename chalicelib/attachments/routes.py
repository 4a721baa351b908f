"""Uploads and attachments over HTTP."""

from __future__ import annotations

from chalicelib.attachments import completing, discarding, reading, schemas, uploading
from chalicelib.attachments.model import File
from chalicelib.attachments.problems import (
    Infected,
    StillChecked,
    TooManyUploads,
    Unchecked,
    UploadComplete,
    UploadIncomplete,
)
from chalicelib.kernel.caller import Role
from chalicelib.kernel.web.cursors import Cursors
from chalicelib.kernel.web.http import Call, Reply
from chalicelib.kernel.web.routing import Api
from chalicelib.kernel.web.schema import PageQuery

api = Api(__name__, "attachments")


@api.route("POST", "/uploads", role=Role.CLIENT, problems=(TooManyUploads,), status=201)
def begin_upload(call: Call, body: schemas.BeginUpload) -> Reply[schemas.UploadBegun]:
    """Announces a file; its bytes go to S3 part by part."""
    announced = uploading.AnnouncedFile(body.name, body.size, body.content_type)
    return _begun(uploading.begin(call.caller, announced, call.once(_begun)))


@api.route("POST", "/uploads/{id}/parts", role=Role.CLIENT, problems=(UploadComplete,))
def sign_parts(call: Call, id: schemas.UploadId, body: schemas.PartRequests) -> schemas.PartUrls:
    """Presigned PUTs for parts, each for exactly these bytes; call again to go on after an interruption."""
    asked = [(part.number, bytes.fromhex(part.sha256)) for part in body.items]
    links = uploading.sign_parts(call.caller, id, asked)
    return schemas.PartUrls(
        items=[
            schemas.PartUrl(number=link.number, url=link.url, headers={"x-amz-checksum-sha256": link.sha256})
            for link in links
        ]
    )


@api.route("GET", "/uploads/{id}", role=Role.CLIENT, problems=())
def read_upload(call: Call, id: schemas.UploadId) -> schemas.UploadProgress:
    """Which parts S3 has received."""
    file, parts = uploading.progress(call.caller, id)
    return schemas.progress(file, parts)


@api.route("POST", "/uploads/{id}/complete", role=Role.CLIENT, problems=(UploadIncomplete,))
def complete_upload(call: Call, id: schemas.UploadId) -> schemas.Attachment:
    """Verifies that every byte has arrived; from then on the file can be sent with a ticket or a message."""
    return schemas.attachment(completing.complete(call.caller, id))


@api.route("DELETE", "/uploads/{id}", role=Role.CLIENT, problems=(UploadComplete,), status=204)
def discard_upload(call: Call, id: schemas.UploadId) -> None:
    """Discards a file that was not sent with a message."""
    discarding.discard(call.caller, id)


@api.route("GET", "/attachments/{id}", role=Role.CLIENT, problems=(StillChecked, Infected, Unchecked))
def open_attachment(call: Call, id: schemas.AttachmentId) -> schemas.DownloadLink:
    """A link to the content, valid for a minute, always as a download; each request for a link is recorded."""
    file, url = reading.link(call.caller, id)
    return schemas.linked(file, url, reading.LINK_SECONDS)


@api.route("GET", "/attachments/{id}/downloads", role=Role.CLIENT, problems=())
def read_downloads(call: Call, id: schemas.AttachmentId, query: PageQuery) -> schemas.DownloadPage:
    """Who got the content and when, for its sender and for administrators."""
    cursors = Cursors(f"downloads of {id}", call.caller.id, query)
    page = reading.downloads(call.caller, id, query.limit, cursors.read(query.cursor)).map(schemas.downloaded)
    return schemas.DownloadPage(items=page.items, next=cursors.issue(page.next))


def _begun(file: File) -> Reply[schemas.UploadBegun]:
    return Reply(schemas.begun(file), {"Location": f"uploads/{file.id}"})
