"""Opening a file: the rule is asked and the ledger written at every single request."""

from chalicelib.attachments import ledger
from chalicelib.attachments.model import STAFF_PREFIX, Download, File, Place, State, may_open
from chalicelib.attachments.problems import NOT_TO_BE_HAD
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import NotFound


def link(caller: Caller, file_id: str) -> tuple[File, str]:
    """The file with a link to its content, which is good for a minute.

    Raises:
        NotFound: there is no such file for the caller (mission.md, chapter 7).
        StillChecked, Infected, Unchecked: nobody gets it.
    """
    file = _within_reach(caller, file_id)
    if not may_open(caller, file.sender, file.place) or file.state in (State.UPLOADING, State.DISCARDED):
        raise NotFound
    refusal = NOT_TO_BE_HAD.get(file.state)
    if refusal:
        raise refusal
    company = file.place.company if isinstance(file.place, Place) else file.sender.company
    ledger.enter(caller, file.id, file.sha256, "attachment.downloaded", company)
    return file, objects_store.link(file)


def downloads(caller: Caller, file_id: str, limit: int, after: Position | None) -> Page[Download]:
    """Who was given the content, newest first, for its sender and for administrators; raises NotFound."""
    file = _within_reach(caller, file_id)
    if not file.sender.is_(caller) and not caller.is_admin:
        raise NotFound
    return ledger.entries(file_id, limit, after)


def _within_reach(caller: Caller, file_id: str) -> File:
    """Another company's file is not read at all: its key does not begin with the caller's company."""
    owner = file_id.rpartition("-")[0]
    if not caller.is_staff and owner not in (caller.company, STAFF_PREFIX):
        raise NotFound
    file = store.get(file_id)
    if file is None:
        raise NotFound
    return file
