"""Which files a caller may name: only here does an id of a request become the key of a file.

An id begins with the code of the file's owner, so the id of another owner's file is refused without reading anything.
"""

from chalicelib.attachments.model import VENDOR, FileKey, owner_of_files
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.problems import NotFound


def own_key(caller: Caller, file_id: str) -> FileKey | None:
    """The key of a file that ``caller`` may have sent, because their company or the vendor owns it.

    None where the file has another owner.
    """
    owner, token = _split(file_id)
    own = owner_of_files(caller)
    return FileKey(own, token) if owner == own else None


def openable_key(caller: Caller, file_id: str) -> FileKey:
    """The key of a file that ``caller`` might open.

    A client might open files of their company and of the vendor; the vendor's people might open any file.

    Raises:
        NotFound: it is the file of another company.
    """
    owner, token = _split(file_id)
    return FileKey(VENDOR if owner == VENDOR else caller.tenant(owner), token)


def package_key(update_id: str) -> FileKey:
    """The key of the file of an update package, whose id is the package's; raises NotFound for a client's file."""
    owner, token = _split(update_id)
    if owner != VENDOR:
        raise NotFound
    return FileKey(VENDOR, token)


def _split(file_id: str) -> tuple[str, str]:
    owner, _, token = file_id.rpartition("-")
    return owner, token
