"""People who work with the deployed portal, and a small world for them to work in."""

import itertools
from dataclasses import dataclass
from typing import Any

import httpx

PASSWORD = "o-parola-lunga-2026"
_numbers = itertools.count(1)


class Somebody:
    """A signed-in person: calls the API in their own name over a shared connection."""

    def __init__(self, http: httpx.Client, email: str, password: str = PASSWORD, language: str = "ro") -> None:
        self.http = http
        self.email = email
        answer = http.post("/session", json={"email": email, "password": password})
        assert answer.status_code == 200, answer.text
        http.cookies.clear()
        session = answer.json()
        self.id: str = session["user"]["id"]
        self.token: str = session["token"]
        self._headers = {"Accept-Language": language, "Authorization": f"Bearer {self.token}"}

    def send(self, method: str, path: str, body: Any = None, **headers: str) -> httpx.Response:
        """Calls the API with a JSON body, and headers such as ``idempotency_key``."""
        sent = httpx.Headers(self._headers)
        sent.update({name.replace("_", "-"): value for name, value in headers.items()})
        return self.http.request(method, path, json=body, headers=sent)

    def get(self, path: str, **params: Any) -> httpx.Response:
        """GET with a query string."""
        return self.http.get(path, params=params, headers=self._headers)

    def post(self, path: str, body: Any = None, **headers: str) -> httpx.Response:
        """POST a JSON body."""
        return self.send("POST", path, body, **headers)

    def patch(self, path: str, body: Any, **headers: str) -> httpx.Response:
        """PATCH with a JSON body."""
        return self.send("PATCH", path, body, **headers)

    def all(self, path: str, **params: Any) -> list[dict[str, Any]]:
        """Every item of a list, page by page."""
        items: list[dict[str, Any]] = []
        cursor = None
        while True:
            page = self.get(path, **params, **({"cursor": cursor} if cursor else {})).json()
            items += page["items"]
            cursor = page["next"]
            if cursor is None:
                return items


@dataclass
class World:
    """Two companies with two users each, two consultants and the administrator."""

    http: httpx.Client
    admin: Somebody
    consultant: Somebody
    colleague_consultant: Somebody
    ana: Somebody
    radu: Somebody
    maria: Somebody
    alfa: str
    beta: str

    def open(self, who: Somebody | None = None, **changes: Any) -> dict[str, Any]:
        """A new ticket of ``who`` (Ana), with some of its fields changed."""
        answer = (who or self.ana).post("/tickets", a_request(**changes))
        assert answer.status_code == 201, answer.text
        ticket: dict[str, Any] = answer.json()
        return ticket

    def user(self, company: str, **changes: Any) -> Somebody:
        """A new user of ``company``, signed in."""
        body = a_person(**changes) | {"password": PASSWORD}
        answer = self.admin.post(f"/companies/{company}/users", body)
        assert answer.status_code == 201, answer.text
        return Somebody(self.http, body["email"])

    def company(self) -> str:
        """A new company with contracts for both products; answers its code."""
        code = f"T{next(_numbers)}X"
        answer = self.admin.post("/companies", {"code": code, "name": f"Firma {code}", "contracts": CONTRACTS})
        assert answer.status_code == 201, answer.text
        return code


CONTRACTS = [
    {
        "product": product,
        "valid_until": "2999-12-31",
        "priorities": [
            {"code": "LOW", "name": "Scăzută", "response_minutes": 960, "resolution_minutes": 9600},
            {"code": "HIGH", "name": "Ridicată", "response_minutes": 60, "resolution_minutes": 480},
        ],
    }
    for product in ("WMS", "PAY")
]


def a_request(**changes: Any) -> dict[str, Any]:
    """The body of an ordinary POST /tickets."""
    return {
        "product": "WMS",
        "summary": "Stoc greșit",
        "priority": "LOW",
        "request_type": "BUG",
        "details": "Stocul nu se potrivește.",
    } | changes


def a_person(**changes: Any) -> dict[str, Any]:
    """The body of an ordinary POST of a user."""
    return {"email": f"p{next(_numbers)}@firma.example", "first_name": "Ioana", "last_name": "Pop"} | changes


def build_world(stack: dict[str, Any], http: httpx.Client) -> World:
    """Creates the world through the administration calls."""
    account = next(one for one in stack["accounts"] if one["role"] == "admin")
    admin = Somebody(http, account["email"], account["password"])
    for code in ("WMS", "PAY"):
        choice = [{"code": "BUG", "name": "Eroare"}, {"code": "ASK", "name": "Întrebare"}]
        body = {"code": code, "name": f"Produs {code}", "topics": choice, "request_types": choice}
        assert admin.post("/products", body).status_code == 201
    staff = [a_person(role="consultant", password=PASSWORD, first_name=name) for name in ("Mihai", "Elena")]
    for body in staff:
        assert admin.post("/staff", body).status_code == 201
    mihai, elena = (Somebody(http, body["email"]) for body in staff)
    world = World(http, admin, mihai, elena, admin, admin, admin, "", "")
    world.alfa, world.beta = world.company(), world.company()
    world.ana = world.user(world.alfa, first_name="Ana")
    world.radu = world.user(world.alfa, first_name="Radu")
    world.maria = world.user(world.beta, first_name="Maria")
    return world
