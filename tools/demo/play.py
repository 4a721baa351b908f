"""Tells the conversations to the portal, each from where it stopped the last time."""

from typing import Any

from tools.demo.cast import Cast
from tools.demo.conversations import Conversation, Step

ROUTES = {
    "take": "/tickets/{id}/take",
    "needs_details": "/tickets/{id}/needs-details",
    "in_testing": "/tickets/{id}/in-testing",
    "close": "/tickets/{id}/close",
    "message": "/tickets/{id}/messages",
    "note": "/tickets/{id}/messages",
    "reply": "/tickets/{id}/messages",
}


def play(cast: Cast, told: list[Conversation]) -> int:
    """Tell every conversation; return how many steps were new. Raises Refused."""
    present = _present(cast, told)
    return sum(_tell(cast, conversation, present) for conversation in told)


def _present(cast: Cast, told: list[Conversation]) -> dict[tuple[str, str], str]:
    """Summaries are unique within a company's demonstration, so they tell what is there already."""
    found: dict[tuple[str, str], str] = {}
    for company, place in sorted({(each.company, each.client) for each in told}):
        for ticket in cast.client(company, place).items("/tickets", query={"view": "mine"}):
            found[company, ticket["summary"]] = ticket["id"]
    return found


def _tell(cast: Cast, told: Conversation, present: dict[tuple[str, str], str]) -> int:
    ticket = present.get((told.company, told.summary))
    if ticket is None:
        ticket, messages = _open(cast, told), 0
    else:
        messages = len(cast.consultant(0).get("/tickets/{id}", ticket)["messages"])
    # The opening leaves the first message, and each step one more.
    ahead = told.steps[max(messages - 1, 0) :]
    for step in ahead:
        _do(cast, told, ticket, step)
    return len(ahead) + (messages == 0)


def _open(cast: Cast, told: Conversation) -> str:
    body = {
        "product": told.product,
        "summary": told.summary,
        "priority": told.priority,
        "request_type": told.request_type,
        "details": told.details,
    }
    return str(cast.client(told.company, told.client).post("/tickets", body=body)["id"])


def _do(cast: Cast, told: Conversation, ticket: str, step: Step) -> None:
    if step.do == "priority":
        cast.consultant(step.by).patch("/tickets/{id}", ticket, body={"priority": step.priority})
        return
    person = cast.client(told.company, step.by) if step.do == "reply" else cast.consultant(step.by)
    person.post(ROUTES[step.do], ticket, body=_body(step))


def _body(step: Step) -> dict[str, Any] | None:
    if step.do == "take":
        return None
    body: dict[str, Any] = {"body": step.body}
    return body | {"internal": True} if step.do == "note" else body
