"""With scanning on nobody opens a file before its verdict, and nobody ever an infected one."""

import json
from typing import Any

import boto3
import pytest

from chalicelib.attachments import completing
from chalicelib.attachments.model import stored_key
from chalicelib.attachments.store import files as store
from chalicelib.kernel.caller import Caller, Role
from chalicelib.kernel.tenant import stored_tenant
from tests.people import World
from tests.stack import files
from tests.stack.inside import inside

TAG = "GuardDutyMalwareScanStatus"


class Scanner:
    """Plays GuardDuty: writes its tag on an object and tells so."""

    def __init__(self, stack: dict[str, Any]) -> None:
        place: Any = {"endpoint_url": stack["endpoint_url"], "region_name": stack["region"]}
        self._s3 = boto3.client("s3", **place)
        self._functions = boto3.client("lambda", **place)
        self._bucket = stack["outputs"]["AttachmentsBucket"]
        self._function = stack["outputs"]["TakeScanVerdict"]

    def says(self, file: str, verdict: str) -> None:
        """The verdict on ``file``."""
        key = f"{file.rpartition('-')[0]}/{file}"
        tagging: Any = {"TagSet": [{"Key": TAG, "Value": verdict}]}
        self._s3.put_object_tagging(Bucket=self._bucket, Key=key, Tagging=tagging)
        self.tells(key)

    def tells(self, key: str) -> dict[str, Any]:
        """The event alone."""
        event = {"detail": {"s3ObjectDetails": {"bucketName": self._bucket, "objectKey": key}}}
        answer = self._functions.invoke(FunctionName=self._function, Payload=json.dumps(event).encode())
        return dict(answer)


@pytest.fixture
def scanner(stack: dict[str, Any]) -> Scanner:
    return Scanner(stack)


@pytest.fixture
def unchecked(world: World, stack: dict[str, Any]) -> str:
    """A file of Ana's that came while scanning was on."""
    begun = files.begin(world.ana, b"text")
    files.send(world.ana, begun, {1: b"text"})
    with inside(stack, SCANNING="on"):
        ana = Caller(world.ana.id, world.ana.email, "Ana", Role.CLIENT, stored_tenant(world.alfa))
        completing.complete(ana, begun["id"])
    return str(begun["id"])


def shown_state(world: World, ticket: str) -> str:
    message = world.radu.get(f"/tickets/{ticket}").json()["messages"][0]
    return str(message["attachments"][0]["state"])


def test_before_the_verdict_the_file_is_sent_and_opened_by_nobody(world: World, unchecked: str) -> None:
    ticket = world.open(attachments=[unchecked])["id"]
    assert shown_state(world, ticket) == "checking"
    for reader in (world.ana, world.consultant, world.admin):
        answer = reader.get(f"/attachments/{unchecked}")
        assert (answer.status_code, answer.json()["type"]) == (409, "attachment-being-checked")


@pytest.mark.parametrize("sent_first", [True, False])
def test_a_clean_file_is_ready(world: World, scanner: Scanner, unchecked: str, *, sent_first: bool) -> None:
    if sent_first:
        ticket = world.open(attachments=[unchecked])["id"]
    scanner.says(unchecked, "NO_THREATS_FOUND")
    if not sent_first:
        ticket = world.open(attachments=[unchecked])["id"]
    assert shown_state(world, ticket) == "ready"
    assert files.download(world.consultant, unchecked).content == b"text"


@pytest.mark.parametrize(
    ("verdict", "state", "problem"),
    [
        ("THREATS_FOUND", "infected", "attachment-infected"),
        ("UNSUPPORTED", "unchecked", "attachment-unchecked"),
        ("FAILED", "unchecked", "attachment-unchecked"),
    ],
)
def test_a_bad_file_says_so_and_is_opened_by_nobody(
    world: World, scanner: Scanner, unchecked: str, verdict: str, state: str, problem: str
) -> None:
    ticket = world.open(attachments=[unchecked])["id"]
    scanner.says(unchecked, verdict)
    assert shown_state(world, ticket) == state
    for reader in (world.ana, world.consultant, world.admin):
        answer = reader.get(f"/attachments/{unchecked}")
        assert (answer.status_code, answer.json()["type"]) == (409, problem)


def test_an_infected_file_cannot_be_sent(world: World, scanner: Scanner, unchecked: str) -> None:
    scanner.says(unchecked, "THREATS_FOUND")
    body = {"body": "x", "attachments": [unchecked]}
    assert world.ana.post(f"/tickets/{world.open()['id']}/messages", body).status_code == 422


def test_a_verdict_stands_and_news_of_it_may_come_again(
    world: World, scanner: Scanner, unchecked: str, stack: dict[str, Any]
) -> None:
    world.open(attachments=[unchecked])
    scanner.says(unchecked, "THREATS_FOUND")
    scanner.says(unchecked, "NO_THREATS_FOUND")
    with inside(stack):
        file = store.get(stored_key(unchecked))
    assert file is not None
    assert file.state == "infected"


def test_news_before_the_tag_fails_and_comes_again(world: World, scanner: Scanner, unchecked: str) -> None:
    assert "FunctionError" in scanner.tells(f"{world.alfa}/{unchecked}")


def test_news_of_an_unknown_object_is_no_error(world: World, scanner: Scanner) -> None:
    assert "FunctionError" not in scanner.tells(f"{world.alfa}/{world.alfa}-00")
