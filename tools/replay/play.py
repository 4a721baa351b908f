"""Plays steps: each is one call by the person who did it in the log."""

import threading
from collections.abc import Callable
from typing import Any

import httpx

from tools.portal_client import Refused
from tools.replay import mapping, transfer
from tools.replay.expected import Act
from tools.replay.people import People
from tools.replay.plan import Step
from tools.replay.progress import Progress

ROUTES = {
    Act.REPLY: "/tickets/{id}/messages",
    Act.NOTE: "/tickets/{id}/messages",
    Act.TAKE: "/tickets/{id}/take",
    Act.NEEDS_DETAILS: "/tickets/{id}/needs-details",
    Act.IN_TESTING: "/tickets/{id}/in-testing",
    Act.CLOSE: "/tickets/{id}/close",
}
SENTENCES = {
    Act.REPLY: "Am verificat și revenim cu răspunsul cerut.",
    Act.NEEDS_DETAILS: "Vă rugăm să ne trimiteți detalii suplimentare despre situația descrisă.",
    Act.IN_TESTING: "Corecția este pregătită; vă rugăm să o testați și să confirmați.",
    Act.CLOSE: "Solicitarea a fost rezolvată.",
}


class Difference(Exception):
    """The portal did something else than the rules of a ticket's life say."""


class Player:
    """Plays lanes, and remembers every answered step; ``stop`` makes all lanes end after their call."""

    def __init__(self, people: People, progress: Progress, played: Callable[[], None]) -> None:
        self.stop = threading.Event()
        self.refusals = 0
        self.files = 0
        self._people = people
        self._progress = progress
        self._played = played
        self._lock = threading.Lock()

    def lane(self, steps: list[Step]) -> None:
        """Play one company's steps, in order, except those that were played before. Raises Difference, Refused."""
        try:
            for step in steps:
                if self.stop.is_set():
                    return
                if not self._progress.played(step.case, step.index):
                    self._play(step)
                self._played()
        except BaseException:
            self.stop.set()
            raise

    def _play(self, step: Step) -> None:
        ticket = "" if step.act is Act.OPEN else self._progress.ticket(step.case)
        try:
            answer = self._call(step, ticket)
        except Refused as refused:
            if not step.refused or (refused.status, refused.type) != (httpx.codes.CONFLICT, "ticket-closed"):
                raise Difference(f"{_described(step, ticket)}: {refused}") from refused
            with self._lock:
                self.refusals += 1
        else:
            if step.refused:
                raise Difference(f"{_described(step, ticket)}: accepted, but the ticket is closed")
            ticket = ticket or str(answer["id"])
        self._progress.record(step.case, step.index, ticket)

    def _call(self, step: Step, ticket: str) -> Any:
        person = self._people[step.actor]
        key = self._progress.key(step.case, step.index)
        files = self._files(step)
        if step.act is Act.OPEN:
            return person.post("/tickets", body=_opening(step) | files, key=key)
        if step.act is Act.PRIORITY:
            body = {"priority": mapping.priority_code(step.event.seriousness)}
            return person.patch("/tickets/{id}", ticket, body=body, key=key)
        words = _body(step)
        return person.post(ROUTES[step.act], ticket, body=words and words | files, key=key)

    def _files(self, step: Step) -> dict[str, list[str]]:
        """Send the step's files: what was sent before a kill is not sent again."""
        if not step.files:
            return {}
        person, key = self._people[step.actor], self._progress.key(step.case, step.index)
        ids = [
            transfer.send(self._people.http, person, file, f"{key}/{number}")
            for number, file in enumerate(step.files)
        ]
        with self._lock:
            self.files += len(ids)
        return {"attachments": ids}


def _opening(step: Step) -> dict[str, Any]:
    event = step.event
    return {
        "product": mapping.product_code(event.product),
        "summary": event.case[:12],
        "priority": mapping.priority_code(event.seriousness),
        "request_type": mapping.request_type_code(event.service_type),
        "details": f"Solicitare preluată din jurnal: {event.case}, client {event.customer}.",
    }


def _body(step: Step) -> dict[str, Any] | None:
    if step.act is Act.TAKE:
        return None
    if step.act is Act.NOTE:
        return {"body": f"Notă internă: {step.event.activity}.", "internal": True}
    return {"body": SENTENCES[step.act]}


def _described(step: Step, ticket: str) -> str:
    return f"{step.case} ({ticket or 'not open yet'}), step {step.index}, {step.act} by {step.actor}"
