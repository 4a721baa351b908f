"""Several writes at one moment: all or none, refused with what was declared first, recorded once."""

import random
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import permutations
from typing import Any

import pytest
from pynamodb.exceptions import CancellationReason, TransactWriteError, VerboseClientError
from pynamodb.expressions.update import Update
from pynamodb.transactions import TransactWrite

from chalicelib.kernel.clock import epoch, from_iso
from chalicelib.kernel.dynamodb import idempotency
from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore, FirstAnswer, IdempotencyItem, IdempotencyKey, Once
from chalicelib.kernel.dynamodb.tables import table
from chalicelib.kernel.dynamodb.transactions import Transaction, changes
from chalicelib.kernel.problems import KeyReused
from tests.unit.kernel.dynamodb.conftest import Call
from tests.unit.kernel.dynamodb.things import THINGS, Thing, ThingItem, lookup, raw, store, stored

NOON = from_iso("2026-03-01T12:00:00.000Z")
IS_THERE, IS_NOT_THERE = ThingItem.size.exists(), ThingItem.size.does_not_exist()
IS_LARGE = ThingItem.size > 100

pytestmark = pytest.mark.usefixtures("things")


class Refused(Exception):
    """What a write of these tests is refused with; its argument names the write."""


def keyed(key: str = "key", body: str = "body") -> Once[str]:
    return Once(IdempotencyKey.of("ana", key, body), lambda result: FirstAnswer(f'"{result}"', f"/things/{result}"))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    def set_to(moment: datetime) -> None:
        monkeypatch.setattr(idempotency, "now", lambda: moment)

    set_to(NOON)
    return set_to


def test_writes_of_every_kind_are_made_together(calls: list[Call]) -> None:
    store(Thing("checked"), Thing("deleted"), Thing("updated"), Thing("changed"))
    del calls[:]
    transaction = Transaction()
    transaction.check(lookup("checked"), when=IS_THERE, otherwise=Refused())
    transaction.put(THINGS.item(Thing("new", size=7)), when=IS_NOT_THERE, otherwise=Refused())
    transaction.put(THINGS.item(Thing("whatever")))
    transaction.delete(lookup("deleted"), when=IS_THERE, otherwise=Refused())
    transaction.delete(lookup("was never there"))
    transaction.update(lookup("updated"), [ThingItem.size.add(2)], when=IS_THERE, otherwise=Refused())
    transaction.update(lookup("began"), [ThingItem.rank.set("9")])
    before = Thing("changed")
    transaction.change(THINGS.item(before), THINGS.item(before._replace(size=3)), when=IS_THERE, otherwise=Refused())
    assert calls == []
    transaction.commit()
    assert [operation for operation, _ in calls] == ["TransactWriteItems"]
    assert stored("checked") == Thing("checked")
    assert stored("new") == Thing("new", size=7)
    assert stored("whatever") == Thing("whatever")
    assert stored("deleted") is None
    assert stored("updated") == Thing("updated", size=2)
    assert raw("began")["rank"] == {"S": "9"}
    assert stored("changed") == Thing("changed", size=3)


Declare = Callable[[Transaction], None]


def _check(transaction: Transaction) -> None:
    transaction.check(lookup("checked"), when=IS_LARGE, otherwise=Refused("check"))


def _delete(transaction: Transaction) -> None:
    transaction.delete(lookup("deleted"), when=IS_LARGE, otherwise=Refused("delete"))


def _put(transaction: Transaction) -> None:
    transaction.put(THINGS.item(Thing("put")), when=IS_NOT_THERE, otherwise=Refused("put"))


def _update(transaction: Transaction) -> None:
    actions = [ThingItem.size.set(1)]
    transaction.update(lookup("updated"), actions, when=IS_LARGE, otherwise=Refused("update"))


def _change(transaction: Transaction) -> None:
    items = THINGS.item(Thing("changed")), THINGS.item(Thing("changed", size=1))
    transaction.change(*items, when=IS_LARGE, otherwise=Refused("change"))


def _change_nothing(transaction: Transaction) -> None:
    items = THINGS.item(Thing("same")), THINGS.item(Thing("same"))
    transaction.change(*items, when=IS_LARGE, otherwise=Refused("change nothing"))


