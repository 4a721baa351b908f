"""The malware scan's verdict on a file (GuardDuty Malware Protection, read from the tag that it writes on an object).

https://docs.aws.amazon.com/guardduty/latest/ug/monitoring-malware-protection-s3-scans-gdu.html
"""

from chalicelib.attachments.model import File, State, stored_key
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store

_STATES = {"NO_THREATS_FOUND": State.READY, "THREATS_FOUND": State.INFECTED}


def file_awaiting_verdict(object_key: str) -> File | None:
    """The file with the name ``object_key`` in our bucket, if it waits for its verdict; None otherwise."""
    file = store.get(stored_key(object_key.rpartition("/")[2]))
    return file if file and file.state is State.CHECKING else None


def verdict_of(file: File) -> State | None:
    """The state that the scan's tag gives to ``file``: every verdict that is not clear means *unchecked*.

    None while the scan has written no tag.
    """
    verdict = objects_store.verdict(file)
    return None if verdict is None else _STATES.get(verdict, State.UNCHECKED)
