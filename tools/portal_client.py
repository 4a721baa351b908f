"""A client of the portal's API for one person, as any other program could have one.

Refused                 the portal answered with a problem
└── SignInRefused       ... to the sign-in itself
"""

import re
import threading
import time
import uuid
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

import httpx

from tools.portal_calls import CallRecord
from tools.portal_http import PortalConnection, Refused, SignInRefused, content

__all__ = ["PortalClient", "Refused", "SignInRefused"]

Query = Mapping[str, str | int]


class PortalClient:
    """Signs in when first needed, keeps its token fresh, repeats what is safe to repeat.

    Threads may share one: the token is renewed under a lock.
    """

    def __init__(
        self,
        api_url: str,
        email: str,
        password: str,
        *,
        language: str = "ro",
        calls: CallRecord | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.email = email
        self.calls = calls or CallRecord()
        self._password = password
        self._lock = threading.RLock()
        self._token = ""
        self._renew_at = 0.0
        self._user: dict[str, Any] = {}
        self._connection = PortalConnection(api_url, language, self.calls, transport)

    @property
    def user(self) -> dict[str, Any]:
        """Return who the portal says this person is; signs in if need be."""
        self._fresh_token()
        return self._user

    def get(self, route: str, *parts: str, query: Query | None = None) -> Any:
        """GET a template such as ``/tickets/{id}`` filled with ``parts``; return its JSON. Raises Refused."""
        return self.call("GET", route, *parts, query=query)

    def post(self, route: str, *parts: str, body: Any = None, key: str | None = None) -> Any:
        """POST with an Idempotency-Key (a new one unless given); return the JSON. Raises Refused."""
        return self.call("POST", route, *parts, body=body, key=key or str(uuid.uuid4()))

    def patch(self, route: str, *parts: str, body: Any, key: str | None = None) -> Any:
        """PATCH as `post` does. Raises Refused."""
        return self.call("PATCH", route, *parts, body=body, key=key or str(uuid.uuid4()))

    def items(self, route: str, *parts: str, query: Query | None = None) -> Iterator[dict[str, Any]]:
        """Yield every item of a list, following its pages. Raises Refused."""
        asked: dict[str, str | int] = {"limit": 100, **(query or {})}
        while True:
            page = self.get(route, *parts, query=asked)
            yield from page["items"]
            if not page.get("next"):
                return
            asked["cursor"] = page["next"]

    def call(
        self,
        method: str,
        route: str,
        *parts: str,
        body: Any = None,
        query: Query | None = None,
        key: str = "",
    ) -> Any:
        """Make one authorised call; a token that stopped working early is renewed once. Raises Refused."""
        url = _filled(route, parts)
        headers = {"Idempotency-Key": key} if key else {}
        for last in (False, True):
            headers["Authorization"] = f"Bearer {self._fresh_token()}"
            request = {"json": body, "params": query, "headers": headers}
            answer = self._connection.send(method, url, f"{method} {route}", **request)
            if answer.status_code != httpx.codes.UNAUTHORIZED or last:
                break
            self._renew_at = 0.0
        return content(answer, f"{method} {route}", Refused)

    def _fresh_token(self) -> str:
        with self._lock:
            if time.monotonic() >= self._renew_at:
                self._accept(self._refreshed() or self._signed_in())
            return self._token

    def _refreshed(self) -> dict[str, Any] | None:
        if not self._token:
            return None
        answer = self._connection.send("POST", "/session/refresh", "POST /session/refresh")
        return answer.json() if answer.is_success else None

    def _signed_in(self) -> dict[str, Any]:
        body = {"email": self.email, "password": self._password}
        answer = self._connection.send("POST", "/session", "POST /session", json=body)
        session: dict[str, Any] = content(answer, f"POST /session as {self.email}", SignInRefused)
        if not session.get("token"):
            raise SignInRefused(200, str(session.get("challenge")), "a new password is wanted", self.email)
        return session

    def _accept(self, session: dict[str, Any]) -> None:
        lifetime = float(session["expires_in"])
        self._token = session["token"]
        self._renew_at = time.monotonic() + lifetime - min(60.0, lifetime / 5)
        self._user = session.get("user") or self._user


def _filled(route: str, parts: tuple[str, ...]) -> str:
    values = iter(parts)
    return re.sub(r"\{\w+\}", lambda _: quote(next(values), safe=""), route)