REFUSED_WRITES = {
    "check": _check,
    "delete": _delete,
    "put": _put,
    "update": _update,
    "change": _change,
    "change nothing": _change_nothing,
}
KEPT = [Thing(name) for name in ("checked", "deleted", "put", "updated", "changed", "same")]


def test_the_first_refusal_in_declared_order_is_raised_whatever_kinds_are_mixed() -> None:
    store(*KEPT)
    for kinds in permutations(REFUSED_WRITES, 3):
        transaction = Transaction()
        for kind in kinds:
            REFUSED_WRITES[kind](transaction)
        with pytest.raises(Refused) as refused:
            transaction.commit()
        assert refused.value.args == (kinds[0],)
        assert refused.value.__suppress_context__
        assert [refusal.args for refusal in transaction.refusals] == [(kind,) for kind in kinds]
    assert [stored(thing.name) for thing in KEPT] == KEPT


@pytest.mark.parametrize("kind", REFUSED_WRITES)
def test_a_refusal_is_told_from_the_writes_around_it_that_would_be_made(kind: str) -> None:
    store(*KEPT)
    transaction = Transaction()
    for name in ("a", "b"):
        transaction.check(lookup(name), when=IS_NOT_THERE, otherwise=Refused(name))
    transaction.put(THINGS.item(Thing("c")), when=IS_NOT_THERE, otherwise=Refused("c"))
    transaction.update(lookup("d"), [ThingItem.rank.set("1")], when=IS_NOT_THERE, otherwise=Refused("d"))
    transaction.delete(lookup("e"), when=IS_NOT_THERE, otherwise=Refused("e"))
    REFUSED_WRITES[kind](transaction)
    transaction.put(THINGS.item(Thing("f")), when=IS_NOT_THERE, otherwise=Refused("f"))
    transaction.update(lookup("g"), [ThingItem.rank.set("1")], when=IS_NOT_THERE, otherwise=Refused("g"))
    with pytest.raises(Refused) as refused:
        transaction.commit()
    assert refused.value.args == (kind,)
    assert len(transaction.refusals) == 1
    assert [raw(name) for name in "abcdefg"] == [{}] * 7


def test_a_condition_must_say_what_is_raised_otherwise() -> None:
    store(Thing("put"))
    transaction = Transaction()
    transaction.put(THINGS.item(Thing("put")), when=IS_NOT_THERE)  # type: ignore[call-overload]
    transaction.delete(lookup("x"), when=IS_NOT_THERE)  # type: ignore[call-overload]
    transaction.update(lookup("y"), [ThingItem.rank.set("1")], when=IS_NOT_THERE)  # type: ignore[call-overload]
    with pytest.raises(TransactWriteError):
        transaction.commit()
    assert transaction.refusals == []


def test_nothing_to_write_sends_nothing(calls: list[Call]) -> None:
    Transaction().commit()
    Transaction().commit(Once(None, FirstAnswer), "result")
    assert calls == []


@pytest.mark.usefixtures("clock")
def test_the_answer_is_recorded_with_what_was_written() -> None:
    transaction = Transaction()
    transaction.put(THINGS.item(Thing("new")))
    transaction.commit(keyed(), "new")
    key, request = IdempotencyKey.of("ana", "key", "body")
    (record,) = table(IdempotencyItem).scan()["Items"]
    assert record == {
        "key": {"S": key},
        "request": {"S": request},
        "answer": {"S": '"new"'},
        "location": {"S": "/things/new"},
        "expires_at": {"N": str(epoch(NOON + timedelta(hours=48)))},
    }
    assert stored("new") == Thing("new")


def _create(once: Once[str]) -> None:
    transaction = Transaction()
    transaction.check(lookup("missing"), when=IS_NOT_THERE, otherwise=Refused("check"))
    transaction.put(THINGS.item(Thing("new")), when=IS_NOT_THERE, otherwise=Refused("put"))
    transaction.update(
        lookup("count"), [ThingItem.size.add(1)], when=~(ThingItem.size > 0), otherwise=Refused("count")
    )
    transaction.commit(once, "new")


