"""An issue's life, and what may become of a copy."""

from datetime import UTC, datetime, timedelta

import pytest

from chalicelib.issues.model import (
    Copy,
    Counts,
    DeliveryState,
    Issue,
    IssueKey,
    IssueState,
    copy_key,
    may_become,
    sendable_at,
)
from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import FieldError, Invalid
from tests.unit.callers import ALFA

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
PAST = Text("Momentul trimiterii a trecut.", "The time of sending is in the past.")
FAR = Text("Cel mult un an înainte.", "At most a year ahead.")
SENDING = Issue("1-a", "000BR", "S", NOW, IssueState.SENDING, NOW, "Ada", is_fully_planned=True)
MILLISECOND = timedelta(milliseconds=1)


def test_an_issue_is_named_by_its_newsletter_and_its_id() -> None:
    assert SENDING.key == IssueKey(newsletter="000BR", issue="1-a")


def test_a_new_issue_is_about_no_product_and_has_no_copies() -> None:
    new = Issue("1-a", "000BR", "S", NOW, IssueState.SCHEDULED, NOW, "Ada")
    assert (new.product, new.counts, new.pages, new.position, new.is_fully_planned) == (
        None,
        Counts(),
        0,
        None,
        False,
    )
    assert set(Counts()) == {0}


@pytest.mark.parametrize(
    ("issue", "state"),
    [
        (SENDING, IssueState.SENT),
        (SENDING._replace(counts=Counts(sent=3, failed=1)), IssueState.SENT),
        (SENDING._replace(counts=Counts(sent=3, pending=1)), IssueState.SENDING),
        (SENDING._replace(is_fully_planned=False), IssueState.SENDING),
        (SENDING._replace(stored_state=IssueState.SCHEDULED), IssueState.SCHEDULED),
        (SENDING._replace(stored_state=IssueState.CANCELLED), IssueState.CANCELLED),
    ],
)
def test_an_issue_is_sent_once_all_copies_are_planned_and_none_is_pending(issue: Issue, state: IssueState) -> None:
    assert issue.state is state


PENDING, CLAIMED, SENT = DeliveryState.PENDING, DeliveryState.CLAIMED, DeliveryState.SENT
FAILED, BOUNCED, SKIPPED = DeliveryState.FAILED, DeliveryState.BOUNCED, DeliveryState.SKIPPED


def test_a_copy_goes_forward_only_and_nothing_follows_what_is_final() -> None:
    followed = {before: {after for after in DeliveryState if may_become(before, after)} for before in DeliveryState}
    assert followed == {
        PENDING: {CLAIMED, SENT, FAILED, SKIPPED, BOUNCED},
        CLAIMED: {SENT, FAILED, SKIPPED, BOUNCED},
        SENT: {BOUNCED},
        FAILED: set(),
        BOUNCED: set(),
        SKIPPED: set(),
    }


def test_a_copy_is_named_by_company_and_contact() -> None:
    copy = Copy("1-a", "000BR", ALFA, "c1", PENDING)
    assert copy.key == copy_key(ALFA, "c1") == "ALFA#c1"
    assert (copy.claim, copy.message, copy.reason) == (None, None, None)


@pytest.mark.parametrize("by", [-timedelta(minutes=1), timedelta(), timedelta(days=366)])
def test_an_issue_goes_out_now_or_within_a_year(by: timedelta) -> None:
    assert sendable_at(NOW + by, NOW) == NOW + by


@pytest.mark.parametrize(
    ("moment", "why"),
    [
        (NOW - timedelta(minutes=1) - MILLISECOND, PAST),
        (datetime.min.replace(tzinfo=UTC), PAST),
        (NOW + timedelta(days=366) + MILLISECOND, FAR),
        (datetime.max.replace(tzinfo=UTC), FAR),
    ],
)
def test_the_past_and_absurd_times_are_refused(moment: datetime, why: Text) -> None:
    with pytest.raises(Invalid) as refused:
        sendable_at(moment, NOW)
    assert refused.value.errors == (FieldError("send_at", why),)
