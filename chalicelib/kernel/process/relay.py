"""Forwards the events of a table's stream to a queue.

In a stream, a record that fails blocks all records after it. A queue retries each message separately, keeps those
that fail as dead letters, and can deliver these again.
"""

from collections.abc import Mapping
from typing import TypedDict

from chalicelib.kernel.process.event_functions import Event
from chalicelib.kernel.process.messages import put_messages
from chalicelib.kernel.process.telemetry import logger


class _Change(TypedDict):
    Keys: Mapping[str, Mapping[str, str]]


class _Record(TypedDict):
    dynamodb: _Change


def forward(event: Event, queue_setting: str) -> None:
    """Puts the keys of every record of a DynamoDB stream's ``event`` on a queue, as plain JSON strings.

    ``queue_setting`` names the environment variable with the queue's URL. A batch that the stream delivers again is
    forwarded again; the readers of the queue tolerate repetitions.

    Raises:
        NotQueued: SQS refused at least one, so the stream must deliver the batch again.
    """
    keys = [_keys(record) for record in event["Records"]]
    put_messages(queue_setting, keys)
    logger.info("events forwarded", queue=queue_setting, events=len(keys))


def _keys(record: _Record) -> dict[str, str]:
    return {name: value["S"] for name, value in record["dynamodb"]["Keys"].items()}
