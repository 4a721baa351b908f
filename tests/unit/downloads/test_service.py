"""Packages are for clients who have the product today; each is published once, and withdrawn once."""

from datetime import timedelta

import pytest

from chalicelib.attachments.model import File, State
from chalicelib.attachments.problems import StillChecked
from chalicelib.contracts.model import Choice, Company, Contract, Product
from chalicelib.contracts.store import companies, products
from chalicelib.downloads import service
from chalicelib.downloads.model import Update
from chalicelib.downloads.service import NewPackage
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import today
from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore, FirstAnswer, IdempotencyKey, Once
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.problems import Forbidden, Invalid, KeyReused, NotFound
from tests.unit.attachments.scene import ADMIN, ALFA, ANA, BETA, ELENA, MARIA, MIHAI, stored

pytestmark = pytest.mark.usefixtures("contracts")


@pytest.fixture
def contracts(world: object) -> None:  # noqa: ARG001
    """WMS, for Alfa today and for Beta until yesterday."""
    transaction = Transaction()
    products.put_new(transaction, Product("WMS", "WMS", (Choice("BUG", "Erori"), Choice("ASK", "Întrebări"))))
    for code, day in ((ALFA, today()), (BETA, today() - timedelta(days=1))):
        companies.put_new(transaction, Company(code, code, {"WMS": Contract("WMS", (), day)}))
    transaction.commit()


def a_package(file: File, topic: str = "BUG", product: str = "WMS", title: str = "Coduri") -> NewPackage:
    return NewPackage(product, topic, title, "2026.1", "", file.id)


def once(key: str | None = None, body: str = "") -> Once[Update]:
    sent = IdempotencyKey.of("admin", key, body) if key else None
    return Once(sent, lambda update: FirstAnswer(update.id))


def published(topic: str = "BUG") -> Update:
    return service.publish(ADMIN, a_package(stored(ADMIN), topic), once())


def listed(caller: Caller, topic: str | None = None, *, withdrawn: bool = False) -> list[str]:
    return [one.id for one in service.updates(caller, "WMS", topic, 25, None, withdrawn=withdrawn).items]


def refused_field(new: NewPackage) -> str:
    with pytest.raises(Invalid) as caught:
        service.publish(ADMIN, new, once())
    (error,) = caught.value.errors
    return error.field


def test_a_package_is_found_in_its_lists_by_who_has_the_product() -> None:
    first, second = published("BUG"), published("ASK")
    for caller in (ANA, MIHAI, ADMIN):
        assert listed(caller) == [second.id, first.id]
        assert listed(caller, "ASK") == [second.id]
        assert service.update(caller, first.id) == first
    with pytest.raises(NotFound):
        listed(MARIA)
    with pytest.raises(NotFound):
        service.update(MARIA, first.id)


def test_pages_of_a_list_follow_each_other() -> None:
    expected = [published().id for _ in range(3)][::-1]
    first = service.updates(ANA, "WMS", "BUG", 2, None, withdrawn=False)
    rest = service.updates(ANA, "WMS", "BUG", 2, first.next, withdrawn=False)
    assert [one.id for one in first.items + rest.items] == expected
    assert rest.next is None


def test_the_ledger_tells_who_took_a_package() -> None:
    update = published()
    for caller in (ANA, MIHAI):
        found, link = service.link(caller, update.id)
        assert found == update
        assert f"X-Amz-Expires={service.LINK_SECONDS}" in link
    with pytest.raises(NotFound):
        service.link(MARIA, update.id)
    taken = service.downloads(update.id, 25, None).items
    assert [(one.person, one.company) for one in taken] == [("mihai", None), ("ana", "ALFA")]


def test_a_withdrawn_package_is_gone_and_its_ledger_stays() -> None:
    update = published()
    service.link(ANA, update.id)
    service.withdraw(ADMIN, update.id)
    assert listed(ANA) == listed(ADMIN, "BUG") == []
    assert listed(ADMIN, withdrawn=True) == [update.id]
    assert service.update(MIHAI, update.id).is_withdrawn
    for work in (service.update, service.link):
        with pytest.raises(NotFound):
            work(ANA, update.id)
    with pytest.raises(NotFound):
        service.link(ADMIN, update.id)
    with pytest.raises(NotFound):
        service.withdraw(ADMIN, update.id)
    with pytest.raises(Forbidden):
        listed(ANA, withdrawn=True)
    assert [one.person for one in service.downloads(update.id, 25, None).items] == ["ana"]


def test_a_repetition_is_answered_as_the_first_call_was() -> None:
    new = a_package(stored(ADMIN))
    update = service.publish(ADMIN, new, once("key"))
    with pytest.raises(AnsweredBefore) as caught:
        service.publish(ADMIN, new, once("key"))
    assert caught.value.answer.body == update.id
    with pytest.raises(KeyReused):
        service.publish(ADMIN, new, once("key", "another body"))
    assert refused_field(new) == "upload"
    assert listed(ADMIN) == [update.id]


def test_a_package_is_refused_with_what_is_wrong_and_its_upload_stays_free() -> None:
    upload = stored(ADMIN)
    assert refused_field(a_package(upload, product="NONE")) == "product"
    assert refused_field(a_package(upload, topic="NONE")) == "topic"
    assert refused_field(a_package(stored(ELENA))) == "upload"
    assert refused_field(a_package(stored(ANA))) == "upload"
    with pytest.raises(StillChecked):
        service.publish(ADMIN, a_package(stored(ADMIN, State.CHECKING)), once())
    assert service.publish(ADMIN, a_package(upload), once()).id == upload.id


@pytest.mark.parametrize("update_id", ["staff-0", "ALFA-0", "x", ""])
def test_what_is_no_package_is_not_found(update_id: str) -> None:
    for caller in (ANA, ADMIN):
        with pytest.raises(NotFound):
            service.update(caller, update_id)
