"""A function that dies while it completes or frees a file: a second try finishes it."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import boto3
import pytest

from chalicelib.attachments import completing, discarding, sweeping
from chalicelib.attachments.model import File, stored_key
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store
from chalicelib.attachments.store.items import FILE, FileItem
from chalicelib.kernel.caller import Caller, Role
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.process.aws import s3
from chalicelib.kernel.process.settings import setting
from tests.people import World, a_request
from tests.stack import files
from tests.stack.inside import inside

if TYPE_CHECKING:
    from pynamodb.expressions.update import Action

CONTENT = b"text"


class Killed(BaseException):
    """The function's time is over: nothing of ours catches this."""


@pytest.fixture(autouse=True)
def function(stack: dict[str, Any]) -> Iterator[None]:
    """This process is the function."""
    with inside(stack):
        yield


def killed(patch: pytest.MonkeyPatch, where: Any, name: str, *, after: bool, work: Callable[[], object]) -> None:
    """Does ``work``, and dies before or after it calls ``name`` of ``where``."""
    original = getattr(where, name)

    def dying(*given: Any, **named: Any) -> None:
        if after:
            original(*given, **named)
        raise Killed

    with patch.context() as once:
        once.setattr(where, name, dying)
        with pytest.raises(Killed):
            work()


def sent(world: World) -> str:
    begun = files.begin(world.ana, CONTENT)
    files.send(world.ana, begun, {1: CONTENT})
    return str(begun["id"])


STEPS_OF_COMPLETING = [
    (store, "put_checksum"),
    (objects_store, "complete"),
    (Transaction, "commit"),
]


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize(("where", "name"), STEPS_OF_COMPLETING, ids=lambda step: getattr(step, "__name__", step))
def test_completing_again_finishes_what_was_left(
    world: World, monkeypatch: pytest.MonkeyPatch, *, where: Any, name: str, after: bool
) -> None:
    file = sent(world)
    ana = caller(file)
    killed(monkeypatch, where, name, after=after, work=lambda: completing.complete(ana, file))
    finished = after and name == "commit"
    assert (world.ana.post("/tickets", a_request(attachments=[file])).status_code == 201) is finished
    if not finished:
        assert world.ana.post(f"/uploads/{file}/complete").json()["state"] == "ready"
    assert files.download(world.ana, file).content == CONTENT


STEPS_OF_FREEING = [
    (discarding, "mark_discarded"),
    (objects_store, "abort"),
    (objects_store, "mark_expired"),
    (store, "delete"),
]


@pytest.mark.parametrize("whole", [False, True], ids=["unfinished", "whole"])
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize(("where", "name"), STEPS_OF_FREEING, ids=lambda step: getattr(step, "__name__", step))
def test_the_next_sweep_frees_what_one_left(
    world: World, monkeypatch: pytest.MonkeyPatch, *, where: Any, name: str, after: bool, whole: bool
) -> None:
    file = files.upload(world.ana, CONTENT) if whole else sent(world)
    key = record(file).object_key
    expire(file)
    killed(monkeypatch, where, name, after=after, work=sweeping.sweep)
    sweeping.sweep()
    assert store.get(stored_key(file)) is None
    assert world.ana.get(f"/uploads/{file}").status_code == 404
    assert is_freed(key, whole=whole)


def test_what_was_sent_with_a_message_is_never_freed(world: World) -> None:
    file = files.upload(world.ana, CONTENT)
    world.open(attachments=[file])
    expire(file)
    sweeping.sweep()
    assert files.download(world.ana, file).content == CONTENT


def test_what_has_not_expired_is_not_freed(world: World) -> None:
    file = files.upload(world.ana, CONTENT)
    sweeping.sweep()
    assert world.ana.get(f"/uploads/{file}").status_code == 200


def test_a_freed_file_makes_room_for_another(world: World) -> None:
    user = world.user(world.company())
    begun = [user.post("/uploads", {"name": "a", "size": 1, "content_type": ""}).json()["id"] for _ in range(100)]
    expire(begun[0])
    sweeping.sweep()
    body = {"name": "a", "size": 1, "content_type": ""}
    assert [user.post("/uploads", body).status_code for _ in range(2)] == [201, 429]


def test_the_schedule_calls_a_function_that_may_do_all_this(world: World, stack: dict[str, Any]) -> None:
    file = sent(world)
    expire(file)
    functions = boto3.client("lambda", endpoint_url=stack["endpoint_url"], region_name=stack["region"])
    answer = functions.invoke(FunctionName=stack["outputs"]["FreeFiles"], Payload=b"{}")
    assert "FunctionError" not in answer
    assert store.get(stored_key(file)) is None


def caller(file: str) -> Caller:
    """Whoever sent ``file``, as a caller."""
    sender = record(file).sender
    return Caller(sender.id, "", sender.name, Role.CLIENT, sender.company)


def record(file: str) -> File:
    """What is known of ``file``."""
    found = store.get(stored_key(file))
    assert found is not None
    return found


def expire(file: str) -> None:
    """Lets the file's time pass."""
    past = now() - timedelta(minutes=1)
    actions: list[Action] = [FileItem.expires_at.set(past)]
    if not record(file).is_sent:
        actions.append(FileItem.free_day.set(past.date().isoformat()))
    FileItem(file, FILE).update(actions)


def is_freed(key: str, *, whole: bool) -> bool:
    """Whether S3 has no parts left, and the object, if it was whole, the mark that its lifecycle looks for."""
    bucket = setting("ATTACHMENTS_BUCKET")
    uploads = s3().list_multipart_uploads(Bucket=bucket).get("Uploads", [])
    if any(upload["Key"] == key for upload in uploads):
        return False
    if not whole:
        return True
    return s3().get_object_tagging(Bucket=bucket, Key=key)["TagSet"] == [{"Key": "expired", "Value": "yes"}]
