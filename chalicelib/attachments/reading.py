"""Opening a file: each request checks whether the caller may open it, and is recorded before it is answered."""

from chalicelib.attachments.ledger import downloads_of, record_download
from chalicelib.attachments.model import Download, File, Place, State, may_open
from chalicelib.attachments.problems import REFUSALS
from chalicelib.attachments.scope import openable_key
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import NotFound

LINK_SECONDS = 60


def link(caller: Caller, file_id: str) -> tuple[File, str]:
    """The file with a link to its content, which works for `LINK_SECONDS`.

    Raises:
        NotFound: there is no such file, or the caller may not open it (`may_open`).
        StillChecked, Infected, Unchecked: nobody may open it.
    """
    file = _get(caller, file_id)
    if not may_open(caller, file.sender, file.place) or file.state in (State.UPLOADING, State.DISCARDED):
        raise NotFound
    refusal = REFUSALS.get(file.state)
    if refusal:
        raise refusal
    company = file.place.company if isinstance(file.place, Place) else file.sender.company
    record_download(caller, file, "attachment.downloaded", company)
    return file, objects_store.link(file, LINK_SECONDS)


def downloads(caller: Caller, file_id: str, limit: int, after: Position | None) -> Page[Download]:
    """Who got a link to the content, newest first, for the file's sender and for administrators; raises NotFound."""
    file = _get(caller, file_id)
    if not file.sender.is_same_as(caller) and not caller.is_admin:
        raise NotFound
    return downloads_of(file.key, limit, after)


def _get(caller: Caller, file_id: str) -> File:
    file = store.get(openable_key(caller, file_id))
    if file is None:
        raise NotFound
    return file
