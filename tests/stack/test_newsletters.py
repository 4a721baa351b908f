"""Newsletters from the schedule to the mailbox, on the deployed stack."""

import itertools
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.contacts.model import ContactState, Undeliverable
from chalicelib.kernel.clock import now, written
from tests.stack.mailbox import Mailbox, until
from tests.stack.people import CONTRACTS, World
from tests.stack.readers import a_reader, put, tables_of

_numbers = itertools.count(1)
_MINUTE = 100  # seconds: the schedule fires every minute, and the mails need a moment


@pytest.fixture(scope="module", autouse=True)
def tables(stack: dict[str, Any]) -> Iterator[None]:
    """Contacts are written and read directly."""
    with tables_of(stack):
        yield


@pytest.fixture
def newsletter(world: World) -> str:
    """The code of a new newsletter."""
    code = f"00{next(_numbers)}NL"
    assert world.admin.post("/newsletters", {"code": code, "name": f"NL {code}"}).status_code == 201
    return code


def an_issue(**changes: Any) -> dict[str, Any]:
    return {"subject": "Noutăți", "body": "# Noutăți\n\nBuletin.", "send_at": written(now())} | changes


def schedule(world: World, newsletter: str, **changes: Any) -> str:
    """Schedules an issue and answers its path."""
    answer = world.admin.post(f"/newsletters/{newsletter}/issues", an_issue(**changes))
    assert answer.status_code == 201, answer.text
    return f"/newsletters/{newsletter}/issues/{answer.json()['id']}"


def sent(world: World, path: str) -> dict[str, Any]:
    """The issue once all its copies have met their fate."""

    def whole() -> dict[str, Any] | None:
        found: dict[str, Any] = world.admin.get(path).json()
        return found if found["state"] == "sent" else None

    issue = until(whole, _MINUTE)
    assert issue is not None, world.admin.get(path).json()
    return issue


def test_a_scheduled_issue_reaches_every_active_subscriber_once_and_nobody_else(
    world: World, mailbox: Mailbox, newsletter: str
) -> None:
    readers = [a_reader(world.alfa, n, newsletter) for n in range(3)] + [a_reader(world.beta, 3, newsletter)]
    others = [
        a_reader(world.alfa, 4),
        a_reader(world.alfa, 5, "000XX"),
        a_reader(world.alfa, 6, newsletter, state=ContactState.INACTIVE),
        a_reader(world.alfa, 7, newsletter, undeliverable=Undeliverable.BOUNCE),
    ]
    put(readers + others)
    subject = f"Noutăți {newsletter}"
    path = schedule(world, newsletter, subject=subject, send_at=written(now() + timedelta(seconds=2)))
    issue = sent(world, path)
    assert (issue["sent"], issue["failed"], issue["bounced"], issue["pending"]) == (4, 0, 0, 0)
    assert sorted(mail.to for mail in mailbox.mails(about=subject)) == sorted(r.details.email for r in readers)


def test_an_issue_about_a_product_reaches_the_companies_that_have_it_today(
    world: World, mailbox: Mailbox, newsletter: str
) -> None:
    has_it, never_had_it, had_it = (world.company() for _ in range(3))
    ended = CONTRACTS[0] | {"valid_until": "2020-12-31"}
    for company, contracts in ((never_had_it, [CONTRACTS[1]]), (had_it, [ended, CONTRACTS[1]])):
        assert world.admin.patch(f"/companies/{company}", {"contracts": contracts}).status_code == 200
    companies = (has_it, has_it, never_had_it, had_it)
    readers = [a_reader(company, n, newsletter) for n, company in enumerate(companies)]
    put(readers)
    subject = f"Actualizare {newsletter}"
    path = schedule(world, newsletter, subject=subject, product="WMS")
    issue = sent(world, path)
    assert (issue["product"], issue["sent"], issue["skipped"], issue["pending"]) == ("WMS", 2, 0, 0)
    assert sorted(mail.to for mail in mailbox.mails(about=subject)) == sorted(r.details.email for r in readers[:2])


def test_an_issue_is_about_a_product_that_there_is(world: World, newsletter: str) -> None:
    refused = world.admin.post(f"/newsletters/{newsletter}/issues", an_issue(product="NONE"))
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "product")
