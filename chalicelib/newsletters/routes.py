"""Newsletters over HTTP."""

from __future__ import annotations

from chalicelib.kernel.caller import Role
from chalicelib.kernel.problems import AlreadyExists
from chalicelib.kernel.web.http import Call
from chalicelib.kernel.web.paths import CodePath
from chalicelib.kernel.web.routing import Api
from chalicelib.newsletters import schemas, service
from chalicelib.newsletters.model import Newsletter

api = Api(__name__, "newsletters")


@api.route("GET", "/newsletters", role=Role.CLIENT, problems=())
def list_newsletters(call: Call) -> schemas.NewsletterList:  # noqa: ARG001  who asks does not matter
    """All newsletters, by code."""
    return schemas.NewsletterList(items=[schemas.shown(newsletter) for newsletter in service.newsletters()])


@api.route("POST", "/newsletters", role=Role.ADMIN, problems=(AlreadyExists,), status=201)
def create_newsletter(call: Call, body: schemas.NewNewsletter) -> schemas.NewsletterAnswer:
    """Adds a newsletter (admin)."""
    new = Newsletter(body.code, body.name)
    return schemas.shown(service.create_newsletter(call.caller, new, call.once(schemas.shown)))


@api.route("PATCH", "/newsletters/{code}", role=Role.ADMIN, problems=())
def change_newsletter(call: Call, code: CodePath, body: schemas.NewsletterChange) -> schemas.NewsletterAnswer:
    """Renames a newsletter (admin)."""
    return schemas.shown(service.rename_newsletter(call.caller, code, body.name))
