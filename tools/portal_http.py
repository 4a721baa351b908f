"""One HTTP connection to the portal: what is safe to repeat is repeated, every answer is timed.

Refused                 the portal answered with a problem
└── SignInRefused       ... to the sign-in itself
"""

import time
from typing import Any

import httpx

from tools.portal_calls import CallRecord

ATTEMPTS = 6
LONGEST_PAUSE_SECONDS = 10.0
BUSY = frozenset({429, 503})


class Refused(Exception):
    """The portal refused the call: HTTP ``status``, the problem's ``type`` (a slug) and ``detail``."""

    def __init__(self, status: int, type_: str, detail: str, label: str = "") -> None:
        super().__init__(f"{label or 'the call'}: {status} {type_}: {detail}")
        self.status = status
        self.type = type_
        self.detail = detail


class SignInRefused(Refused):
    """The portal did not give a token for this e-mail and password."""


class PortalConnection:
    """Sends requests for one person, with that person's cookies."""

    def __init__(self, api_url: str, language: str, calls: CallRecord, transport: httpx.BaseTransport | None) -> None:
        self._calls = calls
        base, host = _reachable(httpx.URL(api_url))
        # trust_env would build a TLS context per person: there are hundreds of them.
        self._http = httpx.Client(
            base_url=base,
            headers={"Accept-Language": language, **host},
            transport=transport,
            timeout=httpx.Timeout(60.0, connect=10.0),
            trust_env=False,
        )

    def send(self, method: str, url: str, label: str, **parts: Any) -> httpx.Response:
        """Send a request of ``parts`` as httpx takes them; return the answer, whatever it says.

        Repeated while the portal is busy or out of reach; httpx.TransportError when it stays so. A changing call
        must carry its Idempotency-Key.
        """
        request = self._http.build_request(method, url, **parts)
        for attempt in range(1, ATTEMPTS + 1):
            started = time.perf_counter()
            try:
                answer = self._http.send(request)
            except httpx.TransportError:
                if attempt == ATTEMPTS:
                    raise
                time.sleep(_pause(attempt, None))
                continue
            self._calls.add(label, time.perf_counter() - started)
            if answer.status_code not in BUSY or attempt == ATTEMPTS:
                return answer
            time.sleep(_pause(attempt, answer.headers.get("Retry-After")))
        raise AssertionError("the last attempt returns or raises")


def _reachable(url: httpx.URL) -> tuple[httpx.URL, dict[str, str]]:
    """Browsers resolve any ``*.localhost`` themselves; Python's resolver does not."""
    if not url.host.endswith(".localhost"):
        return url, {}
    return url.copy_with(host="127.0.0.1"), {"Host": url.netloc.decode()}


def _pause(attempt: int, retry_after: str | None) -> float:
    wanted = float(retry_after) if retry_after and retry_after.isdigit() else 0.2 * 2**attempt
    return min(wanted, LONGEST_PAUSE_SECONDS)


def content(answer: httpx.Response, label: str, error: type[Refused]) -> Any:
    """Return the answer's JSON, or None; raises ``error`` for a problem."""
    if answer.is_success:
        return answer.json() if answer.content else None
    try:
        problem = answer.json()
    except ValueError:
        problem = {}
    if not isinstance(problem, dict):
        problem = {}
    detail = str(problem.get("detail") or problem.get("message") or answer.text[:200])
    raise error(answer.status_code, str(problem.get("type", "unknown")), detail, label)
