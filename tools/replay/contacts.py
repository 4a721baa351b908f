"""Contact persons of the companies that were played: added by the opener, subscribed, changed, one made inactive."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import httpx

from tools.portal_client import PortalClient, Refused

NEWSLETTERS = ("REPLAY1", "REPLAY2", "REPLAY3")


class WantedContact(NamedTuple):
    """A contact as the portal must have it, with the newsletters that it receives."""

    email: str
    first_name: str
    last_name: str
    mobile: str
    function: str
    state: str
    newsletters: frozenset[str]


def contacts_of(company: str) -> list[WantedContact]:
    """Return the contacts of ``company``, the same every time."""
    at = f"@{company.lower()}.example"
    return [
        WantedContact(f"contabil{at}", "Ștefania", "Țurcanu", "+40722123456", "Contabil șef", "active",
                      frozenset(NEWSLETTERS[:2])),
        WantedContact(f"gestiune{at}", "Ioan", "Bălăceanu", "+40733654321", "Gestionar", "active", frozenset()),
        WantedContact(f"plecat{at}", "Zoe", "Neagu", "", "", "inactive", frozenset()),
    ]  # fmt: skip


def make_newsletters(admin: PortalClient) -> None:
    """Make the newsletters that contacts subscribe to. Raises Refused."""
    for code in NEWSLETTERS:
        try:
            admin.post("/newsletters", body={"code": code, "name": f"NL {code}"})
        except Refused as refused:
            if refused.status != httpx.codes.CONFLICT:
                raise


def make_contacts(person: PortalClient, company: str) -> dict[str, str]:
    """Make the contacts of ``company`` as one of its users; return their ids by address. Raises Refused.

    Each first gets a newsletter that it does not keep, so that the check also covers a removal.
    """
    there = {str(contact["email"]): str(contact["id"]) for contact in person.items("/contacts")}
    for wanted in contacts_of(company):
        if wanted.email not in there:
            there[wanted.email] = _created(person, wanted)
        contact = there[wanted.email]
        person.call("PATCH", "/contacts/{id}", contact, body={"function": wanted.function, "state": wanted.state})
        if wanted.state == "active":
            body = {"codes": sorted(wanted.newsletters)}
            person.call("PUT", "/contacts/{id}/newsletters", contact, body=body)
    return {email: contact for email, contact in there.items() if email in set(_emails(company))}


def _created(person: PortalClient, wanted: WantedContact) -> str:
    fields = ("email", "first_name", "last_name", "mobile")
    body: dict[str, Any] = {name: value for name in fields if (value := getattr(wanted, name))}
    contact = str(person.post("/contacts", body=body)["id"])
    person.call("PUT", "/contacts/{id}/newsletters", contact, body={"codes": [NEWSLETTERS[-1]]})
    return contact


def _emails(company: str) -> Iterator[str]:
    return (wanted.email for wanted in contacts_of(company))
