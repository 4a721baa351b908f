import hashlib
import json

import httpx

from tools.portal_client import PortalClient
from tools.replay import transfer
from tools.replay.files import SentFile

FILE = SentFile("a.txt", 100, "seed")


class Portal:
    """Takes one file; says that it is complete when asked to sign it again."""

    def __init__(self) -> None:
        self.content = b""
        self.keys: list[str] = []
        self.asked: list[object] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "PUT":
            self.content = request.read()
            return httpx.Response(200)
        if request.url.path == "/api/session":
            return httpx.Response(200, json={"token": "t", "expires_in": 300, "user": {"id": "u"}})
        if request.url.path.endswith("/parts"):
            if self.content:
                return httpx.Response(409, json={"type": "upload-complete"})
            self.asked = json.loads(request.read())
            return httpx.Response(200, json=[{"number": 1, "url": "http://s3/part", "headers": {}}])
        self.keys.append(request.headers["Idempotency-Key"])
        return httpx.Response(200, json={"id": "C1-1", "parts": 1})


def test_a_file_is_sent_once_however_often_a_run_is_killed() -> None:
    portal = Portal()
    transport = httpx.MockTransport(portal)
    person = PortalClient("http://p/api", "a@x", "secret", transport=transport)
    with httpx.Client(transport=transport) as http:
        ids = [transfer.send(http, person, FILE, "step/0") for _ in range(2)]

    assert ids == ["C1-1", "C1-1"]
    assert portal.content == FILE.content
    assert portal.asked == [{"number": 1, "sha256": hashlib.sha256(FILE.content).hexdigest()}]
    assert portal.keys.count("step/0") == 2
