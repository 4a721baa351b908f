"""A company, its users and a consultant for the browser's tests, made through the API."""

import itertools
from dataclasses import dataclass
from typing import Any

import httpx

from tests.people import PASSWORD, Somebody

CONTAB, SALARII = "WEBCONTAB", "WEBSALARII"
_numbers = itertools.count(1)

_TYPES = [{"code": "EROARE", "name": "Eroare"}, {"code": "INTREBARE", "name": "Întrebare"}]
_PRIORITIES = [
    {"code": "URGENT", "name": "Urgentă", "response_minutes": 60, "resolution_minutes": 480},
    {"code": "NORMALA", "name": "Normală", "response_minutes": 480, "resolution_minutes": 2400},
]


@dataclass
class Scene:
    """Who is there. Each test takes a client of its own, so that no test sees another's tickets."""

    http: httpx.Client
    admin: Somebody
    consultant: Somebody
    company: str

    def client(self, company: str = "", **changes: Any) -> Somebody:
        """A new user of the company, signed in."""
        person = {
            "email": f"web{next(_numbers)}@firma.example",
            "first_name": "Ana",
            "last_name": "Ionescu",
        } | changes
        answer = self.admin.post(f"/companies/{company or self.company}/users", person | {"password": PASSWORD})
        assert answer.status_code == 201, answer.text
        return Somebody(self.http, person["email"])

    def invited(self) -> str:
        """The e-mail address of somebody who was invited and has no password yet."""
        person = {"email": _email(), "first_name": "Nou", "last_name": "Venit"}
        answer = self.admin.post(f"/companies/{self.company}/users", person)
        assert answer.status_code == 201, answer.text
        return person["email"]

    def open_ticket(self, client: Somebody, **changes: Any) -> str:
        """A new ticket of ``client``; its number."""
        body = {
            "product": CONTAB,
            "summary": "Decont TVA",
            "priority": "NORMALA",
            "request_type": "EROARE",
            "details": "Declarația nu se validează.",
        }
        answer = client.post("/tickets", body | changes)
        assert answer.status_code == 201, answer.text
        number: str = answer.json()["id"]
        return number

    def act(self, ticket: str, action: str, body: str | None = None) -> None:
        """The consultant takes, asks, puts in testing or closes."""
        answer = self.consultant.post(f"/tickets/{ticket}/{action}", {"body": body} if body else None)
        assert answer.status_code == 200, answer.text


def _email() -> str:
    return f"web{next(_numbers)}@firma.example"


def build_scene(stack: dict[str, Any], http: httpx.Client) -> Scene:
    """Creates the scene through the administration calls."""
    account = next(one for one in stack["accounts"] if one["role"] == "admin")
    admin = Somebody(http, account["email"], account["password"])
    for code, name in ((CONTAB, "WizCount Contabilitate"), (SALARII, "WizSalary Salarizare")):
        product = {"code": code, "name": name, "topics": [], "request_types": _TYPES}
        assert admin.post("/products", product).status_code == 201
    contracts = [
        {"product": code, "valid_until": "2999-12-31", "priorities": _PRIORITIES} for code in (CONTAB, SALARII)
    ]
    assert (
        admin.post("/companies", {"code": "WEB", "name": "Firma Web SRL", "contracts": contracts}).status_code == 201
    )
    staff = {"email": "consultant.web@wizrom.example", "first_name": "Mihai", "last_name": "Stanciu"}
    assert admin.post("/staff", staff | {"role": "consultant", "password": PASSWORD}).status_code == 201
    return Scene(http, admin, Somebody(http, staff["email"]), "WEB")
