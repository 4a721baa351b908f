"""The API's description and its health."""

from __future__ import annotations

from chalicelib.kernel.web.http import Call
from chalicelib.kernel.web.routing import Api

api = Api(__name__, "site")


@api.public("GET", "/health", problems=(), status=204)
def check_health(call: Call) -> None:
    """Answers without touching anything."""
