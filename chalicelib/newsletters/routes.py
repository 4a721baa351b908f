"""Newsletters over HTTP."""

from chalicelib.kernel.api import Api
from chalicelib.kernel.http import Call
from chalicelib.newsletters import schemas, service
from chalicelib.newsletters.model import Newsletter

api = Api(__name__, "newsletters")


@api.route("GET", "/newsletters", answer=schemas.NewsletterList)
def list_newsletters(call: Call) -> schemas.NewsletterList:  # noqa: ARG001  who asks does not matter
    """The newsletters that there are, by code."""
    return schemas.NewsletterList([_shown(newsletter) for newsletter in service.newsletters()])


@api.route("POST", "/newsletters", answer=schemas.NewsletterAnswer, status=201)
def create_newsletter(call: Call, body: schemas.NewNewsletter) -> schemas.NewsletterAnswer:
    """Adds a newsletter (admin)."""
    new = Newsletter(body.code, body.name)
    answer = _shown(new)
    service.create_newsletter(call.caller, new, call.once, answer.model_dump_json())
    return answer


@api.route("PATCH", "/newsletters/{code}", answer=schemas.NewsletterAnswer)
def change_newsletter(call: Call, code: str, body: schemas.NewsletterChange) -> schemas.NewsletterAnswer:
    """Renames a newsletter (admin)."""
    return _shown(service.rename_newsletter(call.caller, code, body.name))


def _shown(newsletter: Newsletter) -> schemas.NewsletterAnswer:
    return schemas.NewsletterAnswer(code=newsletter.code, name=newsletter.name)
