"""Recording what became of a copy, and counting it."""

from collections.abc import Callable

import pytest

from chalicelib.issues import deliveries
from chalicelib.issues.deliveries import CopyChanged
from chalicelib.issues.model import Claim, Copy, DeliveryState
from chalicelib.issues.store import copies as copies_store
from chalicelib.kernel.clock import now
from tests.unit.callers import ALFA
from tests.unit.issues.scene import Cloud, a_reader, copies_of

PENDING, SENT, BOUNCED = DeliveryState.PENDING, DeliveryState.SENT, DeliveryState.BOUNCED


@pytest.fixture
def copy(stored: Callable[..., None], cloud_around: Cloud, counted: list[str]) -> Copy:
    """A copy that waits."""
    stored(a_reader(1))
    (one,) = copies_of(cloud_around.planned_issue())
    counted.clear()
    return one


def now_is(copy: Copy) -> Copy | None:
    return copies_store.get(copy.issue, copy.key)


@pytest.mark.parametrize(
    ("state", "name"),
    [
        (SENT, "NewsletterSent"),
        (DeliveryState.FAILED, "NewsletterFailed"),
        (BOUNCED, "NewsletterBounced"),
        (DeliveryState.SKIPPED, "NewsletterSkipped"),
    ],
)
def test_what_became_of_a_copy_is_recorded_and_counted_once(
    copy: Copy, counted: list[str], state: DeliveryState, name: str
) -> None:
    after = deliveries.record(copy, state, message="m1", reason="r")
    assert after == copy._replace(state=state, message="m1", reason="r") == now_is(copy)
    assert deliveries.record(after, state, message="m2") == after
    assert counted == [name]


def test_what_was_known_of_a_copy_stays(copy: Copy, counted: list[str]) -> None:
    sent = deliveries.record(copy, SENT, message="m1")
    bounced = deliveries.record(sent, BOUNCED, reason="General")
    assert bounced == copy._replace(state=BOUNCED, message="m1", reason="General") == now_is(copy)
    assert counted == ["NewsletterSent", "NewsletterBounced"]


def test_where_somebody_recorded_something_else_first_the_copy_is_read_again(copy: Copy, counted: list[str]) -> None:
    deliveries.record(copy, SENT, message="m1")
    bounced = deliveries.record(copy, BOUNCED, reason="General")  # which still knows it as pending
    assert bounced == copy._replace(state=BOUNCED, message="m1", reason="General") == now_is(copy)
    assert deliveries.record(copy, SENT, message="m2") == bounced
    assert counted == ["NewsletterSent", "NewsletterBounced"]


@pytest.mark.parametrize(("others", "is_recorded"), [(4, True), (5, False)])
def test_others_who_change_a_copy_again_and_again_are_given_up_for_a_later_try(
    copy: Copy, monkeypatch: pytest.MonkeyPatch, others: int, *, is_recorded: bool
) -> None:
    tries: list[Copy] = []
    write = deliveries._was_written

    def is_written(before: Copy, after: Copy) -> bool:
        tries.append(after)
        return len(tries) > others and write(before, after)

    monkeypatch.setattr(deliveries, "_was_written", is_written)
    if is_recorded:
        assert deliveries.record(copy, SENT).state is SENT
    else:
        with pytest.raises(CopyChanged):
            deliveries.record(copy, SENT)
    assert len(tries) == 5


def test_a_copy_that_is_gone_is_not_written_again(copy: Copy) -> None:
    gone = Copy(copy.issue, copy.newsletter, ALFA, "c9", PENDING)
    with pytest.raises(CopyChanged):
        deliveries.record(gone, SENT)
    assert now_is(gone) is None


def test_whoever_records_a_copy_gives_up_its_claim(copy: Copy) -> None:
    claimed = copies_store.claim(copy.issue, copy.key, Claim("attempt", now()))
    assert claimed is not None
    assert deliveries.record(claimed, SENT) == copy._replace(state=SENT) == now_is(copy)
