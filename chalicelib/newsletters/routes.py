"""Newsletters over HTTP."""

from __future__ import annotations

from chalicelib.kernel.web.http import Call
from chalicelib.kernel.web.routing import Api
from chalicelib.newsletters import schemas, service
from chalicelib.newsletters.model import Newsletter

api = Api(__name__, "newsletters")


@api.route("GET", "/newsletters", answer=lambda: schemas.NewsletterList)
def list_newsletters(call: Call) -> schemas.NewsletterList:  # noqa: ARG001  who asks does not matter
    """The newsletters that there are, by code."""
    return schemas.NewsletterList(items=[schemas.shown(newsletter) for newsletter in service.newsletters()])


@api.route("POST", "/newsletters", answer=lambda: schemas.NewsletterAnswer, status=201)
def create_newsletter(call: Call, body: schemas.NewNewsletter) -> schemas.NewsletterAnswer:
    """Adds a newsletter (admin)."""
    new = Newsletter(body.code, body.name)
    answer = schemas.shown(new)
    service.create_newsletter(call.caller, new, call.once, answer.model_dump_json())
    return answer


@api.route("PATCH", "/newsletters/{code}", answer=lambda: schemas.NewsletterAnswer)
def change_newsletter(call: Call, code: str, body: schemas.NewsletterChange) -> schemas.NewsletterAnswer:
    """Renames a newsletter (admin)."""
    return schemas.shown(service.rename_newsletter(call.caller, code, body.name))
