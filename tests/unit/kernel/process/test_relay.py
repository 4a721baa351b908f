"""From stream to queue: nothing may be lost on the way."""

import json
from typing import Any

import pytest
from moto import mock_aws

from chalicelib.kernel.process import aws, relay


def _stream(events: int) -> dict[str, Any]:
    keys = [{"ticket": {"S": "ALFA-1"}, "item": {"S": f"message#{number:08}"}} for number in range(events)]
    return {"Records": [{"eventName": "INSERT", "dynamodb": {"Keys": key}} for key in keys]}


class _FullQueue:
    """A queue that refuses the second message of every call."""

    def send_message_batch(self, **_: Any) -> dict[str, Any]:
        return {"Successful": [], "Failed": [{"Id": "1", "Code": "ServiceUnavailable", "SenderFault": False}]}


def test_every_record_reaches_the_queue_as_plain_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    with mock_aws():
        queue = aws.sqs().create_queue(QueueName="events")["QueueUrl"]
        monkeypatch.setenv("TICKET_EVENTS_QUEUE", queue)
        relay.forward(_stream(23), "TICKET_EVENTS_QUEUE")
        bodies = []
        while found := aws.sqs().receive_message(QueueUrl=queue, MaxNumberOfMessages=10).get("Messages"):
            bodies += [json.loads(message["Body"]) for message in found]
    assert sorted(body["item"] for body in bodies) == [f"message#{number:08}" for number in range(23)]
    assert bodies[0].keys() == {"ticket", "item"}
    assert {body["ticket"] for body in bodies} == {"ALFA-1"}


def test_a_refused_message_brings_the_whole_batch_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TICKET_EVENTS_QUEUE", "https://queue.example")
    monkeypatch.setattr(relay, "sqs", _FullQueue)
    with pytest.raises(relay.NotForwarded, match="ServiceUnavailable"):
        relay.forward(_stream(2), "TICKET_EVENTS_QUEUE")
