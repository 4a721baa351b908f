"""Publishing update packages, finding them and downloading them; clients need a valid contract for the product."""

from typing import NamedTuple

from chalicelib.attachments import service as attachments
from chalicelib.attachments.model import Download, File
from chalicelib.audit import service as audit
from chalicelib.contracts import service as contracts
from chalicelib.contracts.model import unknown_product
from chalicelib.downloads.model import Content, Update
from chalicelib.downloads.store import updates as store
from chalicelib.kernel.caller import Caller, Role
from chalicelib.kernel.clock import now, today
from chalicelib.kernel.dynamodb.idempotency import Once
from chalicelib.kernel.dynamodb.reads import find_together
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import Invalid, NotFound
from chalicelib.kernel.process.telemetry import count

LINK_SECONDS = attachments.PACKAGE_LINK_SECONDS


class NewPackage(NamedTuple):
    """What an administrator publishes; ``upload`` is the id of their own finished upload."""

    product: str
    topic: str
    title: str
    version: str
    notes: str
    upload: str


def publish(caller: Caller, new: NewPackage, once: Once[Update]) -> Update:
    """Publishes a package; its file then belongs to it and cannot be attached to a message.

    Raises:
        Invalid: an unknown product or topic, or a file that is not the caller's, not complete or used already.
        StillChecked, Infected, Unchecked: the file is not known to be clean.
        AnsweredBefore, KeyReused: see `Once`.
    """
    with once.checked_before_refusing():
        file = _content(caller, new)
    update = _update_of(caller, new, file)
    transaction = Transaction()
    store.put_new(transaction, update)
    attachments.publish(transaction, file, new.product)
    audit.record(caller, "update.published", update.id, detail=file.sha256, transaction=transaction)
    transaction.commit(once, update)
    count("UpdatePublished")
    return update


def updates(
    caller: Caller, product: str, topic: str | None, limit: int, after: Position | None, *, withdrawn: bool
) -> Page[Update]:
    """A page of a product's packages, newest first.

    Raises:
        Forbidden: a client asks for the withdrawn ones.
        NotFound: the caller's company has no contract for the product that is valid today.
    """
    if withdrawn:
        caller.must_be(Role.CONSULTANT)
    if not caller.is_staff and not contracts.has_product(caller.company, product):
        raise NotFound
    return store.updates(product, topic, limit, after, withdrawn=withdrawn)


def update(caller: Caller, update_id: str) -> Update:
    """One package; a withdrawn one for the vendor's people only. Raises NotFound."""
    return _visible(caller, update_id)[0]


def link(caller: Caller, update_id: str) -> tuple[Update, str]:
    """The package with a link to its content, which works for `LINK_SECONDS`; the ledger is written first.

    Raises:
        NotFound: there is no such package for the caller, or it was withdrawn.
    """
    found, file = _visible(caller, update_id)
    if found.is_withdrawn:
        raise NotFound
    attachments.record_download(caller, file, "update.downloaded", None if caller.is_staff else caller.company)
    count("UpdateDownloaded")
    return found, attachments.package_link(file)


def downloads(update_id: str, limit: int, after: Position | None) -> Page[Download]:
    """The ledger of a package, withdrawn or not, newest first. Raises NotFound."""
    found = _get(update_id)
    return attachments.downloads_of(attachments.package_key(found.id), limit, after)


def withdraw(caller: Caller, update_id: str) -> None:
    """Removes a package from clients' lists and ends its downloads; raises NotFound, also for a withdrawn one."""
    found = _get(update_id)
    transaction = Transaction()
    store.put_change(transaction, found, found._replace(withdrawn_at=now()))
    audit.record(caller, "update.withdrawn", found.id, detail=found.content.sha256, transaction=transaction)
    transaction.commit()


def _content(caller: Caller, new: NewPackage) -> File:
    product, file = find_together(
        contracts.product_lookup(new.product), attachments.publishable_lookup(caller, new.upload)
    )
    if product is None:
        raise Invalid(unknown_product())
    product.require_topic(new.topic)
    return attachments.require_publishable(caller, file)


def _update_of(caller: Caller, new: NewPackage, file: File) -> Update:
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
        content=Content(file.name, file.size, file.sha256, file.checksum, file.part_size),
    )


def _visible(caller: Caller, update_id: str) -> tuple[Update, File]:
    """The package that ``caller`` may see, with its file, in one call to DynamoDB; raises NotFound."""
    package, content = store.update_lookup(update_id), attachments.package_file_lookup(update_id)
    if caller.is_staff:
        found, file = find_together(package, content)
    else:
        found, file, company = find_together(package, content, contracts.company_lookup(caller.company))
        if found is None or found.is_withdrawn or company is None or not company.covers(found.product, today()):
            raise NotFound
    if found is None or file is None:
        raise NotFound
    return found, file


def _get(update_id: str) -> Update:
    found = store.get(update_id)
    if found is None:
        raise NotFound
    return found
