"""A file becomes the content of an update package; then people get it only from the package."""

from chalicelib.attachments.model import File, Package, State
from chalicelib.attachments.problems import REFUSALS, not_publishable
from chalicelib.attachments.scope import own_key, package_key
from chalicelib.attachments.store import files as store
from chalicelib.attachments.store import objects as objects_store
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.dynamodb.reads import Lookup
from chalicelib.kernel.dynamodb.transactions import Transaction

# A browser resumes a broken download with the same link, and S3 checks it at the start of each request.
PACKAGE_LINK_SECONDS = 60 * 60


def publishable_lookup(caller: Caller, file_id: str) -> Lookup[File]:
    """The lookup of the file that ``caller`` publishes; raises Invalid for an id of another owner."""
    key = own_key(caller, file_id)
    if key is None:
        raise not_publishable()
    return store.file_lookup(key)


def require_publishable(caller: Caller, file: File | None) -> File:
    """The ``file`` that was read at `publishable_lookup`.

    Raises:
        Invalid: it is not the caller's, not complete, or was sent or published before.
        StillChecked, Infected, Unchecked: it is not known to be clean.
    """
    if file is None or not file.sender.is_same_as(caller) or file.is_sent:
        raise not_publishable()
    refusal = REFUSALS.get(file.state)
    if refusal:
        raise refusal
    if file.state is not State.READY:
        raise not_publishable()
    return file


def publish(transaction: Transaction, file: File, product: str) -> None:
    """Makes ``file`` the content of a package of ``product`` when ``transaction`` commits.

    Refused with Invalid where it was sent, published or discarded after it was read.
    """
    store.put_place(transaction, file, Package(product), otherwise=not_publishable())
    store.count_down(transaction, file.sender, 1, otherwise=not_publishable())


def package_file_lookup(update_id: str) -> Lookup[File]:
    """The lookup of a package's content; raises NotFound for an id that no package can have."""
    return store.file_lookup(package_key(update_id))


def package_link(file: File) -> str:
    """A presigned GET of a package's content, which works for `PACKAGE_LINK_SECONDS`."""
    return objects_store.link(file, PACKAGE_LINK_SECONDS)
