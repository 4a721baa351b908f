"""The API's description and its health."""

from chalicelib.kernel.api import Api
from chalicelib.kernel.http import Call, Reply

api = Api(__name__, "site")


@api.route("GET", "/health", status=204, public=True)
def check_health(call: Call) -> None:  # noqa: ARG001
    """Answers without touching anything."""
