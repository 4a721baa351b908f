"""Beginning, completing and giving up a file, also while another call does something with it."""

import hashlib
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.attachments import completing, discarding, sweeping, uploading
from chalicelib.attachments.model import File, State
from chalicelib.attachments.parts_model import Part
from chalicelib.attachments.problems import TooManyUploads, UploadComplete, UploadIncomplete
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store
from chalicelib.attachments.uploading import AnnouncedFile
from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore, Once
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.problems import Invalid, KeyReused, NotFound
from chalicelib.kernel.process.aws import s3
from tests.unit.attachments.scene import ANA, MARIA, MIHAI, RADU, World, a_file, read, stored, with_key, without_key

ANNOUNCED = AnnouncedFile("dovezi.zip", 4, "application/zip")
CONTENT = b"text"
DIGEST = hashlib.sha256(CONTENT).digest()


def begun(once: Once[File] | None = None) -> File:
    return uploading.begin(ANA, ANNOUNCED, once or without_key())


@pytest.fixture
def sent(world: World, monkeypatch: pytest.MonkeyPatch) -> File:
    """A file of Ana's whose one part has arrived."""
    file, parts = begun(), objects_store.parts
    s3().upload_part(Bucket=world.bucket, Key=file.object_key, UploadId=file.multipart, PartNumber=1, Body=CONTENT)

    def with_digests(found: File) -> Iterator[Part]:  # moto does not list them
        yield from (part._replace(sha256=DIGEST) for part in parts(found))

    monkeypatch.setattr(objects_store, "parts", with_digests)
    return file


def unfinished(world: World) -> list[str]:
    return [upload["Key"] for upload in s3().list_multipart_uploads(Bucket=world.bucket).get("Uploads", [])]


def test_a_file_is_begun_here_and_at_s3(world: World) -> None:
    file = begun()
    assert read(file) == file
    assert file.id.startswith("ALFA-")
    assert unfinished(world) == [file.object_key]


def test_the_vendor_s_files_have_the_vendor_s_prefix(world: World) -> None:
    file = uploading.begin(MIHAI, ANNOUNCED, without_key())
    assert file.id.startswith("staff-")
    assert unfinished(world) == [f"@staff/{file.id}"]


def test_one_file_too_many_is_refused_and_nothing_of_it_stays_at_s3(world: World) -> None:
    kept = {begun().object_key, begun().object_key}
    with pytest.raises(TooManyUploads):
        begun()
    assert set(unfinished(world)) == kept


@pytest.mark.usefixtures("world")
def test_a_file_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATTACHMENT_MAX_BYTES", "3")
    with pytest.raises(Invalid):
        begun()


def test_a_repetition_is_answered_before_anything_begins_at_s3(world: World) -> None:
    file = begun(with_key())
    with pytest.raises(AnsweredBefore) as caught:
        begun(with_key())
    assert caught.value.answer.body == file.id
    with pytest.raises(KeyReused):
        begun(with_key("another body"))
    assert unfinished(world) == [file.object_key]


def test_a_repetition_at_the_same_moment_leaves_nothing_at_s3(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    file = begun(with_key())
    monkeypatch.setattr(Once, "raise_if_repeated", lambda _: None)  # both looked before either wrote
    with pytest.raises(AnsweredBefore):
        begun(with_key())
    assert unfinished(world) == [file.object_key]


def test_a_file_is_complete_once_its_parts_are_there(sent: File) -> None:
    with pytest.raises(UploadIncomplete):
        completing.complete(ANA, begun().id)
    whole = completing.complete(ANA, sent.id)
    assert (whole.state, whole.sha256) == (State.READY, DIGEST.hex())
    assert read(sent) == whole
    assert completing.complete(ANA, sent.id) == whole
    with pytest.raises(UploadComplete):
        uploading.sign_parts(ANA, sent.id, [(1, b"")])


def test_of_two_calls_that_complete_a_file_both_answer_what_was_written(
    sent: File, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = Transaction.commit

    def second(transaction: Transaction) -> None:
        monkeypatch.setattr(Transaction, "commit", commit)
        other = Transaction()
        store.put_complete(other, read(sent)._replace(state=State.CHECKING))
        other.commit()
        transaction.commit()

    monkeypatch.setattr(Transaction, "commit", second)
    assert completing.complete(ANA, sent.id) == read(sent)
    assert read(sent).state is State.CHECKING


def test_a_file_whose_record_went_meanwhile_is_not_completed(sent: File, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = objects_store.parts

    def swept(found: File) -> list[Part]:
        arrived = list(parts(found))
        assert discarding.mark_discarded(sent)
        assert store.delete(sent.key)
        return arrived

    monkeypatch.setattr(objects_store, "parts", swept)
    with pytest.raises(NotFound):
        completing.complete(ANA, sent.id)


@pytest.mark.parametrize("caller", [RADU, MARIA, MIHAI], ids=lambda caller: caller.id)
@pytest.mark.usefixtures("world")
def test_an_upload_is_nobody_else_s(caller: Any) -> None:
    file = begun()
    for work in (discarding.discard, uploading.progress, completing.complete):
        with pytest.raises(NotFound):
            work(caller, file.id)


def test_a_file_is_given_up_once_and_makes_room(world: World) -> None:
    file, _ = begun(), begun()
    discarding.discard(ANA, file.id)
    assert unfinished(world) != [file.object_key]
    assert not discarding.mark_discarded(file)
    with pytest.raises(NotFound):
        discarding.discard(ANA, file.id)
    assert begun()


@pytest.mark.usefixtures("world")
def test_what_was_given_up_or_expired_is_freed_and_the_rest_is_not() -> None:
    discarded, expired, waiting = begun(), stored(MIHAI, kept=timedelta()), stored(MIHAI)
    discarding.discard(ANA, discarded.id)
    assert sweeping.sweep() == 2
    assert [store.get(file.key) is None for file in (discarded, expired, waiting)] == [True, True, False]
    assert sweeping.sweep() == 0


@pytest.mark.usefixtures("world")
def test_only_a_file_that_was_given_up_is_deleted() -> None:
    file = stored(ANA)
    assert not store.delete(file.key)
    assert not store.delete(a_file(ANA).key)
    assert read(file) == file
