"""Freeing what was never finished and what was never sent with a message (attacks.md, 15).

Each step can be repeated: whatever a killed run leaves is found by the next one.
"""

from datetime import timedelta

from chalicelib.attachments import uploading as service
from chalicelib.attachments.model import File, State
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store
from chalicelib.kernel.clock import now
from chalicelib.kernel.process.telemetry import count, flush, logger

_LOOKED_BACK = timedelta(days=31)  # in case the function did not run for a while


def sweep() -> int:
    """Frees files that expired or were given up; returns how many."""
    moment = now()
    days = [moment.date() - timedelta(days=back) for back in range(_LOOKED_BACK.days, -1, -1)]
    freed = sum(_free(file_id) for day in days for file_id in store.to_free(day))
    logger.info("files freed", files=freed)
    if freed:
        count("FilesFreed", freed)
    flush()
    return freed


def _free(file_id: str) -> bool:
    file = store.get(file_id)
    if file is None or file.place or not _is_due(file):
        return False
    if file.state is not State.DISCARDED and not service.give_up(file):
        return False  # sent with a message at this very moment
    objects_store.abort(file)
    objects_store.mark_expired(file)
    store.delete(file.id)
    return True


def _is_due(file: File) -> bool:
    return file.state is State.DISCARDED or file.expires_at <= now()
