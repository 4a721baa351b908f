"""Fill the running portal with demo data: ``python -m tools.demo``. A second run changes nothing."""

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import httpx

from tools.demo.cast import Cast
from tools.demo.catalogue import companies, products
from tools.demo.contacts import import_contacts
from tools.demo.conversations import read_conversations
from tools.demo.newsletters import newsletters, schedule_issue
from tools.demo.play import play
from tools.demo.updates import publish_missing
from tools.portal_client import PortalClient, Refused
from tools.portal_stack import read_stack


def main() -> int:
    """Return 0 when everything is there, 1 when the portal refused something."""
    cast = Cast(read_stack())
    try:
        _make_missing(cast.admin, "/products", products(), cast.admin.get("/products")["items"])
        today = datetime.now(UTC).date()
        _make_missing(cast.admin, "/companies", companies(today), cast.admin.items("/companies"))
        _make_missing(cast.admin, "/newsletters", newsletters(), cast.admin.get("/newsletters"))
        schedule_issue(cast.admin)
        publish_missing(cast.admin)
        cast.introduce()
        steps = play(cast, read_conversations())
        print(f"demo data: {steps} new steps, {import_contacts(cast)} new contacts")
    except (Refused, httpx.HTTPError) as error:
        print(f"demo data: {error}", file=sys.stderr)
        return 1
    return 0


def _make_missing(
    admin: PortalClient, route: str, wanted: list[dict[str, Any]], there: Iterable[dict[str, Any]]
) -> None:
    codes = {item["code"] for item in there}
    for body in wanted:
        if body["code"] not in codes:
            admin.post(route, body=body)


if __name__ == "__main__":
    sys.exit(main())
