"""Everybody who takes part in the replay, each signed in once and shared by all lanes."""

import threading

import httpx

from tools.portal_calls import CallRecord
from tools.portal_client import PortalClient
from tools.portal_stack import Account
from tools.replay import mapping


class People:
    """Hands out one client per person. They share connections, and one record of calls."""

    def __init__(self, api_url: str, admin: Account, *, connections: int) -> None:
        self.calls = CallRecord()
        self.http = httpx.Client(timeout=60, trust_env=False)  # for S3, which nobody signs in to
        self._api_url = api_url
        self._transport = httpx.HTTPTransport(limits=httpx.Limits(max_connections=connections))
        self._lock = threading.Lock()
        self._clients: dict[str, PortalClient] = {}
        self.admin = self._client(admin.email, admin.password)

    def __getitem__(self, email: str) -> PortalClient:
        with self._lock:
            if email not in self._clients:
                self._clients[email] = self._client(email, mapping.PASSWORD)
            return self._clients[email]

    def id_of(self, email: str) -> str:
        """Return the id that the portal gave this person; signs them in if need be."""
        return str(self[email].user["id"])

    def close(self) -> None:
        """Close the connections that all share."""
        self._transport.close()
        self.http.close()

    def _client(self, email: str, password: str) -> PortalClient:
        return PortalClient(self._api_url, email, password, calls=self.calls, transport=self._transport)
