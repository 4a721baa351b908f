"""Publishing update packages, finding them, taking them; only for who has the product today."""

from typing import Any, NamedTuple

from chalicelib.attachments import ledger, publishing
from chalicelib.attachments.model import Download, File
from chalicelib.attachments.problems import not_publishable
from chalicelib.audit import service as audit
from chalicelib.contracts import service as contracts
from chalicelib.downloads import schemas
from chalicelib.downloads.model import Content, Update
from chalicelib.downloads.store import updates as store
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction, read_together
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import Invalid, NotFound
from chalicelib.kernel.process.telemetry import count

_LONGEST_ID = 100  # characters; what is longer is no file's


class New(NamedTuple):
    """What an administrator publishes; ``upload`` is the id of their own finished upload."""

    product: str
    topic: str
    title: str
    version: str
    notes: str
    upload: str


def publish(caller: Caller, new: New, once: Once | None) -> Update:
    """Publishes a package: from now on its file is the package's, and no message's.

    Raises:
        Forbidden: not an administrator.
        Invalid: an unknown product or topic, or a file that is not the caller's, not whole or used already.
        StillChecked, Infected, Unchecked: not every byte is known to be clean.
        AnsweredBefore, KeyReused: see `Once`.
    """
    caller.must_be_admin()
    file = _content(caller, new, once)
    update = _new(caller, new, file)
    transaction = Transaction()
    store.put_new(transaction, update)
    publishing.publish(transaction, file, new.product)
    audit.record(caller, "update.published", update.id, detail=file.sha256, transaction=transaction)
    if once:
        once.record(transaction, schemas.shown(update).model_dump_json(), location(update))
    try:
        transaction.commit()
    except Cancelled as cancelled:
        if once:
            once.settle(cancelled)
        raise not_publishable() from None
    count("UpdatePublished")
    return update


def updates(
    caller: Caller, product: str, topic: str | None, limit: int, after: Position | None, *, withdrawn: bool
) -> Page[Update]:
    """A page of a product's packages, newest first.

    Raises:
        NotFound: the caller's company has no contract for the product that is good today.
        Forbidden: a client asks for the withdrawn ones.
    """
    if withdrawn:
        caller.must_be_staff()
    if not caller.is_staff and not contracts.has_product(caller.company, product):
        raise NotFound
    return store.updates(product, topic, limit, after, withdrawn=withdrawn)


def update(caller: Caller, update_id: str) -> Update:
    """One package; a withdrawn one for staff only. Raises NotFound."""
    return _within_reach(caller, update_id)[0]


def link(caller: Caller, update_id: str) -> tuple[Update, str]:
    """The package with a link to its content, good for `publishing.LINK_SECONDS`; who asked is written down first.

    Raises:
        NotFound: there is no such package for the caller, or it was withdrawn.
    """
    found, file = _within_reach(caller, update_id)
    if found.withdrawn_at:
        raise NotFound
    company = None if caller.is_staff else caller.company
    ledger.enter(caller, found.id, found.content.sha256, "update.downloaded", company)
    count("UpdateDownloaded")
    return found, publishing.link(file)


def downloads(caller: Caller, update_id: str, limit: int, after: Position | None) -> Page[Download]:
    """The ledger of a package, withdrawn or not, newest first; staff only. Raises Forbidden, NotFound."""
    caller.must_be_staff()
    _known(update_id)
    return ledger.entries(update_id, limit, after)


def withdraw(caller: Caller, update_id: str) -> None:
    """Takes a package out of all lists; nobody gets it any more. Raises Forbidden, NotFound."""
    caller.must_be_admin()
    found = _known(update_id)
    transaction = Transaction()
    store.put_withdrawn(transaction, found, now())
    audit.record(caller, "update.withdrawn", found.id, detail=found.content.sha256, transaction=transaction)
    try:
        transaction.commit()
    except Cancelled:  # withdrawn before
        raise NotFound from None


def location(update: Update) -> str:
    """Where the package can be read, relative to the address of the list."""
    return f"updates/{update.id}"


def _content(caller: Caller, new: New, once: Once | None) -> File:
    product, file = read_together(contracts.product_key(new.product), publishing.key(new.upload))
    try:
        contracts.require_topic(product, new.topic)
        return publishing.own(caller, file)
    except Invalid:
        if once:
            once.check()  # a repetition finds its file published already
        raise


def _new(caller: Caller, new: New, file: File) -> Update:
    content = Content(file.name, file.size, file.sha256, file.checksum, file.part_size)
    return Update(
        id=file.id,
        product=new.product,
        topic=new.topic,
        title=new.title,
        version=new.version,
        notes=new.notes,
        published_at=now(),
        publisher=caller.id,
        publisher_name=caller.name,
        content=content,
    )


def _within_reach(caller: Caller, update_id: str) -> tuple[Update, Any]:
    """The package, and its file's record as `publishing.link` wants it, in one call to DynamoDB."""
    if len(update_id) > _LONGEST_ID:
        raise NotFound
    keys = [store.key(update_id), publishing.key(update_id)]
    if caller.is_staff:
        item, file = read_together(*keys)
        if item is None:
            raise NotFound
        return store.as_update(item.attribute_values), file
    item, file, company = read_together(*keys, contracts.company_key(caller.company))
    if item is None or item.withdrawn_at or not contracts.covers(company, item.product):
        raise NotFound
    return store.as_update(item.attribute_values), file


def _known(update_id: str) -> Update:
    found = store.get(update_id) if len(update_id) <= _LONGEST_ID else None
    if found is None:
        raise NotFound
    return found
