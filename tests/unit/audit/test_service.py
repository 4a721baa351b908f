"""Recording what was done."""

import pytest

from chalicelib.audit import schemas, service
from chalicelib.audit.model import Entry, NamedActor
from chalicelib.kernel.clock import from_iso
from chalicelib.kernel.dynamodb.transactions import Transaction
from tests.unit.callers import ADMIN

MOMENT = from_iso("2026-03-01T08:00:00.120Z")

pytestmark = pytest.mark.usefixtures("cloud")


@pytest.fixture(autouse=True)
def _moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "now", lambda: MOMENT)


def recorded() -> list[Entry]:
    return service.entries(MOMENT.date(), 10, None).items


def test_who_did_what_is_recorded_at_once() -> None:
    service.record(ADMIN, "company.created", "ALFA", company="ALFA", detail="a checksum")
    (entry,) = recorded()
    assert len(entry.id) == 8
    assert entry == Entry(entry.id, MOMENT, "ada", "Ada Rusu", "company.created", "ALFA", "ALFA", "a checksum")


def test_somebody_who_is_not_signed_in_may_do_something_too() -> None:
    service.record(NamedActor("c1", "Ion Contact"), "contact.unsubscribed", "n1")
    service.record(NamedActor("c1", "Ion Contact"), "contact.unsubscribed", "n2", company="BETA", detail="d")
    found = {entry.subject: entry for entry in recorded()}
    assert (found["n1"].actor, found["n1"].actor_name) == ("c1", "Ion Contact")
    assert (found["n1"].company, found["n1"].detail) == (None, None)
    assert (found["n2"].company, found["n2"].detail) == ("BETA", "d")
    assert found["n1"].id != found["n2"].id


def test_an_entry_is_recorded_with_what_was_done_or_not_at_all() -> None:
    transaction = Transaction()
    service.record(ADMIN, "product.created", "WMS", transaction=transaction)
    service.record(NamedActor("c1", "Ion"), "contact.unsubscribed", "n1", transaction=transaction)
    assert recorded() == []
    transaction.commit()
    assert {entry.action for entry in recorded()} == {"product.created", "contact.unsubscribed"}


def test_an_entry_is_shown_with_who_did_it() -> None:
    entry = Entry("e1", MOMENT, "ada", "Ada Rusu", "product.created", "WMS", None)
    assert schemas.shown(entry).model_dump(mode="json") == {
        "id": "e1",
        "at": "2026-03-01T08:00:00.120Z",
        "actor": {"id": "ada", "name": "Ada Rusu"},
        "action": "product.created",
        "subject": "WMS",
        "company": None,
        "detail": None,
    }
