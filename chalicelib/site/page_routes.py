"""The web client over HTTP: outside the prefix of the API, and open to everybody."""

from collections.abc import Mapping
from urllib.parse import unquote

from chalice.app import Blueprint, Response

from chalicelib.kernel.process.settings import PORTAL_PATH, setting
from chalicelib.kernel.process.telemetry import logger
from chalicelib.site import files
from chalicelib.site.policy import SECURITY_HEADERS, page_headers

pages = Blueprint(__name__)

_A_YEAR = 365 * 24 * 60 * 60  # an asset's name contains its digest, so other content has another name


@pages.route("/", methods=["GET"])
def index() -> Response:
    """The page of the client; it names its files by the portal's path, so it works without a final slash too."""
    page = files.page(setting(PORTAL_PATH))
    if page is None:
        return _missing("The web client was not built.")
    return _file(page, {**page_headers(), "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache"})


@pages.route("/assets/{name}", methods=["GET"])
def read_asset(name: str) -> Response:
    """A file that the page names."""
    found = files.asset(unquote(name))
    if found is None:
        return _missing("There is no such file.")
    caching = f"public, max-age={_A_YEAR}, immutable"
    return _file(found.text, {**SECURITY_HEADERS, "Content-Type": found.media_type, "Cache-Control": caching})


def _missing(text: str) -> Response:
    headers = {**page_headers(), "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"}
    return _file(text, headers, status=404)


def _file(text: str, headers: Mapping[str, str], status: int = 200) -> Response:
    logger.info("page", path=pages.current_request.path, status=status)
    return Response(body=text, status_code=status, headers={**headers})
