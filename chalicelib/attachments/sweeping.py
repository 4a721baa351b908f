"""Freeing files that were never finished, and files that were never sent with a message.

Every step can be repeated: the next run finishes the work of an interrupted one.
"""

from datetime import timedelta

from chalicelib.attachments import discarding
from chalicelib.attachments.model import File, FileKey, State
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store
from chalicelib.kernel.clock import now
from chalicelib.kernel.process.telemetry import count, flush, logger

_DAYS_BACK = timedelta(days=31)  # in case the function did not run for a while


def sweep() -> int:
    """Frees files that expired or were discarded; returns how many."""
    moment = now()
    days = [moment.date() - timedelta(days=back) for back in range(_DAYS_BACK.days, -1, -1)]
    freed = sum(_free(key) for day in days for key in store.to_free(day))
    logger.info("files freed", files=freed)
    if freed:
        count("FilesFreed", freed)
    flush()
    return freed


def _free(key: FileKey) -> bool:
    file = store.get(key)
    if file is None or file.is_sent or not _is_due(file):
        return False
    if file.state is not State.DISCARDED and not discarding.mark_discarded(file):
        return False  # it was sent with a message at this very moment
    objects_store.abort(file)
    objects_store.mark_expired(file)
    return store.delete(key)


def _is_due(file: File) -> bool:
    return file.state is State.DISCARDED or file.expires_at <= now()
