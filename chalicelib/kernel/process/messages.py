"""Puts messages on a queue of SQS."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from chalicelib.kernel.process.aws import sqs
from chalicelib.kernel.process.settings import setting

if TYPE_CHECKING:
    from mypy_boto3_sqs.type_defs import SendMessageBatchRequestEntryTypeDef

_MOST = 10  # messages in one call to SQS


class NotQueued(Exception):
    """SQS refused some of the messages."""


def put_messages(queue_setting: str, documents: Sequence[object]) -> None:
    """Puts each of ``documents`` as a JSON message on the queue whose URL the setting ``queue_setting`` holds.

    Raises:
        NotQueued: SQS refused at least one; botocore's errors where the call itself failed.
    """
    for start in range(0, len(documents), _MOST):
        answer = sqs().send_message_batch(
            QueueUrl=setting(queue_setting), Entries=_entries(documents[start : start + _MOST])
        )
        refused = answer.get("Failed", [])
        if refused:
            raise NotQueued(", ".join(sorted({entry["Code"] for entry in refused})))


def _entries(documents: Sequence[object]) -> list["SendMessageBatchRequestEntryTypeDef"]:
    return [{"Id": str(position), "MessageBody": json.dumps(document)} for position, document in enumerate(documents)]
