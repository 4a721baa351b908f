"""Which files a caller may name: the one place where an id of a request becomes the key of a file.

An id begins with its owner's code, so an id of somebody else's is refused without any reading.
"""

from chalicelib.attachments.model import VENDOR, FileKey, owner_of_files
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.problems import NotFound


def own_key(caller: Caller, file_id: str) -> FileKey | None:
    """The key of a file that ``caller`` may have sent: of their company's, or of the vendor's for its people.

    None where the id is that of another owner.
    """
    owner, token = _split(file_id)
    own = owner_of_files(caller)
    return FileKey(own, token) if owner == own else None


def openable_key(caller: Caller, file_id: str) -> FileKey:
    """The key of a file that ``caller`` might open.

    For a client that is one of their company's or of the vendor's, for the vendor's people any.

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
