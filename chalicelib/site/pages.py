"""The web client over HTTP: beside the API, outside its prefix, open to everybody."""

from urllib.parse import unquote

from chalice.app import Blueprint, Response

from chalicelib.kernel.settings import PORTAL_PATH, setting
from chalicelib.site import files
from chalicelib.site.policy import PAGE_HEADERS, SECURITY_HEADERS

pages = Blueprint(__name__)

_A_YEAR = 365 * 24 * 60 * 60  # an asset's name holds its digest: another content has another name


@pages.route("/", methods=["GET"])
def index() -> Response:
    """The page of the client. What it names is relative to it, so its address ends in a slash."""
    if (pages.current_request.context or {}).get("path") == setting(PORTAL_PATH) != "":
        return Response(body="", status_code=308, headers={"Location": f"{setting(PORTAL_PATH)}/"})
    page = files.page()
    if page is None:
        return _missing("The web client was not built.")
    headers = {**PAGE_HEADERS, "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache"}
    return Response(body=page, headers=headers)


@pages.route("/assets/{name}", methods=["GET"])
def read_asset(name: str) -> Response:
    """A file that the page names."""
    found = files.asset(unquote(name))
    if found is None:
        return _missing("There is no such file.")
    caching = f"public, max-age={_A_YEAR}, immutable"
    headers = {**SECURITY_HEADERS, "Content-Type": found.media_type, "Cache-Control": caching}
    return Response(body=found.text, headers=headers)


def _missing(text: str) -> Response:
    headers = {**PAGE_HEADERS, "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"}
    return Response(body=text, status_code=404, headers=headers)
