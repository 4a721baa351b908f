"""Completing a file, also while another call does something with it."""

import pytest

from chalicelib.attachments import completing, discarding, uploading
from chalicelib.attachments.model import File, State
from chalicelib.attachments.parts_model import Part
from chalicelib.attachments.problems import UploadComplete, UploadIncomplete
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.process.telemetry import flush
from tests.bucket import put_part
from tests.unit.attachments.scene import (
    ANA,
    DIGEST,
    World,
    begun,
    read,
)


def test_a_file_is_complete_once_its_parts_are_there(sent: File) -> None:
    with pytest.raises(UploadIncomplete) as caught:
        completing.complete(ANA, begun().id)
    assert caught.value.values == {"missing": 1, "parts": 1}
    whole = completing.complete(ANA, sent.id)
    assert (whole.state, whole.sha256) == (State.READY, DIGEST.hex())
    assert read(sent) == whole
    assert completing.complete(ANA, sent.id) == whole
    with pytest.raises(UploadComplete):
        uploading.sign_parts(ANA, sent.id, [(1, b"")])


@pytest.mark.parametrize(("scanning", "state"), [("on", State.CHECKING), ("off", State.READY)])
def test_a_whole_file_waits_for_its_verdict_where_files_are_scanned(
    sent: File, monkeypatch: pytest.MonkeyPatch, scanning: str, state: State
) -> None:
    monkeypatch.setenv("SCANNING", scanning)
    assert completing.complete(ANA, sent.id).state is state
    assert read(sent).state is state


def test_a_file_that_an_interrupted_call_left_at_s3_is_completed_by_the_next(sent: File) -> None:
    assert store.put_checksum(sent._replace(sha256=DIGEST.hex()))
    objects_store.complete(sent, list(objects_store.parts(sent)))
    assert completing.complete(ANA, sent.id).state is State.READY
    assert read(sent).sha256 == DIGEST.hex()


@pytest.mark.parametrize("sha256", ["0" * 64, DIGEST.hex()])
def test_a_file_whose_object_is_missing_or_another_is_not_completed(sent: File, sha256: str) -> None:
    assert store.put_checksum(sent._replace(sha256=sha256))
    if sha256 == DIGEST.hex():
        objects_store.abort(sent)
    else:
        objects_store.complete(sent, list(objects_store.parts(sent)))
    with pytest.raises(NotFound):
        completing.complete(ANA, sent.id)


def test_a_part_of_another_length_than_announced_counts_as_missing(world: World) -> None:  # noqa: ARG001
    file = begun()
    put_part(file.object_key, file.multipart, 1, b"text and more")
    with pytest.raises(UploadIncomplete):
        completing.complete(ANA, file.id)


def test_a_file_that_arrived_is_counted_once(sent: File, capsys: pytest.CaptureFixture[str]) -> None:
    flush()
    capsys.readouterr()
    for _ in range(2):
        completing.complete(ANA, sent.id)
    flush()
    assert '"FileReceived":[1.0]' in capsys.readouterr().out


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
