"""From an issue to its copies."""

import io
import json
from collections.abc import Callable
from datetime import timedelta

import pytest

from chalicelib.contracts import service as contracts
from chalicelib.issues import planning
from chalicelib.issues.model import Copy, DeliveryState, Issue, IssueKey, IssueState
from chalicelib.issues.store import copies as copies_store
from chalicelib.issues.store import issues as issues_store
from chalicelib.kernel import clock
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.tenant import Tenant
from tests.queues import a_context, failures, queue_event
from tests.unit.callers import ALFA, BETA
from tests.unit.issues.scene import Cloud, a_reader, an_issue, copies_of, now_of

Stored = Callable[..., None]


def plan(key: IssueKey) -> int:
    """A message on the queue of issues; answers how many are to come again."""
    return failures(planning.handle(queue_event({"newsletter": key.newsletter, "issue": key.issue}), a_context()))


def about(issue: Issue, product: str) -> Issue:
    """The issue, now about ``product``."""
    item = issues_store.ISSUES.item(issue._replace(product=product))
    item.save()
    return now_of(issue)


def test_each_subscriber_gets_a_copy_that_waits(stored: Stored, cloud_around: Cloud, counted: list[str]) -> None:
    stored(a_reader(1), a_reader(2, company=BETA), a_reader(3, "000XX"))
    issue = cloud_around.planned_issue()
    assert copies_of(issue) == [
        Copy(issue.id, issue.newsletter, company, contact, DeliveryState.PENDING)
        for company, contact in ((ALFA, "c1"), (BETA, "c2"))
    ]
    planned = now_of(issue)
    assert (planned.state, planned.counts.pending, planned.is_fully_planned) == (IssueState.SENDING, 2, True)
    assert planned.pages == 2  # one for each part of the subscribers
    assert counted == ["NewsletterPlanned"]


def test_what_is_not_due_or_not_there_is_not_planned(stored: Stored, cloud_around: Cloud, counted: list[str]) -> None:
    stored(a_reader(1))
    later = an_issue(timedelta(hours=1))
    whole = cloud_around.planned_issue()
    before = now_of(whole)
    counted.clear()
    for key in (later.key, whole.key, IssueKey("000BR", "0000000000000-00000000")):
        assert plan(key) == 0
    assert (now_of(later), now_of(whole)) == (later, before)
    assert counted == []


def test_a_page_that_another_planned_first_is_left_to_them(
    stored: Stored, cloud_around: Cloud, monkeypatch: pytest.MonkeyPatch, counted: list[str]
) -> None:
    stored(a_reader(1))
    issue = an_issue()
    before = now_of(issue)
    cloud_around.find_due()
    cloud_around.plan()
    planned, copies = now_of(issue), copies_of(issue)
    counted.clear()
    monkeypatch.setattr(issues_store, "get", lambda _: before)  # as it was when this function read it
    assert plan(issue.key) == 0
    monkeypatch.undo()
    assert (now_of(issue), copies_of(issue), counted) == (planned, copies, [])


def test_who_has_a_copy_gets_no_second_and_is_counted_once(stored: Stored, cloud_around: Cloud) -> None:
    stored(a_reader(1), a_reader(2), a_reader(3))
    issue = an_issue()
    transaction = Transaction()
    for contact in ("c1", "c3"):
        copy = Copy(issue.id, issue.newsletter, ALFA, contact, DeliveryState.SENT, message="first")
        copies_store.put_new(transaction, copy, AssertionError())
    transaction.commit()
    cloud_around.find_due()
    cloud_around.plan()
    assert [(copy.contact, copy.message) for copy in copies_of(issue)] == [
        ("c1", "first"),
        ("c2", None),
        ("c3", "first"),
    ]
    assert now_of(issue).counts.pending == 1


def test_an_issue_about_a_product_goes_to_the_companies_that_have_it(
    stored: Stored, cloud_around: Cloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(a_reader(1), a_reader(2, company=BETA))
    asked: list[tuple[set[Tenant], str]] = []

    def with_product(companies: set[Tenant], product: str) -> set[Tenant]:
        asked.append((companies, product))
        return companies & {BETA}

    monkeypatch.setattr(contracts, "companies_with_product", with_product)
    issue = about(an_issue(), "WMS")
    cloud_around.find_due()
    cloud_around.plan()
    assert [copy.company for copy in copies_of(issue)] == [BETA]
    assert {company for companies, _ in asked for company in companies} == {ALFA, BETA}
    assert {product for _, product in asked} == {"WMS"}
    assert all(companies for companies, _ in asked)  # nobody asks about none


def test_a_page_with_its_issue_fits_into_a_transaction() -> None:
    assert planning._PAGE + 1 == 100


def test_an_issue_whose_planning_goes_on_is_due_again_in_ten_minutes(
    stored: Stored, cloud_around: Cloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(a_reader(1), a_reader(2))
    monkeypatch.setattr(planning, "_PAGE", 1)
    issue = an_issue()
    assert plan(issue.key) == 0
    assert not now_of(issue).is_fully_planned
    minutes = [timedelta(minutes=n) for n in (9, 11)]
    assert [issue.key in issues_store.due(clock.now() + later, 100) for later in minutes] == [False, True]
    cloud_around.plan()  # what the first page put on the queue
    assert now_of(issue).is_fully_planned


def test_the_log_says_what_became_of_a_message(stored: Stored, cloud_around: Cloud, log: io.StringIO) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    plan(issue.key)
    told = [json.loads(line) for line in log.getvalue().splitlines()]
    due, *rest = [{name: one[name] for name in ("message", "issue", "issues") if name in one} for one in told]
    assert due == {"message": "issues due", "issues": [issue.id]}
    assert rest == [{"message": text, "issue": issue.id} for text in ("issue planned", "nothing to plan")]
