"""A company of its own for the measurements, with new users each time: their lists begin empty."""

import secrets
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx

from tools.portal_client import PortalClient, Refused
from tools.portal_stack import Stack

CODE = "BENCH"
MESSAGES = 10
SENTENCE = "Bună ziua, situația s-a repetat și astăzi; vă trimitem detaliile cerute. "


class Scene:
    """Somebody with tickets, and a colleague. Every method raises Refused when the portal refuses a call."""

    def __init__(self, stack: Stack) -> None:
        self._admin = PortalClient(stack.api_url, stack.admin.email, stack.admin.password)
        self._mailbox_url = stack.mailbox_url
        self._make_company()
        self.client = self._newcomer(stack)
        self.colleague = self._newcomer(stack)

    def mails(self) -> int:
        """Return how many mails the portal has sent so far."""
        sent: dict[str, list[Any]] = httpx.get(self._mailbox_url, timeout=30).json()["messages"]
        return sum(len(mails) for mails in sent.values())

    def open(self, person: PortalClient) -> str:
        """Open a ticket; return its number."""
        body = {
            "product": CODE,
            "summary": "Măsurătoare",
            "priority": "NORMALA",
            "request_type": "EROARE",
            "details": SENTENCE * 5,
        }
        return str(person.post("/tickets", body=body)["id"])

    def open_many(self, person: PortalClient, count: int, workers: int = 4) -> None:
        """Open ``count`` tickets."""
        with ThreadPoolExecutor(workers) as pool:
            for _ in pool.map(lambda _: self.open(person), range(count)):
                pass

    def reply(self, ticket: str) -> None:
        """Add a client's message to a ticket."""
        self.client.post("/tickets/{id}/messages", ticket, body={"body": SENTENCE})

    def dialogue(self) -> str:
        """Open a ticket and talk until it has ten messages; return its number."""
        ticket = self.open(self.client)
        for _ in range(MESSAGES - 1):
            self.reply(ticket)
        return ticket

    def health(self) -> None:
        """Make the call that touches nothing."""
        self.client.get("/health")

    def mine(self, person: PortalClient) -> None:
        """Read the first page of somebody's own tickets."""
        person.get("/tickets", query={"view": "mine", "limit": 25})

    def read(self, ticket: str) -> None:
        """Read a ticket with its messages."""
        self.client.get("/tickets/{id}", ticket)

    def _make_company(self) -> None:
        kind = {"code": "EROARE", "name": "Eroare"}
        self._make("/products", {"code": CODE, "name": "Măsurători", "topics": [], "request_types": [kind]})
        priority = {"code": "NORMALA", "name": "Normală", "response_minutes": 480, "resolution_minutes": 2400}
        contract = {"product": CODE, "priorities": [priority], "valid_until": "2099-12-31"}
        self._make("/companies", {"code": CODE, "name": "Măsurători SRL", "contracts": [contract]})

    def _newcomer(self, stack: Stack) -> PortalClient:
        email, password = f"user-{secrets.token_hex(4)}@bench.example", secrets.token_urlsafe(16)
        person = {"email": email, "first_name": "Măsurători", "last_name": "Automate", "password": password}
        self._admin.post("/companies/{code}/users", CODE, body=person)
        return PortalClient(stack.api_url, email, password)

    def _make(self, route: str, body: dict[str, Any]) -> None:
        try:
            self._admin.post(route, body=body)
        except Refused as refused:
            if refused.status != httpx.codes.CONFLICT:
                raise
