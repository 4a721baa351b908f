"""Fill the running portal with demo data: ``python -m tools.demo``. A second run changes nothing."""

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import httpx

from tools.demo.catalogue import companies, products
from tools.demo.contacts import import_contacts
from tools.demo.conversations import read_conversations
from tools.demo.newsletters import newsletters, schedule_issue
from tools.demo.people import DemoPeople
from tools.demo.play import play
from tools.demo.updates import publish_missing
from tools.portal_client import PortalClient, Refused
from tools.portal_stack import read_stack


def main() -> int:
    """Return 0 when everything is there, 1 when the portal refused something."""
    people = DemoPeople(read_stack())
    try:
        _make_missing(people.admin, "/products", products(), people.admin.get("/products")["items"])
        today = datetime.now(UTC).date()
        _make_missing(people.admin, "/companies", companies(today), people.admin.items("/companies"))
        _make_missing(people.admin, "/newsletters", newsletters(), people.admin.get("/newsletters"))
        schedule_issue(people.admin)
        publish_missing(people.admin)
        people.create_accounts()
        steps = play(people, read_conversations())
        print(f"demo data: {steps} new steps, {import_contacts(people)} new contacts")
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
