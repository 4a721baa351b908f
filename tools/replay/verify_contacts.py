"""Reads contacts back: every detail and newsletter, and that other companies find none of them."""

from collections.abc import Iterator
from functools import partial

import httpx

from tools.portal_client import PortalClient, Refused
from tools.replay import mapping
from tools.replay.contacts import contacts_of, make_contacts
from tools.replay.people import People
from tools.replay.plan import Case
from tools.replay.verify import Check
from tools.replay.verify_files import Tally


def contact_checks(people: People, cases: list[Case], tally: Tally) -> list[Check]:
    """Return a comparison for each company that was played; a stranger is the opener of the company before."""
    openers = list({case.customer: case.opener for case in cases}.items())
    return [
        partial(company_check, people, customer, opener, openers[position - 1][1], tally)
        for position, (customer, opener) in enumerate(openers)
    ]


def company_check(people: People, customer: str, opener: str, stranger: str, tally: Tally) -> Iterator[str]:
    """Make the company's contacts, then yield how what the portal answers differs from them."""
    person, company = people[opener], mapping.company_code(customer)
    ids = make_contacts(person, company)
    yield from _listed(person, company, tally)
    yield from _subscribed(person, company, ids)
    if stranger != opener:
        yield from _kept_away(people[stranger], next(iter(ids.values())), tally)


def _listed(person: PortalClient, company: str, tally: Tally) -> Iterator[str]:
    fields = ("email", "first_name", "last_name", "mobile", "function", "state")
    listed = {str(one["email"]): one for one in person.items("/contacts")}
    for wanted in contacts_of(company):
        seen = [listed.get(wanted.email, {}).get(field) or "" for field in fields]
        if seen != [getattr(wanted, field) for field in fields]:
            yield f"contact {wanted.email}: {seen}, expected {wanted}"
        tally.add("contacts")


def _subscribed(person: PortalClient, company: str, ids: dict[str, str]) -> Iterator[str]:
    for wanted in contacts_of(company):
        codes = set(person.get("/contacts/{id}/newsletters", ids[wanted.email])["codes"])
        if codes != wanted.newsletters:
            yield f"newsletters of {wanted.email}: {sorted(codes)}, expected {sorted(wanted.newsletters)}"


def _kept_away(stranger: PortalClient, contact: str, tally: Tally) -> Iterator[str]:
    for route in ("/contacts/{id}", "/contacts/{id}/newsletters"):
        try:
            stranger.get(route, contact)
        except Refused as refused:
            if refused.status == httpx.codes.NOT_FOUND:
                tally.add("contacts kept away")
                continue
            yield f"{route} of {contact} for {stranger.email}: {refused.status}, expected 404"
        else:
            yield f"{route} of {contact} is open to {stranger.email} of another company"
