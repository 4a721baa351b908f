"""Calls that may be repeated: what is recorded, and how a repetition is told."""

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from chalicelib.kernel.clock import epoch, from_iso
from chalicelib.kernel.dynamodb import idempotency
from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore, FirstAnswer, IdempotencyItem, IdempotencyKey, Once
from chalicelib.kernel.problems import AlreadyExists, Conflict, Invalid, KeyReused, NotFound, Problem, Stale

NOON = from_iso("2026-03-01T12:00:00.000Z")
KEY = IdempotencyKey.of("ana", "k1", "POST", "/tickets", "{}")
ONCE: Once[str] = Once(KEY, lambda result: FirstAnswer(f"<{result}>", "/here"))
UNKEYED: Once[str] = Once(None, FirstAnswer)
Clock = Callable[[datetime], None]


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    def set_to(moment: datetime) -> None:
        monkeypatch.setattr(idempotency, "now", lambda: moment)

    set_to(NOON)
    return set_to


def save(once: Once[str], result: str) -> None:
    recorded = once.record(result)
    assert recorded
    recorded[0].save()


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_a_key_is_bound_to_its_caller_and_covers_what_a_repetition_must_equal() -> None:
    made = IdempotencyKey.of("ana", "k1", "POST", "/tickets", "{}")
    assert made.key == f"ana#{sha256('k1')}"
    assert made.request == sha256("POST\n/tickets\n{}")
    assert IdempotencyKey.of("radu", "k1").key != IdempotencyKey.of("ana", "k1").key


def test_an_answer_may_have_no_address() -> None:
    assert FirstAnswer("{}") == ("{}", "")


def test_the_record_holds_the_first_answer_for_two_days() -> None:
    recorded = ONCE.record("done")
    assert recorded
    item, unused = recorded
    assert item.serialize() == {
        "key": {"S": KEY.key},
        "request": {"S": KEY.request},
        "answer": {"S": "<done>"},
        "location": {"S": "/here"},
        "expires_at": {"N": str(epoch(NOON) + 48 * 60 * 60)},
    }
    is_old = IdempotencyItem.expires_at < epoch(NOON)
    assert str(unused) == str(IdempotencyItem.key.does_not_exist() | is_old)


@pytest.mark.usefixtures("things")
def test_without_a_key_nothing_is_recorded_or_looked_for() -> None:
    assert UNKEYED.record("done") is None
    UNKEYED.raise_if_repeated()
    UNKEYED.repeat({})


@pytest.mark.usefixtures("things")
def test_a_repetition_is_answered_as_the_first_until_the_record_expires(clock: Clock) -> None:
    ONCE.raise_if_repeated()
    ONCE.repeat({})
    save(ONCE, "done")
    for moment in (NOON, NOON + timedelta(hours=48)):
        clock(moment)
        with pytest.raises(AnsweredBefore) as repeated:
            ONCE.raise_if_repeated()
        assert repeated.value.answer == FirstAnswer("<done>", "/here")
        assert str(repeated.value) == "answered before"
    clock(NOON + timedelta(hours=48, seconds=1))
    ONCE.raise_if_repeated()


@pytest.mark.usefixtures("things")
def test_another_request_under_the_same_key_is_refused() -> None:
    save(ONCE, "done")
    other: Once[str] = Once(IdempotencyKey.of("ana", "k1", "POST", "/tickets", "{1}"), lambda _: FirstAnswer(""))
    with pytest.raises(KeyReused):
        other.raise_if_repeated()
    with pytest.raises(KeyReused):
        other.repeat({})


@pytest.mark.usefixtures("things")
@pytest.mark.parametrize("refusal", [Conflict(), AlreadyExists(name="x"), Stale(), Invalid()])
def test_a_call_is_refused_only_where_it_is_no_repetition(refusal: Problem) -> None:
    def refuse() -> None:
        with ONCE.checked_before_refusing():
            raise refusal

    with pytest.raises(type(refusal)) as raised:
        refuse()
    assert raised.value is refusal
    save(ONCE, "done")
    with pytest.raises(AnsweredBefore):
        refuse()


@pytest.mark.usefixtures("things")
def test_what_is_no_refusal_of_a_state_passes_unchecked() -> None:
    save(ONCE, "done")
    with pytest.raises(NotFound), ONCE.checked_before_refusing():
        raise NotFound
    with ONCE.checked_before_refusing():
        pass
