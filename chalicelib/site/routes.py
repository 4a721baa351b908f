"""The API's description and its health."""

from __future__ import annotations

from chalicelib.kernel.api import Api
from chalicelib.kernel.http import Call

api = Api(__name__, "site")


@api.route("GET", "/health", status=204, public=True)
def check_health(call: Call) -> None:
    """Answers without touching anything."""