@pytest.mark.usefixtures("clock")
def test_a_repetition_is_recognised_before_any_refusal() -> None:
    _create(keyed())
    with pytest.raises(AnsweredBefore) as repeated:
        _create(keyed())
    assert repeated.value.answer == FirstAnswer('"new"', "/things/new")
    assert raw("count")["size"] == {"N": "1"}


@pytest.mark.usefixtures("clock")
def test_the_same_key_with_another_request_is_refused_before_anything_else() -> None:
    _create(keyed())
    with pytest.raises(KeyReused):
        _create(keyed(body="another"))


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("once", [keyed("another key"), Once(None, FirstAnswer)])
def test_another_call_meets_the_refusals(once: Once[str]) -> None:
    _create(keyed())
    with pytest.raises(Refused) as refused:
        _create(once)
    assert refused.value.args == ("put",)


def test_a_record_alone_is_written_too(clock: Callable[[datetime], None]) -> None:
    Transaction().commit(keyed(), "nothing else")
    with pytest.raises(AnsweredBefore) as repeated:
        Transaction().commit(keyed(), "nothing else")
    assert repeated.value.answer.body == '"nothing else"'
    clock(NOON + timedelta(hours=48))
    with pytest.raises(AnsweredBefore):
        Transaction().commit(keyed(), "later")
    clock(NOON + timedelta(hours=48, seconds=1))
    Transaction().commit(keyed(), "later")
    with pytest.raises(AnsweredBefore) as repeated:
        Transaction().commit(keyed(), "later still")
    assert repeated.value.answer.body == '"later"'


def test_a_change_keeps_attributes_that_the_codec_does_not_know() -> None:
    store(Thing("new", note="a note"))
    table(ThingItem).put_item("ana", "new", attributes={**raw("new"), "later": {"S": "kept"}})
    before = Thing("new", note="a note")
    transaction = Transaction()
    after = before._replace(size=5, note=None)
    transaction.change(THINGS.item(before), THINGS.item(after), when=IS_THERE, otherwise=Refused())
    transaction.commit()
    assert raw("new")["later"] == {"S": "kept"}
    assert "note" not in raw("new")
    assert stored("new") == after


def test_a_change_writes_only_what_differs() -> None:
    store(Thing("new", rank="7"))
    before = Thing("new", rank="1")
    transaction = Transaction()
    transaction.change(
        THINGS.item(before), THINGS.item(before._replace(note="x")), when=IS_THERE, otherwise=Refused()
    )
    transaction.commit()
    assert stored("new") == Thing("new", rank="7", note="x")


def test_a_change_of_nothing_requires_its_condition() -> None:
    store(Thing("new"))
    for name, expected in (("new", None), ("missing", Refused)):
        transaction = Transaction()
        transaction.change(THINGS.item(Thing(name)), THINGS.item(Thing(name)), when=IS_THERE, otherwise=Refused())
        if expected is None:
            transaction.commit()
        else:
            with pytest.raises(expected):
                transaction.commit()
    assert stored("new") == Thing("new")


def test_a_change_of_nothing_may_be_of_an_item_without_a_range_key() -> None:
    item = IdempotencyItem(key="k", request="r", answer="a", location="", expires_at=1)
    transaction = Transaction()
    transaction.change(item, item, when=IdempotencyItem.key.does_not_exist(), otherwise=Refused())
    transaction.commit()
    assert transaction.refusals == ()


def test_what_differs_is_set_or_removed() -> None:
    before, after = Thing("a", size=1, note="x"), Thing("a", size=2, rank="5")
    actions = changes(THINGS.item(before), THINGS.item(after))
    names: dict[str, str] = {}
    values: dict[str, Any] = {}
    assert Update(*actions).serialize(names, values) == "SET #0 = :0, #1 = :1 REMOVE #2"
    assert list(names) == ["rank", "size", "note"]
    assert values == {":0": {"S": "5"}, ":1": {"N": "2"}}
    assert changes(THINGS.item(before), THINGS.item(before)) == []


