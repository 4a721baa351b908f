"""The verdict of GuardDuty Malware Protection, read from the tag that it writes on an object.

https://docs.aws.amazon.com/guardduty/latest/ug/monitoring-malware-protection-s3-scans-gdu.html
"""

from collections.abc import Mapping
from typing import Any

from chalicelib.attachments.model import Place, State
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction
from chalicelib.kernel.process.telemetry import count, flush, logger
from chalicelib.tickets import service as tickets

_STATES = {"NO_THREATS_FOUND": State.READY, "THREATS_FOUND": State.INFECTED}
_ATTEMPTS = 3  # the file may be attached while its verdict arrives


class NoVerdict(Exception):
    """The object carries no tag yet; the event must come again."""


def take_verdict(event: Mapping[str, Any]) -> None:
    """Settles the state of the file that a GuardDuty ``event`` names; an unknown file and a repetition are no error.

    Raises:
        NoVerdict, Cancelled: to be tried again.
    """
    file_id = event["detail"]["s3ObjectDetails"]["objectKey"].rpartition("/")[2]
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            _settle(file_id)
        except Cancelled:
            if attempt == _ATTEMPTS:
                raise
        else:
            break
    flush()


def _settle(file_id: str) -> None:
    file = store.get(file_id)
    if file is None or file.state is not State.CHECKING:
        return
    said = objects_store.verdict(file)
    if said is None:
        raise NoVerdict
    state = _STATES.get(said, State.UNCHECKED)
    transaction = Transaction()
    store.put_verdict(transaction, file, state)
    if isinstance(file.place, Place):
        tickets.mark_file(transaction, file.place, state)
    transaction.commit()
    count(f"File{state.title()}")
    logger.info("file checked", file=file.id, state=state.value)
