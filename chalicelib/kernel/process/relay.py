"""From a table's stream to a queue.

A stream holds everything up behind a record that fails; a queue retries each one by itself, keeps what cannot be
sent as dead letters, and hands them out again on request.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypedDict

from chalicelib.kernel.process.aws import sqs
from chalicelib.kernel.process.event_functions import Event
from chalicelib.kernel.process.settings import setting
from chalicelib.kernel.process.telemetry import logger

if TYPE_CHECKING:
    from mypy_boto3_sqs.type_defs import SendMessageBatchRequestEntryTypeDef

_MOST = 10  # messages in one call to SQS


class _Change(TypedDict):
    Keys: Mapping[str, Mapping[str, str]]


class _Record(TypedDict):
    dynamodb: _Change


class NotForwarded(Exception):
    """The queue refused some of the events; the stream must bring the batch again."""


def forward(event: Event, queue_setting: str) -> None:
    """Puts the keys of every record of a DynamoDB stream's ``event`` on a queue, as plain JSON strings.

    ``queue_setting`` names the environment variable with the queue's URL. A batch that comes again is forwarded
    again: whoever reads the queue tolerates repetitions.

    Raises:
        NotForwarded: SQS refused at least one; botocore's errors where the call itself failed.
    """
    keys = [_keys(record) for record in event["Records"]]
    for entries in _batches(keys):
        answer = sqs().send_message_batch(QueueUrl=setting(queue_setting), Entries=entries)
        refused = answer.get("Failed", [])
        if refused:
            raise NotForwarded(", ".join(sorted({entry["Code"] for entry in refused})))
    logger.info("events forwarded", queue=queue_setting, events=len(keys))


def _keys(record: _Record) -> dict[str, str]:
    return {name: value["S"] for name, value in record["dynamodb"]["Keys"].items()}


def _batches(keys: list[dict[str, str]]) -> Iterator[list["SendMessageBatchRequestEntryTypeDef"]]:
    for start in range(0, len(keys), _MOST):
        yield list(_entries(keys[start : start + _MOST]))


def _entries(keys: Iterable[dict[str, str]]) -> Iterator["SendMessageBatchRequestEntryTypeDef"]:
    for position, names in enumerate(keys):
        yield {"Id": str(position), "MessageBody": json.dumps(names)}
