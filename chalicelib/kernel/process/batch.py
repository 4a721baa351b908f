"""Reading a queue: records that fail come again by themselves, the others are done."""

import json
import traceback
from collections.abc import Callable, Mapping

from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from botocore.exceptions import ClientError

from chalicelib.kernel.process.event_functions import Context, Event
from chalicelib.kernel.process.telemetry import flush, logger

Keys = Mapping[str, str]

_LOGGED = ("ticket", "item", "purpose", "newsletter", "issue", "contact")  # an address is not


def each(event: Event, context: Context, deal: Callable[[Keys], None]) -> PartialItemFailureResponse:
    """Has ``deal`` see to the keys in every record; answers which records must come again."""

    def see_to(record: SQSRecord) -> None:
        keys: Keys = json.loads(record.body)
        try:
            deal(keys)
        except Exception as error:
            _log_failure(record, keys, error)
            raise

    processor = BatchProcessor(event_type=EventType.SQS, raise_on_entire_batch_failure=False)
    try:
        return process_partial_response(event=event, record_handler=see_to, processor=processor, context=context)
    finally:
        flush()


def _log_failure(record: SQSRecord, keys: Keys, error: Exception) -> None:
    """Logs where it failed but not the error's own words: SES quotes addresses."""
    logger.error(
        "event failed",
        record=record.message_id,
        event={name: keys[name] for name in _LOGGED if name in keys},
        error=error.response["Error"]["Code"] if isinstance(error, ClientError) else type(error).__name__,
        stack=traceback.format_tb(error.__traceback__),
    )
