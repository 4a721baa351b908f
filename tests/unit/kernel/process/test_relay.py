"""From stream to queue: nothing may be lost on the way."""

import io
import json
from typing import Any

import pytest
from moto import mock_aws

from chalicelib.kernel.process import aws, messages, relay
from chalicelib.kernel.process.telemetry import logger
from tests.cloud import forget_clients


def _stream(events: int) -> dict[str, Any]:
    keys = [{"ticket": {"S": "ALFA-1"}, "item": {"S": f"message#{number:08}"}} for number in range(events)]
    return {"Records": [{"eventName": "INSERT", "dynamodb": {"Keys": key}} for key in keys]}


class _Queue:
    """A queue that keeps its calls and refuses messages for ``refusals``."""

    def __init__(self, *refusals: str) -> None:
        self.calls: list[dict[str, Any]] = []
        self._refusals = refusals

    def send_message_batch(self, **call: Any) -> dict[str, Any]:
        self.calls.append(call)
        if not self._refusals:
            return {"Successful": []}
        failed = [{"Id": str(place), "Code": code, "SenderFault": False} for place, code in enumerate(self._refusals)]
        return {"Successful": [], "Failed": failed}


@pytest.fixture(autouse=True)
def _queue_url(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TICKET_EVENTS_QUEUE", "https://queue.example")


def test_every_record_reaches_the_queue_as_plain_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    forget_clients()
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
    forget_clients()


def test_messages_go_in_batches_of_ten(monkeypatch: pytest.MonkeyPatch) -> None:
    queue, log = _Queue(), io.StringIO()
    monkeypatch.setattr(messages, "sqs", lambda: queue)
    monkeypatch.setattr(logger.registered_handler, "stream", log)
    relay.forward(_stream(21), "TICKET_EVENTS_QUEUE")
    assert [len(call["Entries"]) for call in queue.calls] == [10, 10, 1]
    assert {call["QueueUrl"] for call in queue.calls} == {"https://queue.example"}
    assert queue.calls[0]["Entries"][9] == {
        "Id": "9",
        "MessageBody": '{"ticket": "ALFA-1", "item": "message#00000009"}',
    }
    assert queue.calls[2]["Entries"][0]["Id"] == "0"
    line = json.loads(log.getvalue())
    assert (line["message"], line["queue"], line["events"]) == ("events forwarded", "TICKET_EVENTS_QUEUE", 21)


def test_a_refused_message_brings_the_whole_batch_again(monkeypatch: pytest.MonkeyPatch) -> None:
    queue = _Queue("ServiceUnavailable", "InternalError", "ServiceUnavailable")
    monkeypatch.setattr(messages, "sqs", lambda: queue)
    with pytest.raises(messages.NotQueued) as refused:
        relay.forward(_stream(3), "TICKET_EVENTS_QUEUE")
    assert str(refused.value) == "InternalError, ServiceUnavailable"
