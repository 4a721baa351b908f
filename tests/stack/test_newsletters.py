"""Newsletters from the schedule to the mailbox, on the deployed stack, and every route once.

What administrators do with them is tested in tests/api/newsletters and tests/api/issues.
"""

import itertools
import json
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import boto3
import pytest

from chalicelib.contacts import service as contacts
from chalicelib.contacts.model import ContactState, Undeliverable
from chalicelib.kernel.clock import now, to_iso
from tests.people import CONTRACTS, World
from tests.stack.inside import inside
from tests.stack.mailbox import Mailbox, until
from tests.stack.readers import a_reader, put

Sent = Callable[[World, str], dict[str, Any]]
_numbers = itertools.count(1)
_MINUTE = 100  # seconds: the schedule fires every minute, and the mails need a moment


@pytest.fixture(scope="module", autouse=True)
def tables(stack: dict[str, Any]) -> Iterator[None]:
    """Contacts are written and read directly."""
    with inside(stack):
        yield


@pytest.fixture
def newsletter(world: World) -> str:
    """The code of a new newsletter."""
    code = f"00{next(_numbers)}NL"
    assert world.admin.post("/newsletters", {"code": code, "name": f"NL {code}"}).status_code == 201
    return code


def an_issue(**changes: Any) -> dict[str, Any]:
    return {"subject": "Noutăți", "body": "# Noutăți\n\nBuletin.", "send_at": to_iso(now())} | changes


def schedule(world: World, newsletter: str, **changes: Any) -> str:
    """Schedules an issue and answers its path."""
    answer = world.admin.post(f"/newsletters/{newsletter}/issues", an_issue(**changes))
    assert answer.status_code == 201, answer.text
    return f"/newsletters/{newsletter}/issues/{answer.json()['id']}"


def sent(world: World, path: str) -> dict[str, Any]:
    """The issue once none of its copies waits."""

    def whole() -> dict[str, Any] | None:
        found: dict[str, Any] = world.admin.get(path).json()
        return found if found["state"] == "sent" else None

    issue = until(whole, _MINUTE)
    assert issue is not None, world.admin.get(path).json()
    return issue


@pytest.fixture
def sent_at_once(stack: dict[str, Any]) -> Sent:
    """As `sent`, without waiting for the minute: the schedule's function is called here."""

    def sent_soon(world: World, path: str) -> dict[str, Any]:
        functions = boto3.client("lambda", **settings_of(stack))
        functions.invoke(FunctionName=stack["outputs"]["FindDueIssues"], InvocationType="Event", Payload=b"{}")
        return sent(world, path)

    return sent_soon


def settings_of(stack: dict[str, Any]) -> dict[str, Any]:
    """How boto3 reaches the stack's services."""
    keys = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
    return keys | {"endpoint_url": stack["endpoint_url"], "region_name": stack["region"]}


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
    path = schedule(world, newsletter, subject=subject, send_at=to_iso(now() + timedelta(seconds=2)))
    issue = sent(world, path)
    assert (issue["sent"], issue["failed"], issue["bounced"], issue["pending"]) == (4, 0, 0, 0)
    assert sorted(mail.to for mail in mailbox.mails(about=subject)) == sorted(r.details.email for r in readers)


