"""Giving a file up, and freeing what nobody wants any more."""

import io
import json
from datetime import timedelta

import pytest

from chalicelib.attachments import completing, discarding, events, sweeping
from chalicelib.attachments.model import File
from chalicelib.attachments.problems import UploadComplete
from chalicelib.attachments.store import files as store
from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.process.aws import s3
from chalicelib.kernel.process.telemetry import flush
from tests.unit.attachments.scene import (
    ANA,
    MIHAI,
    World,
    a_file,
    attached,
    begun,
    read,
    stored,
    unfinished,
)


def test_a_file_is_given_up_once_and_makes_room(world: World) -> None:
    file, _ = begun(), begun()
    discarding.discard(ANA, file.id)
    assert unfinished(world) != [file.object_key]
    assert not discarding.mark_discarded(file)
    with pytest.raises(NotFound):
        discarding.discard(ANA, file.id)
    assert begun()


@pytest.mark.usefixtures("world")
def test_what_was_given_up_or_expired_is_freed_and_the_rest_is_not(
    capsys: pytest.CaptureFixture[str], log: io.StringIO
) -> None:
    discarded, expired, waiting = begun(), stored(MIHAI, kept=timedelta()), stored(MIHAI)
    discarding.discard(ANA, discarded.id)
    flush()
    capsys.readouterr()
    assert sweeping.sweep() == 2
    assert '"FilesFreed":[2.0]' in capsys.readouterr().out
    assert [store.get(file.key) is None for file in (discarded, expired, waiting)] == [True, True, False]
    assert sweeping.sweep() == 0
    assert "FilesFreed" not in capsys.readouterr().out
    assert [json.loads(line)["files"] for line in log.getvalue().splitlines()] == [2, 0]


def test_what_s3_holds_of_a_freed_file_is_left_to_the_bucket_s_lifecycle(sent: File, world: World) -> None:
    completing.complete(ANA, sent.id)
    unfinished_one = begun()
    for file in (sent, unfinished_one):
        discarding.discard(ANA, file.id)
    assert sweeping.sweep() == 2
    tags = s3().get_object_tagging(Bucket=world.bucket, Key=sent.object_key)["TagSet"]
    assert tags == [{"Key": "expired", "Value": "yes"}]
    assert unfinished(world) == []


@pytest.mark.usefixtures("world")
def test_files_are_freed_that_were_due_while_the_function_did_not_run_for_a_month() -> None:
    old, older = (stored(MIHAI, kept=-timedelta(days=days)) for days in (31, 32))
    assert sweeping.sweep() == 1
    assert [store.get(file.key) is None for file in (old, older)] == [True, False]


@pytest.mark.usefixtures("world")
def test_a_file_that_is_sent_at_the_moment_of_freeing_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    file = stored(ANA, kept=timedelta())
    mark_discarded = discarding.mark_discarded

    def after_sending(expired: File) -> bool:
        attached(ANA, file)
        return mark_discarded(expired)

    monkeypatch.setattr(discarding, "mark_discarded", after_sending)
    assert sweeping.sweep() == 0
    assert read(file).is_sent
    assert sweeping.sweep() == 0


@pytest.mark.usefixtures("world")
def test_a_file_that_was_sent_is_not_given_up() -> None:
    file = stored(ANA)
    attached(ANA, file)
    with pytest.raises(UploadComplete):
        discarding.discard(ANA, file.id)


@pytest.mark.usefixtures("world")
def test_the_clock_s_event_frees_files() -> None:
    file = stored(ANA, kept=timedelta())
    events.free_files({}, None)
    assert store.get(file.key) is None


@pytest.mark.usefixtures("world")
def test_only_a_file_that_was_given_up_is_deleted() -> None:
    file = stored(ANA)
    assert not store.delete(file.key)
    assert not store.delete(a_file(ANA).key)
    assert read(file) == file
