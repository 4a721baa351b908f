"""The API's description and its health."""

from __future__ import annotations

from chalicelib.kernel.web.http import Call
from chalicelib.kernel.web.routing import Api

api = Api(__name__, "site")


@api.route("GET", "/health", status=204, public=True)
def check_health(call: Call) -> None:
    """Answers without touching anything."""
