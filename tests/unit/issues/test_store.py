"""Issues, their counts and texts, and copies are read as they were written."""

from hypothesis import given
from hypothesis import strategies as st

from chalicelib.issues.model import Claim, Copy, Counts, DeliveryState, Issue, IssueState
from chalicelib.issues.store.copies import COPIES
from chalicelib.issues.store.counts import COUNTS, CountedPart, added_up
from chalicelib.issues.store.issues import ISSUES
from chalicelib.issues.store.texts import TEXTS, StoredText
from chalicelib.kernel.clock import from_iso
from chalicelib.kernel.dynamodb.values import plain_values
from chalicelib.kernel.tenant import Tenant
from tests.unit.round_trip import moments, round_trip

TEXT = st.text(min_size=1, max_size=30)
NUMBER = st.integers(1, 10**8)
COMPANY = st.from_regex(r"[A-Z][A-Z0-9]{1,9}", fullmatch=True).map(Tenant)
CODE = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}", fullmatch=True)
ISSUE_ID = st.from_regex(r"[0-9]{13}-[0-9a-f]{8}", fullmatch=True)
ISSUE = st.builds(
    Issue,
    id=ISSUE_ID,
    newsletter=CODE,
    subject=TEXT,
    send_at=moments,
    stored_state=st.sampled_from(IssueState),
    created_at=moments,
    created_by=TEXT,
    product=CODE,
    counts=NUMBER.map(lambda planned: Counts(pending=planned)),
    pages=NUMBER,
    position=st.dictionaries(TEXT, TEXT, min_size=1),
    is_fully_planned=st.sampled_from([True]),
)
COPY = st.builds(
    Copy,
    issue=ISSUE_ID,
    newsletter=CODE,
    company=COMPANY,
    contact=TEXT,
    state=st.sampled_from(DeliveryState),
    claim=st.builds(Claim, TEXT, moments),
    message=TEXT,
    reason=TEXT,
)


@given(ISSUE)
def test_an_issue_is_read_as_it_was_written(issue: Issue) -> None:
    assert round_trip(ISSUES, issue) == issue


@given(ISSUE)
def test_a_new_issue_is_read_as_it_was_written(full: Issue) -> None:
    issue = full._replace(product=None, counts=Counts(), pages=0, position=None, is_fully_planned=False)
    assert round_trip(ISSUES, issue) == issue


@given(COPY)
def test_a_copy_is_read_as_it_was_written(copy: Copy) -> None:
    assert round_trip(COPIES, copy) == copy


@given(COPY)
def test_a_new_copy_is_read_as_it_was_written(full: Copy) -> None:
    copy = full._replace(claim=None, message=None, reason=None)
    assert round_trip(COPIES, copy) == copy


@given(st.builds(CountedPart, CODE, TEXT, *[NUMBER] * 4))
def test_a_part_of_the_counts_is_read_as_it_was_written(part: CountedPart) -> None:
    assert round_trip(COUNTS, part) == part


def test_a_part_of_the_counts_holds_only_what_was_counted() -> None:
    parts = [
        {"newsletter": "000BR", "item": "issue#1#15", "sent": "2", "bounced": "1"},
        {"newsletter": "000BR", "item": "issue#1#00", "sent": "1", "skipped": "3", "failed": "1"},
    ]
    assert added_up(10, parts) == Counts(sent=3, failed=1, bounced=1, skipped=3, pending=2)


@given(st.builds(StoredText, CODE, TEXT, TEXT))
def test_a_text_is_read_as_it_was_written(text: StoredText) -> None:
    assert round_trip(TEXTS, text) == text


def test_an_issue_is_stored_in_the_form_that_it_always_had() -> None:
    moment = "2026-03-01T12:00:00.000Z"
    issue = Issue("1-a", "000BR", "S", from_iso(moment), IssueState.SCHEDULED, from_iso(moment), "Ada")
    assert plain_values(ISSUES.item(issue).serialize()) == {
        "newsletter": "000BR",
        "item": "issue#1-a",
        "subject": "S",
        "send_at": moment,
        "state": "scheduled",
        "created_at": moment,
        "created_by": "Ada",
        "planned": "0",
        "pages": "0",
        "due": "due",
        "due_at": moment,
    }


def test_a_copy_is_stored_in_the_form_that_it_always_had() -> None:
    copy = Copy("1-a", "000BR", Tenant("ALFA"), "c1", DeliveryState.PENDING)
    values = dict(plain_values(COPIES.item(copy).serialize()))
    assert int(str(values.pop("expires_at"))) > 0
    assert values == {"issue": "1-a", "contact": "ALFA#c1", "newsletter": "000BR", "fate": "pending"}
