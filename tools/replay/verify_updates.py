"""Downloads update packages as companies that have the product, and tries to as companies that have it not."""

from collections.abc import Iterator, Mapping
from functools import partial

import httpx

from tools.portal_client import PortalClient, Refused
from tools.replay import mapping
from tools.replay.people import People
from tools.replay.plan import Case
from tools.replay.updates import content_of
from tools.replay.verify import Check
from tools.replay.verify_files import Tally

Packages = Mapping[str, str]  # ids by product


def update_checks(
    people: People, packages: Packages, cases: list[Case], held: Mapping[str, set[str]], tally: Tally
) -> list[Check]:
    """Return a comparison for each company that was played; ``held`` are the products of each customer."""
    openers = {case.customer: case.opener for case in cases}
    return [
        partial(company_check, people, packages, customer, opener, held[customer], tally)
        for customer, opener in openers.items()
    ]


def company_check(
    people: People, packages: Packages, customer: str, opener: str, held: set[str], tally: Tally
) -> Iterator[str]:
    """Yield differences from the rule: a company gets its products' packages, with ledger entries, and no others."""
    person = people[opener]
    for product in sorted(held):
        yield from _listed(person, packages, product)
        yield from _taken(people.http, person, packages[product], product)
        yield from _in_ledger(people, packages[product], product, mapping.company_code(customer), opener)
        tally.add("taken")
    for product in sorted(packages.keys() - held)[:1]:
        yield from _kept_away(person, product, packages[product], tally)


def _listed(person: PortalClient, packages: Packages, product: str) -> Iterator[str]:
    file, ours = content_of(product), set(packages.values())
    listed = [one for one in person.items("/updates", query={"product": product}) if one["id"] in ours]
    seen = [(one["id"], one["name"], one["size"], one["sha256"]) for one in listed]
    wanted = [(packages[product], file.shown_name, file.size, file.sha256)]
    if seen != wanted:
        yield f"updates of {product} for {person.email}: {seen}, expected {wanted}"


def _taken(http: httpx.Client, person: PortalClient, update: str, product: str) -> Iterator[str]:
    link = person.get("/updates/{id}/download", update)
    if http.get(link["url"]).raise_for_status().content != content_of(product).content:
        yield f"update {update} for {person.email}: other bytes than were published"


def _in_ledger(people: People, update: str, product: str, company: str, taker: str) -> Iterator[str]:
    wanted = (people.id_of(taker), company, content_of(product).sha256)
    entries = people.admin.items("/updates/{id}/downloads", update)
    if wanted not in ((one["person"]["id"], one["company"], one["sha256"]) for one in entries):
        yield f"the ledger of {update} does not name {taker} of {company}"


def _kept_away(person: PortalClient, product: str, update: str, tally: Tally) -> Iterator[str]:
    for route, *parts in (("/updates/{id}", update), ("/updates/{id}/download", update)):
        yield from _not_found(person, route, *parts, tally=tally)
    yield from _not_found(person, "/updates", tally=tally, product=product)


def _not_found(person: PortalClient, route: str, *parts: str, tally: Tally, **query: str) -> Iterator[str]:
    try:
        person.get(route, *parts, query=query)
    except Refused as refused:
        if refused.status == httpx.codes.NOT_FOUND:
            tally.add("kept away")
        else:
            yield f"{route} {parts}{query} for {person.email}: {refused.status}, expected 404"
    else:
        yield f"{route} {parts}{query} is open to {person.email}, whose company does not have the product"
