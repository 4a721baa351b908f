"""Sending files, and sending them with messages."""

import hashlib
import secrets
import uuid
from typing import Any

import httpx
import pytest

from tests.api import files
from tests.people import World, a_request

PART = 16 * 1024 * 1024
TWO_PARTS = secrets.token_bytes(PART + 1000)


def test_a_small_file_has_the_checksum_of_its_bytes(world: World) -> None:
    file = files.upload(world.ana, b"text")
    answer = world.ana.get(f"/attachments/{file}").json()
    assert (answer["sha256"], answer["checksum"]) == (hashlib.sha256(b"text").hexdigest(), "whole")


def test_a_link_is_good_for_a_minute_and_every_one_is_recorded(world: World) -> None:
    file = files.upload(world.ana, b"text")
    world.open(attachments=[file])
    answer = world.consultant.get(f"/attachments/{file}").json()
    assert answer["expires_in"] == 60
    assert httpx.URL(answer["url"]).params["X-Amz-Expires"] == "60"
    assert world.ana.get(f"/attachments/{file}").status_code == 200
    ledger = world.ana.all(f"/attachments/{file}/downloads", limit=1)
    assert [entry["person"]["id"] for entry in ledger] == [world.ana.id, world.consultant.id]
    assert {entry["sha256"] for entry in ledger} == {hashlib.sha256(b"text").hexdigest()}
    trail = world.admin.all("/audit")
    recorded = [entry for entry in trail if entry["subject"] == file]
    assert [entry["action"] for entry in recorded] == ["attachment.downloaded"] * 2
    assert recorded[0]["detail"] == hashlib.sha256(b"text").hexdigest()


def not_attachable(answer: httpx.Response) -> bool:
    return answer.status_code == 422 and answer.json()["errors"][0]["field"] == "attachments.0"


@pytest.mark.parametrize("owner", ["radu", "maria", "consultant"])
def test_somebody_elses_file_cannot_be_attached(world: World, owner: str) -> None:
    file = files.upload(getattr(world, owner))
    assert not_attachable(world.ana.post("/tickets", a_request(attachments=[file])))
    ticket = world.open()["id"]
    assert not_attachable(world.ana.post(f"/tickets/{ticket}/messages", {"body": "x", "attachments": [file]}))
    assert getattr(world, owner).get(f"/attachments/{file}").status_code == 200


def test_a_file_is_attached_once(world: World) -> None:
    file = files.upload(world.ana)
    first = world.open(attachments=[file])["id"]
    assert not_attachable(world.ana.post("/tickets", a_request(attachments=[file])))
    assert not_attachable(world.ana.post(f"/tickets/{first}/messages", {"body": "x", "attachments": [file]}))


@pytest.mark.parametrize("guess", ["ALFA-1", "staff-1", "x", "../x", "", "ALFA-" + "0" * 32, "a" * 64])
def test_ids_are_not_guessed(world: World, guess: str) -> None:
    assert not_attachable(world.ana.post("/tickets", a_request(attachments=[guess])))


def test_a_file_on_its_way_cannot_be_attached(world: World) -> None:
    begun = files.begin(world.ana, b"text")
    assert not_attachable(world.ana.post("/tickets", a_request(attachments=[begun["id"]])))
    assert world.ana.get(f"/attachments/{begun['id']}").status_code == 404


def test_the_same_file_twice_in_one_message_is_refused(world: World) -> None:
    file = files.upload(world.ana)
    assert world.ana.post("/tickets", a_request(attachments=[file, file])).status_code == 422


def test_a_repeated_call_answers_the_first_result_though_its_file_is_sent(world: World) -> None:
    body = a_request(attachments=[files.upload(world.ana)])
    key = {"idempotency_key": str(uuid.uuid4())}
    first, second = world.ana.post("/tickets", body, **key), world.ana.post("/tickets", body, **key)
    assert first.status_code == second.status_code == 201
    assert first.json() == second.json()


