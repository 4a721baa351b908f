"""Plays the conversations in the portal, each from where it stopped the last time."""

from typing import Any

from tools.demo.conversations import Conversation, Step
from tools.demo.people import DemoPeople

ROUTES = {
    "take": "/tickets/{id}/take",
    "needs_details": "/tickets/{id}/needs-details",
    "in_testing": "/tickets/{id}/in-testing",
    "close": "/tickets/{id}/close",
    "message": "/tickets/{id}/messages",
    "note": "/tickets/{id}/messages",
    "reply": "/tickets/{id}/messages",
}


def play(people: DemoPeople, conversations: list[Conversation]) -> int:
    """Play every conversation; return how many steps were new. Raises Refused."""
    present = _present(people, conversations)
    return sum(_play_one(people, conversation, present) for conversation in conversations)


def _present(people: DemoPeople, conversations: list[Conversation]) -> dict[tuple[str, str], str]:
    """The tickets that exist, by company and summary, which is unique within a company's demonstration."""
    found: dict[tuple[str, str], str] = {}
    for company, place in sorted({(each.company, each.client) for each in conversations}):
        for ticket in people.client(company, place).items("/tickets", query={"view": "mine"}):
            found[company, ticket["summary"]] = ticket["id"]
    return found


def _play_one(people: DemoPeople, conversation: Conversation, present: dict[tuple[str, str], str]) -> int:
    ticket = present.get((conversation.company, conversation.summary))
    if ticket is None:
        ticket, messages = _open(people, conversation), 0
    else:
        messages = len(people.consultant(0).get("/tickets/{id}", ticket)["messages"])
    # The opening leaves the first message, and each step one more.
    ahead = conversation.steps[max(messages - 1, 0) :]
    for step in ahead:
        _do(people, conversation, ticket, step)
    return len(ahead) + (messages == 0)


def _open(people: DemoPeople, conversation: Conversation) -> str:
    body = {
        "product": conversation.product,
        "summary": conversation.summary,
        "priority": conversation.priority,
        "request_type": conversation.request_type,
        "details": conversation.details,
    }
    return str(people.client(conversation.company, conversation.client).post("/tickets", body=body)["id"])


def _do(people: DemoPeople, conversation: Conversation, ticket: str, step: Step) -> None:
    if step.do == "priority":
        people.consultant(step.by).patch("/tickets/{id}", ticket, body={"priority": step.priority})
        return
    person = people.client(conversation.company, step.by) if step.do == "reply" else people.consultant(step.by)
    person.post(ROUTES[step.do], ticket, body=_body(step))


def _body(step: Step) -> dict[str, Any] | None:
    if step.do == "take":
        return None
    body: dict[str, Any] = {"body": step.body}
    return body | {"internal": True} if step.do == "note" else body
