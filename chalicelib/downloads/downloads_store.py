"""The ledger of a package: who took it, in the package's own partition."""

from pynamodb.attributes import UnicodeAttribute

from chalicelib.downloads.model import Download
from chalicelib.kernel.clock import parsed, written
from chalicelib.kernel.dynamodb import Table
from chalicelib.kernel.paging import Page, Position, cut
from chalicelib.kernel.transactions import Transaction

_PREFIX = "download#"


class TakenItem(Table):
    """A download as stored."""

    table_setting = "UPDATES_TABLE"

    class Meta:
        """Named by `table_setting`."""

    id = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True)
    at = UnicodeAttribute()
    person = UnicodeAttribute()
    person_name = UnicodeAttribute()
    company = UnicodeAttribute(null=True)
    sha256 = UnicodeAttribute()


def put(transaction: Transaction, update_id: str, download: Download) -> None:
    """Writes that the package was taken."""
    moment = written(download.at)
    item = TakenItem(
        id=update_id,
        item=f"{_PREFIX}{moment}#{download.id}",
        at=moment,
        person=download.person,
        person_name=download.person_name,
        company=download.company,
        sha256=download.sha256,
    )
    transaction.put("download", item)


def of_update(update_id: str, limit: int, after: Position | None) -> Page[Download]:
    """Who took the package, newest first."""
    start = {"id": {"S": update_id}, "item": {"S": after["item"]}} if after else None
    found = list(
        TakenItem.query(
            update_id,
            TakenItem.item.startswith(_PREFIX),
            scan_index_forward=False,
            limit=limit + 1,
            page_size=limit + 1,
            last_evaluated_key=start,
        )
    )
    return cut(found, limit, lambda item: {"item": item.item}).map(_download)


def _download(item: TakenItem) -> Download:
    return Download(
        item.item.rpartition("#")[2],
        parsed(item.at),
        item.person,
        item.person_name,
        item.company,
        item.sha256,
    )