class _Cancelling:
    """Cancels the first ``times`` transactions for ``reasons``; keeps how long was waited between the tries."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, times: int, *reasons: CancellationReason | None) -> None:
        self.tries = 0
        self.pauses: list[float] = []
        self.spreads: set[tuple[float, float]] = set()
        commit = TransactWrite._commit

        def cancel(write: TransactWrite) -> Any:
            self.tries += 1
            if self.tries > times:
                return commit(write)
            error = {"Error": {"Code": "TransactionCanceledException", "Message": "cancelled"}}
            raise TransactWriteError(
                "no", VerboseClientError(error, "TransactWriteItems", {}, cancellation_reasons=reasons)
            )

        def spread(least: float, most: float) -> float:
            self.spreads.add((least, most))
            return 0.75

        monkeypatch.setattr(TransactWrite, "_commit", cancel)
        monkeypatch.setattr(time, "sleep", self.pauses.append)
        monkeypatch.setattr(random, "uniform", spread)


CONFLICT = CancellationReason("TransactionConflict")


def _committed(once: Once[str] | None = None) -> None:
    transaction = Transaction()
    transaction.put(THINGS.item(Thing("new")), when=IS_NOT_THERE, otherwise=Refused("put"))
    transaction.put(THINGS.item(Thing("second")))
    if once:
        transaction.commit(once, "new")
    else:
        transaction.commit()


@pytest.mark.parametrize("reasons", [(CONFLICT, None), (None, CONFLICT)])
def test_a_transaction_that_meets_another_is_tried_again(
    monkeypatch: pytest.MonkeyPatch, reasons: tuple[CancellationReason | None, ...]
) -> None:
    cancelling = _Cancelling(monkeypatch, 5, *reasons)
    _committed()
    assert stored("new") == Thing("new")
    assert cancelling.tries == 6
    assert cancelling.pauses == pytest.approx([0.015, 0.03, 0.06, 0.12, 0.24])
    assert cancelling.spreads == {(0.5, 1.0)}


def test_it_is_not_tried_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    cancelling = _Cancelling(monkeypatch, 6, CONFLICT, None)
    with pytest.raises(TransactWriteError):
        _committed()
    assert cancelling.tries == 6
    assert len(cancelling.pauses) == 5
    assert stored("new") is None


@pytest.mark.parametrize("reasons", [(CancellationReason("ThrottlingError"), None), (None, None), ()])
def test_other_errors_are_raised_at_once(
    monkeypatch: pytest.MonkeyPatch, reasons: tuple[CancellationReason | None, ...]
) -> None:
    cancelling = _Cancelling(monkeypatch, 1, *reasons)
    with pytest.raises(TransactWriteError):
        _committed()
    assert (cancelling.tries, cancelling.pauses) == (1, [])


def test_a_refusal_counts_for_more_than_a_conflict(monkeypatch: pytest.MonkeyPatch) -> None:
    cancelling = _Cancelling(monkeypatch, 1, CancellationReason("ConditionalCheckFailed"), CONFLICT)
    with pytest.raises(Refused):
        _committed()
    assert cancelling.tries == 1


@pytest.fixture
def _recorded(things: None, clock: Callable[[datetime], None]) -> None:  # noqa: ARG001
    Transaction().commit(keyed(), "first")


@pytest.mark.usefixtures("_recorded")
@pytest.mark.parametrize(("answered", "answer", "reads"), [(True, "from the refusal", 0), (False, '"first"', 1)])
def test_the_record_in_the_way_is_taken_from_the_refusal_or_else_read(
    monkeypatch: pytest.MonkeyPatch, calls: list[Call], *, answered: bool, answer: str, reads: int
) -> None:
    (record,) = table(IdempotencyItem).scan()["Items"]
    item = {**record, "answer": {"S": answer}} if answered else None
    in_the_way = CancellationReason("ConditionalCheckFailed", None, item)
    _Cancelling(monkeypatch, 1, CancellationReason("ConditionalCheckFailed"), None, in_the_way)
    del calls[:]
    with pytest.raises(AnsweredBefore) as repeated:
        _committed(keyed())
    assert repeated.value.answer.body == answer
    assert [operation for operation, _ in calls] == ["GetItem"] * reads


@pytest.mark.usefixtures("clock")
def test_a_record_asks_for_what_stands_in_its_way(calls: list[Call]) -> None:
    _committed(keyed())
    ((_, params),) = calls
    asked = [item["Put"].get("ReturnValuesOnConditionCheckFailure") for item in params["TransactItems"]]
    assert asked == [None, None, "ALL_OLD"]
