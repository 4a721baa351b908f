"""The functions of streams and queues lead to the use cases that they are named for."""

import json
from typing import Any

import pytest

from chalicelib.kernel.process import aws
from chalicelib.notifications import access_mails, events, ticket_mails
from tests.unit.notifications.scene import CONTEXT, queue_event


@pytest.mark.parametrize(
    ("relay", "setting", "keys"),
    [
        (events.relay_ticket_events, "TICKET_EVENTS_QUEUE", {"ticket": "ALFA-1", "item": "message#00000001"}),
        (events.relay_access_events, "ACCESS_EVENTS_QUEUE", {"email": "ana@alfa.example", "purpose": "reset"}),
    ],
)
@pytest.mark.usefixtures("cloud")
def test_each_stream_has_its_queue(
    monkeypatch: pytest.MonkeyPatch, relay: Any, setting: str, keys: dict[str, str]
) -> None:
    queue = aws.sqs().create_queue(QueueName=setting)["QueueUrl"]
    monkeypatch.setenv(setting, queue)
    stored = {name: {"S": value} for name, value in keys.items()}
    relay({"Records": [{"dynamodb": {"Keys": stored}}]}, CONTEXT)
    (message,) = aws.sqs().receive_message(QueueUrl=queue)["Messages"]
    assert json.loads(message["Body"]) == keys


@pytest.mark.parametrize(
    ("send", "mails"), [(events.send_ticket_mails, ticket_mails), (events.send_access_mails, access_mails)]
)
def test_each_queue_has_its_mails(monkeypatch: pytest.MonkeyPatch, send: Any, mails: Any) -> None:
    event, calls = queue_event(), []

    def handle(*given: object) -> dict[str, list[str]]:
        calls.append(given)
        return {"batchItemFailures": []}

    monkeypatch.setattr(mails, "handle", handle)
    assert send(event, CONTEXT) == {"batchItemFailures": []}
    assert calls == [(event, CONTEXT)]
