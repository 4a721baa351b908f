"""Reading a queue: SQS delivers only the records that failed again."""

import json
import traceback
from collections.abc import Callable, Mapping
from typing import TypeVar

from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from botocore.exceptions import ClientError

from chalicelib.kernel.process.event_functions import Context, Event
from chalicelib.kernel.process.telemetry import flush, logger

Keys = Mapping[str, str]
B = TypeVar("B", bound=Mapping[str, object])

_LOGGED = ("ticket", "item", "purpose", "newsletter", "issue", "contact")  # addresses are never logged


def each(event: Event, context: Context, process: Callable[[B], None]) -> PartialItemFailureResponse:
    """Calls ``process`` with the JSON document in every record; returns the records that SQS must deliver again."""

    def process_record(record: SQSRecord) -> None:
        body: B = json.loads(record.body)
        try:
            process(body)
        except Exception as error:
            _log_failure(record, body, error)
            raise

    processor = BatchProcessor(event_type=EventType.SQS, raise_on_entire_batch_failure=False)
    try:
        return process_partial_response(
            event=event, record_handler=process_record, processor=processor, context=context
        )
    finally:
        flush()


def _log_failure(record: SQSRecord, body: Mapping[str, object], error: Exception) -> None:
    """Logs where it failed, but not the text of the error, because SES quotes addresses in it."""
    logger.error(
        "event failed",
        record=record.message_id,
        event={name: body[name] for name in _LOGGED if name in body},
        error=error.response["Error"]["Code"] if isinstance(error, ClientError) else type(error).__name__,
        stack=traceback.format_tb(error.__traceback__),
    )
