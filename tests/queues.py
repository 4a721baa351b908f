"""What Lambda hands over from a queue, and what it is answered."""

import json
from collections.abc import Mapping
from types import SimpleNamespace
from typing import cast

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse

from chalicelib.kernel.process.event_functions import Context, Event


def queue_event(*bodies: Mapping[str, object]) -> Event:
    """A batch of SQS; the records' ids are their positions."""
    records = [
        {"messageId": str(position), "receiptHandle": "r", "body": json.dumps(body), "eventSource": "aws:sqs"}
        for position, body in enumerate(bodies)
    ]
    return {"Records": records}


def a_context(milliseconds: int = 30_000) -> Context:
    """The context of a function that has so much time left."""
    context = SimpleNamespace(
        get_remaining_time_in_millis=lambda: milliseconds, function_name="function", aws_request_id="1"
    )
    return cast("Context", context)


def failures(answer: PartialItemFailureResponse) -> int:
    """How many records are to come again."""
    return len(answer["batchItemFailures"])