def test_a_refused_message_leaves_its_file_free(world: World) -> None:
    ticket, file = world.open()["id"], files.upload(world.ana)
    body = {"body": "x", "attachments": [file]}
    assert world.ana.post(f"/tickets/{ticket}/messages", body, if_match="7").status_code == 412
    assert world.ana.post(f"/tickets/{ticket}/messages", body).status_code == 201


@pytest.mark.parametrize("change", ["needs-details", "in-testing", "close"])
def test_a_consultant_sends_files_with_a_change_of_state(world: World, change: str) -> None:
    ticket, file = world.open()["id"], files.upload(world.consultant, b"remediu")
    body = {"body": "Vedeți.", "attachments": [file]}
    assert world.consultant.post(f"/tickets/{ticket}/{change}", body).status_code == 200
    assert world.ana.get(f"/attachments/{file}").status_code == 200


def test_missing_parts_are_counted_and_what_arrived_is_kept(world: World) -> None:
    begun = files.begin(world.ana, TWO_PARTS)
    parts = files.parts_of(begun, TWO_PARTS)
    files.send(world.ana, begun, {2: parts[2]})
    answer = world.ana.post(f"/uploads/{begun['id']}/complete")
    assert (answer.status_code, answer.json()["type"]) == (409, "upload-incomplete")
    progress = world.ana.get(f"/uploads/{begun['id']}").json()
    assert progress["arrived"] == [{"number": 2, "size": 1000, "sha256": hashlib.sha256(parts[2]).hexdigest()}]
    files.send(world.ana, begun, {1: parts[1]})
    assert world.ana.post(f"/uploads/{begun['id']}/complete").status_code == 200


BAD_REQUESTS: list[Any] = [
    [{"number": 0, "sha256": "0" * 64}],
    [{"number": -1, "sha256": "0" * 64}],
    [{"number": 2, "sha256": "0" * 64}],
    [{"number": 10_001, "sha256": "0" * 64}],
    [{"number": 10**30, "sha256": "0" * 64}],
    [{"number": "1", "sha256": "0" * 64}],
    [{"number": 1, "sha256": "short"}],
    [{"number": 1}],
    [],
    {},
    None,
    [{"number": 1, "sha256": "0" * 64}] * 101,
]


@pytest.mark.parametrize("parts", BAD_REQUESTS, ids=lambda parts: str(parts)[:40])
def test_parts_that_do_not_exist_are_not_signed(world: World, parts: Any) -> None:
    begun = files.begin(world.ana, b"text")
    assert world.ana.post(f"/uploads/{begun['id']}/parts", parts).status_code in (400, 422)


@pytest.mark.parametrize("size", [0, -1, 10**30, 50_000_000_001, 1.5, "1", None, True])
def test_an_absurd_size_is_refused(world: World, size: Any) -> None:
    answer = world.ana.post("/uploads", {"name": "a", "size": size, "content_type": "text/plain"})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "size"


def test_the_largest_file_fits_the_number_of_parts(world: World) -> None:
    answer = world.ana.post("/uploads", {"name": "a", "size": 50_000_000_000, "content_type": ""})
    begun = answer.json()
    assert begun["parts"] <= 10_000
    assert world.ana.send("DELETE", f"/uploads/{begun['id']}").status_code == 204


def test_one_person_has_so_many_files_open_and_no_more(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPEN_UPLOADS_MAX", "3")
    flooder = world.user(world.company())
    body = {"name": "a", "size": 1, "content_type": ""}
    begun = [flooder.post("/uploads", body) for _ in range(3)]
    assert {answer.status_code for answer in begun} == {201}
    refused = flooder.post("/uploads", body)
    assert (refused.status_code, refused.json()["type"]) == (429, "too-many-uploads")
    assert flooder.send("DELETE", f"/uploads/{begun[0].json()['id']}").status_code == 204
    assert flooder.post("/uploads", body).status_code == 201


def test_the_same_announcement_ten_times_with_a_key_is_one_file(world: World) -> None:
    body = {"name": "a", "size": 1, "content_type": ""}
    key = {"idempotency_key": str(uuid.uuid4())}
    answers = [world.ana.post("/uploads", body, **key) for _ in range(10)]
    assert len({answer.json()["id"] for answer in answers}) == 1
