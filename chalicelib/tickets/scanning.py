"""Records the malware scan's verdict on a file, also in the message that the file is attached to."""

from typing import TypedDict

from chalicelib.attachments import service as attachments
from chalicelib.attachments.model import Place
from chalicelib.attachments.problems import FileChanged
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.process.event_functions import Event
from chalicelib.kernel.process.telemetry import count, flush, logger
from chalicelib.tickets import service as tickets

_ATTEMPTS = 3  # the file may be attached while its verdict arrives


class ScannedObject(TypedDict):
    """The object that GuardDuty scanned."""

    objectKey: str


class ScanDetail(TypedDict):
    """The parts of GuardDuty's event that are read here. The verdict itself is read from the object's tag."""

    s3ObjectDetails: ScannedObject


class NoVerdict(Exception):
    """The object has no tag yet; the event must be delivered again."""


def record_verdict(event: Event) -> None:
    """Sets the state of the file that GuardDuty's ``event`` names; an unknown file and a repetition are not errors.

    Raises:
        NoVerdict, FileChanged: the event must be delivered again.
    """
    detail: ScanDetail = event["detail"]
    object_key = detail["s3ObjectDetails"]["objectKey"]
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            _write_verdict(object_key)
            break
        except FileChanged:
            if attempt == _ATTEMPTS:
                raise
    flush()


def _write_verdict(object_key: str) -> None:
    file = attachments.file_awaiting_verdict(object_key)
    if file is None:
        return
    state = attachments.verdict_of(file)
    if state is None:
        raise NoVerdict
    transaction = Transaction()
    attachments.put_verdict(transaction, file, state)
    if isinstance(file.place, Place):
        tickets.put_file_state(transaction, file.place, state)
    transaction.commit()
    count(f"File{state.title()}")
    logger.info("file checked", file=file.id, state=state.value)
