"""A file is sent by who sent it to S3, once, with one message or as one package."""

from collections.abc import Callable

import pytest

from chalicelib.attachments import service as attachments
from chalicelib.attachments.model import File, Package, State
from chalicelib.attachments.problems import Infected, StillChecked, Unchecked
from chalicelib.attachments.store import files as store
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.dynamodb.reads import find_all
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.problems import Conflict, Invalid
from tests.unit.attachments.scene import (
    ADMIN,
    ANA,
    ELENA,
    MARIA,
    MIHAI,
    MOST_OPEN,
    ON_ANAS_TICKET,
    RADU,
    a_file,
    attached,
    read,
    stored,
)

pytestmark = pytest.mark.usefixtures("world")


def refused_field(work: Callable[[], object]) -> str:
    with pytest.raises(Invalid) as caught:
        work()
    (error,) = caught.value.errors
    return error.field


def published(caller: Caller, file: File) -> None:
    (found,) = find_all([attachments.publishable_lookup(caller, file.id)])
    transaction = Transaction()
    attachments.publish(transaction, attachments.require_publishable(caller, found), "WMS")
    transaction.commit()


@pytest.mark.parametrize(("caller", "owner"), [(ANA, MARIA), (ANA, MIHAI), (MIHAI, ANA)])
def test_another_owner_s_file_is_refused_before_anything_is_read(caller: Caller, owner: Caller) -> None:
    ids = [a_file(caller).id, a_file(owner).id]
    assert refused_field(lambda: attachments.lookups(caller, ids)) == "attachments.1"


@pytest.mark.parametrize(("caller", "sender"), [(ANA, RADU), (MIHAI, ELENA)])
def test_a_colleague_s_file_is_refused(caller: Caller, sender: Caller) -> None:
    mine, theirs = stored(caller), stored(sender)
    assert refused_field(lambda: attached(caller, mine, theirs)) == "attachments.1"


@pytest.mark.parametrize("state", [State.UPLOADING, State.INFECTED, State.UNCHECKED, State.DISCARDED])
def test_a_file_that_is_not_whole_is_refused(state: State) -> None:
    file = stored(ANA, state)
    assert refused_field(lambda: attached(ANA, file)) == "attachments.0"


def test_an_id_that_names_no_file_is_refused() -> None:
    assert refused_field(lambda: attached(ANA, a_file(ANA))) == "attachments.0"


def test_files_are_attached_in_their_order_and_freed_by_nobody() -> None:
    first, second = stored(ANA), stored(ANA, State.CHECKING)
    attached(ANA, first, second)
    assert read(first).place == ON_ANAS_TICKET
    assert read(second).place == ON_ANAS_TICKET._replace(position=1)
    assert list(store.to_free(first.expires_at.date())) == []


def test_attached_files_make_room_for_others() -> None:
    for _ in range(MOST_OPEN + 1):
        attached(ANA, stored(ANA))


def test_a_file_is_attached_once_also_when_it_is_read_before_it_is_sent() -> None:
    other, file = stored(ANA), stored(ANA)
    attached(ANA, file)
    assert refused_field(lambda: attached(ANA, file)) == "attachments.0"
    transaction = Transaction()
    attachments.attach(transaction, [other, file], ON_ANAS_TICKET)
    assert refused_field(transaction.commit) == "attachments.1"
    assert read(other).place is None


def test_a_published_file_is_the_package_s_and_no_message_s() -> None:
    file = stored(ADMIN)
    published(ADMIN, file)
    assert read(file).place == Package("WMS")
    assert list(store.to_free(file.expires_at.date())) == []
    assert refused_field(lambda: attached(ADMIN, file)) == "attachments.0"
    assert refused_field(lambda: published(ADMIN, file)) == "upload"
    transaction = Transaction()
    attachments.publish(transaction, file, "WMS")
    assert refused_field(transaction.commit) == "upload"


@pytest.mark.parametrize("sender", [ELENA, ANA])
def test_only_one_s_own_file_is_published(sender: Caller) -> None:
    assert refused_field(lambda: published(ADMIN, stored(sender))) == "upload"


def test_a_file_on_its_way_is_not_published() -> None:
    assert refused_field(lambda: published(ADMIN, stored(ADMIN, State.UPLOADING))) == "upload"


@pytest.mark.parametrize(
    ("state", "problem"),
    [(State.CHECKING, StillChecked), (State.INFECTED, Infected), (State.UNCHECKED, Unchecked)],
)
def test_only_a_clean_file_is_published(state: State, problem: type[Conflict]) -> None:
    with pytest.raises(problem):
        published(ADMIN, stored(ADMIN, state))