def test_an_issue_about_a_product_reaches_the_companies_that_have_it_today(
    world: World, mailbox: Mailbox, newsletter: str, sent_at_once: Sent
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
    issue = sent_at_once(world, path)
    assert (issue["product"], issue["sent"], issue["skipped"], issue["pending"]) == ("WMS", 2, 0, 0)
    assert sorted(mail.to for mail in mailbox.mails(about=subject)) == sorted(r.details.email for r in readers[:2])


def test_a_reader_leaves_with_one_click_and_without_signing_in(
    world: World, mailbox: Mailbox, newsletter: str, stack: dict[str, Any], sent_at_once: Sent
) -> None:
    put([a_reader(world.alfa, 10, newsletter), a_reader(world.alfa, 11, newsletter)])
    subject = f"Plecare {newsletter}"
    sent_at_once(world, schedule(world, newsletter, subject=subject))
    (mail,) = mailbox.mails(to=f"cititor10@{world.alfa.lower()}.example", about=subject)
    link = re.search(rf"{re.escape(stack['portal_url'])}/#/unsubscribe/([\w.-]+)", mail.text)
    assert link is not None
    assert link[0] in mail.html
    path = f"/unsubscribe/{link[1]}"
    assert world.http.get(path).json() == {
        "newsletter": {"code": newsletter, "name": f"NL {newsletter}"},
        "subscribed": True,
    }
    one_click = {"Content-Type": "application/x-www-form-urlencoded"}
    for _ in range(2):
        left = world.http.post(path, content=b"List-Unsubscribe=One-Click", headers=one_click)
        assert (left.status_code, left.json()["subscribed"]) == (200, False)
    assert world.http.get(path).json()["subscribed"] is False
    second = f"Iarăși {newsletter}"
    assert sent_at_once(world, schedule(world, newsletter, subject=second))["sent"] == 1
    assert [m.to for m in mailbox.mails(about=second)] == [f"cititor11@{world.alfa.lower()}.example"]


def test_a_bounce_reaches_the_issue_the_contact_and_later_issues(
    world: World, mailbox: Mailbox, newsletter: str, stack: dict[str, Any], sent_at_once: Sent
) -> None:
    reader = a_reader(world.alfa, 20, newsletter)
    put([reader])
    path = schedule(world, newsletter, subject=f"Retur {newsletter}")
    sent_at_once(world, path)
    tags = {"issue": [path.rpartition("/")[2]], "company": [reader.company], "contact": [reader.id]}
    event = {
        "eventType": "Bounce",
        "mail": {"messageId": "1", "tags": tags},
        "bounce": {
            "bounceType": "Permanent",
            "bounceSubType": "General",
            "bouncedRecipients": [{"emailAddress": reader.details.email}],
        },
    }
    sns = boto3.client("sns", **settings_of(stack))
    sns.publish(TopicArn=stack["outputs"]["MailEventsTopic"], Message=json.dumps(event))
    assert until(lambda: world.admin.get(path).json()["bounced"] or None) == 1
    assert world.admin.get(path).json()["sent"] == 0
    assert until(lambda: contacts.subscriber(reader.company, reader.id, newsletter) is None or None)
    assert sent_at_once(world, schedule(world, newsletter))["sent"] == 0
    assert len(mailbox.mails(to=reader.details.email)) == 1


def test_every_route_may_do_what_it_needs(world: World, mailbox: Mailbox, newsletter: str) -> None:
    assert world.admin.patch(f"/newsletters/{newsletter}", {"name": "Altul"}).json()["name"] == "Altul"
    assert {"code": newsletter, "name": "Altul"} in world.ana.get("/newsletters").json()
    path = schedule(world, newsletter, send_at=to_iso(now() + timedelta(hours=1)), product="WMS")
    assert world.admin.patch(path, {"subject": "Alta", "body": "Alt text"}).json()["subject"] == "Alta"
    assert world.admin.get(path).json()["body"] == "Alt text"
    assert world.admin.send("DELETE", path).status_code == 204
    (listed,) = world.admin.all(f"/newsletters/{newsletter}/issues")
    assert (listed["state"], listed["pending"]) == ("cancelled", 0)
    written = {"subject": f"Probă {newsletter}", "body": "**gras**"}
    assert "<strong>gras</strong>" in world.admin.post(f"/newsletters/{newsletter}/preview", written).json()["html"]
    assert world.admin.post(f"/newsletters/{newsletter}/test", written).status_code == 204
    (mail,) = mailbox.expect(1, about=f"[TEST] Probă {newsletter}")
    assert mail.to == world.admin.email
