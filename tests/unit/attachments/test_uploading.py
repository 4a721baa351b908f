"""Beginning a file, and sending its parts."""

import base64
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from chalicelib.attachments import completing, discarding, uploading
from chalicelib.attachments.model import File, Person, State
from chalicelib.attachments.problems import TooManyUploads
from chalicelib.attachments.store import objects as objects_store
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore, Once
from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import FieldError, Invalid, KeyReused, NotFound
from tests.unit.attachments.scene import (
    ALFA,
    ANA,
    ANNOUNCED,
    DIGEST,
    MARIA,
    MIHAI,
    RADU,
    World,
    begun,
    read,
    unfinished,
    with_key,
    without_key,
)


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
    monkeypatch.setenv("ATTACHMENT_MAX_BYTES", "4")
    assert begun().size == 4
    monkeypatch.setenv("ATTACHMENT_MAX_BYTES", "49600000000")
    with pytest.raises(Invalid) as caught:
        uploading.begin(ANA, ANNOUNCED._replace(size=49_600_000_001), without_key())
    assert caught.value.errors == (FieldError("size", Text("cel mult 50 GB", "at most 50 GB")),)


@pytest.mark.usefixtures("world")
def test_a_file_is_begun_as_it_was_announced_and_kept_for_a_week() -> None:
    before = now()
    file = begun()
    assert (file.name, file.size, file.content_type) == ANNOUNCED
    assert (file.sender, file.state, file.place) == (Person("ana", "Ana", ALFA), State.UPLOADING, None)
    assert before <= file.created_at <= now()
    assert file.expires_at - file.created_at == timedelta(days=7)
    assert (file.parts, len(file.key.token), file.multipart != "") == (1, 32, True)
    assert begun().key != file.key


@pytest.mark.usefixtures("world")
def test_each_part_has_a_link_for_its_own_bytes() -> None:
    file = uploading.begin(ANA, ANNOUNCED._replace(size=16 * 1024 * 1024 + 1), without_key())
    links = uploading.sign_parts(ANA, file.id, [(2, DIGEST), (1, b"\0" * 32)])
    assert [link.number for link in links] == [2, 1]
    assert links[0].sha256 == base64.b64encode(DIGEST).decode()
    query = parse_qs(urlsplit(links[0].url).query)
    assert (query["partNumber"], query["uploadId"]) == (["2"], [file.multipart])
    assert query["X-Amz-Expires"] == ["900"]
    signed = query["X-Amz-SignedHeaders"][0].split(";")
    assert {"content-length", "x-amz-checksum-sha256"} <= set(signed)


@pytest.mark.usefixtures("world")
def test_parts_that_a_file_does_not_have_are_named() -> None:
    file = begun()
    with pytest.raises(Invalid) as caught:
        uploading.sign_parts(ANA, file.id, [(1, DIGEST), (0, DIGEST), (2, DIGEST)])
    text = Text("între 1 și 1", "between 1 and 1")
    assert caught.value.errors == (FieldError("1.number", text), FieldError("2.number", text))


def test_progress_tells_what_has_arrived_while_the_file_is_on_its_way(sent: File) -> None:
    file, parts = uploading.progress(ANA, sent.id)
    assert file == sent
    assert [(part.number, part.size, part.sha256) for part in parts] == [(1, 4, DIGEST)]
    whole = completing.complete(ANA, sent.id)
    assert uploading.progress(ANA, sent.id) == (whole, [])


def test_progress_of_a_file_that_s3_has_finished_already_is_no_fault(sent: File) -> None:
    objects_store.complete(sent, list(objects_store.parts(sent)))
    assert uploading.progress(ANA, sent.id) == (sent, [])


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


@pytest.mark.parametrize("caller", [RADU, MARIA, MIHAI], ids=lambda caller: caller.id)
@pytest.mark.usefixtures("world")
def test_an_upload_is_nobody_else_s(caller: Any) -> None:
    file = begun()
    for work in (discarding.discard, uploading.progress, completing.complete):
        with pytest.raises(NotFound):
            work(caller, file.id)
