"""Makes the products, consultants, companies and users that the history needs."""

from collections.abc import Iterable
from typing import Any

import httpx

from tools.portal_client import PortalClient, Refused
from tools.replay import mapping
from tools.replay.log import Event


def make_shared(admin: PortalClient, cases: list[list[Event]]) -> None:
    """Make every product and every consultant of the log. Raises Refused."""
    events = [event for case in cases for event in case]
    for product in mapping.products(events):
        _make(admin, "/products", body=product)
    resources = {event.resource for event in events}
    for resource in sorted(resources, key=mapping.number):
        _make(admin, "/staff", body=_user(mapping.consultant(resource)) | {"role": "consultant"})


def make_company(admin: PortalClient, company: dict[str, Any], users: Iterable[mapping.Person]) -> None:
    """Make one company with its contracts and its users. Raises Refused."""
    _make(admin, "/companies", body=company)
    for user in users:
        _make(admin, "/companies/{code}/users", company["code"], body=_user(user))


def _make(admin: PortalClient, route: str, *parts: str, body: dict[str, Any]) -> None:
    try:
        admin.post(route, *parts, body=body)
    except Refused as refused:
        if refused.status != httpx.codes.CONFLICT:
            raise


def _user(person: mapping.Person) -> dict[str, Any]:
    return {
        "email": person.email,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "password": mapping.PASSWORD,
    }
