from collections.abc import Callable, Iterator

import httpx
import pytest

from tools.portal_client import PortalClient, Refused, SignInRefused
from tools.portal_http import ATTEMPTS

Answer = Callable[[httpx.Request], httpx.Response]


class Portal:
    """A portal that issues numbered tokens and answers the rest as told."""

    def __init__(self, answers: Iterator[httpx.Response]) -> None:
        self.seen: list[httpx.Request] = []
        self._answers = answers
        self._tokens = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        if request.url.path in ("/api/session", "/api/session/refresh"):
            self._tokens += 1
            session = {"token": f"t{self._tokens}", "expires_in": 300, "user": {"id": "u1"}}
            return httpx.Response(200, json=session)
        return next(self._answers)

    def paths(self) -> list[str]:
        return [f"{request.method} {request.url.path}" for request in self.seen]


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    clock = [0.0]
    monkeypatch.setattr("tools.portal_client.time.monotonic", lambda: clock[0])
    monkeypatch.setattr("tools.portal_client.time.sleep", lambda seconds: clock.__setitem__(0, clock[0] + seconds))
    return clock


def client(portal: Answer) -> PortalClient:
    return PortalClient("http://p/api", "a@x", "secret", transport=httpx.MockTransport(portal))


def ok(body: object = None) -> httpx.Response:
    return httpx.Response(200, json=body)


@pytest.mark.usefixtures("now")
def test_signs_in_once_and_carries_the_token() -> None:
    portal = Portal(iter([ok({"a": 1}), ok({"a": 2})]))
    person = client(portal)

    assert person.get("/tickets/{id}", "ALFA-1") == {"a": 1}
    assert person.get("/tickets/{id}", "ALFA-1") == {"a": 2}
    assert portal.paths() == ["POST /api/session", "GET /api/tickets/ALFA-1", "GET /api/tickets/ALFA-1"]
    assert portal.seen[1].headers["Authorization"] == "Bearer t1"
    assert portal.seen[1].headers["Accept-Language"] == "ro"
    assert [row.label for row in person.calls.times()] == ["GET /tickets/{id}", "POST /session"]


def test_renews_its_token_before_it_expires(now: list[float]) -> None:
    portal = Portal(iter([ok(), ok()]))
    person = client(portal)

    person.get("/me")
    now[0] = 250.0
    person.get("/me")

    assert portal.paths()[2:] == ["POST /api/session/refresh", "GET /api/me"]
    assert portal.seen[-1].headers["Authorization"] == "Bearer t2"


@pytest.mark.usefixtures("now")
def test_a_token_that_stopped_working_is_renewed_once() -> None:
    portal = Portal(iter([httpx.Response(401, json={"type": "unauthorised"}), ok({"id": "u1"})]))

    assert client(portal).get("/me") == {"id": "u1"}
    assert portal.paths()[-2:] == ["POST /api/session/refresh", "GET /api/me"]


def test_a_busy_portal_is_asked_again_with_the_same_key(now: list[float]) -> None:
    portal = Portal(iter([httpx.Response(503, headers={"Retry-After": "3"}), ok({"id": "ALFA-1"})]))

    assert client(portal).post("/tickets", body={}) == {"id": "ALFA-1"}
    first, second = portal.seen[1:]
    assert first.headers["Idempotency-Key"] == second.headers["Idempotency-Key"]
    assert now[0] == 3.0


@pytest.mark.usefixtures("now")
def test_a_broken_connection_is_tried_a_bounded_number_of_times() -> None:
    tried: list[str] = []

    def broken(request: httpx.Request) -> httpx.Response:
        tried.append(request.url.path)
        raise httpx.ConnectError("refused", request=request)

    with pytest.raises(httpx.ConnectError):
        client(broken).get("/me")
    assert len(tried) == ATTEMPTS


@pytest.mark.usefixtures("now")
def test_a_problem_becomes_refused() -> None:
    problem = {"type": "ticket-closed", "title": "x", "status": 409, "detail": "Deschideți un tichet nou."}
    portal = Portal(iter([httpx.Response(409, json=problem)]))

    with pytest.raises(Refused) as caught:
        client(portal).post("/tickets/{id}/take", "ALFA-1")
    assert (caught.value.status, caught.value.type) == (409, "ticket-closed")
    assert caught.value.detail == "Deschideți un tichet nou."


@pytest.mark.usefixtures("now")
def test_a_new_password_challenge_is_not_a_sign_in() -> None:
    def challenge(_: httpx.Request) -> httpx.Response:
        return ok({"challenge": "new_password", "session": "s"})

    with pytest.raises(SignInRefused, match="new_password"):
        client(challenge).get("/me")


@pytest.mark.usefixtures("now")
def test_lists_are_read_to_their_last_page() -> None:
    portal = Portal(iter([ok({"items": [{"id": 1}], "next": "c"}), ok({"items": [{"id": 2}], "next": None})]))

    assert [item["id"] for item in client(portal).items("/tickets", query={"view": "mine"})] == [1, 2]
    assert portal.seen[-1].url.params["cursor"] == "c"
    assert portal.seen[-1].url.params["view"] == "mine"


@pytest.mark.usefixtures("now")
def test_localhost_names_are_reached_without_a_resolver() -> None:
    portal = Portal(iter([ok()]))
    person = PortalClient("http://p.localhost:4566/api", "a@x", "p", transport=httpx.MockTransport(portal))

    person.get("/me")

    assert portal.seen[0].url.host == "127.0.0.1"
    assert portal.seen[0].headers["Host"] == "p.localhost:4566"
