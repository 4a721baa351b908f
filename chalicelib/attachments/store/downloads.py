"""Who was given a file, kept beside its record: attachments and update packages alike."""

from pynamodb.attributes import UnicodeAttribute

from chalicelib.attachments.model import Download
from chalicelib.kernel.clock import from_iso, to_iso
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.paging import Page, Position, cut

_PREFIX = "download#"


class DownloadItem(Table):
    """A download as stored."""

    table_setting = "ATTACHMENTS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    id = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True)
    at = UnicodeAttribute()
    person = UnicodeAttribute()
    person_name = UnicodeAttribute()
    company = UnicodeAttribute(null=True)
    sha256 = UnicodeAttribute()


def put(transaction: Transaction, file_id: str, download: Download) -> None:
    """Writes that the file was opened."""
    moment = to_iso(download.at)
    item = DownloadItem(
        id=file_id,
        item=f"{_PREFIX}{moment}#{download.id}",
        at=moment,
        person=download.person,
        person_name=download.person_name,
        company=download.company,
        sha256=download.sha256,
    )
    transaction.put("download", item)


def of_file(file_id: str, limit: int, after: Position | None) -> Page[Download]:
    """Who opened the file, newest first."""
    start = {"id": {"S": file_id}, "item": {"S": after["item"]}} if after else None
    found = list(
        DownloadItem.query(
            file_id,
            DownloadItem.item.startswith(_PREFIX),
            scan_index_forward=False,
            limit=limit + 1,
            page_size=limit + 1,
            last_evaluated_key=start,
        )
    )
    return cut(found, limit, lambda item: {"item": item.item}).map(_download)


def _download(item: DownloadItem) -> Download:
    return Download(
        id=item.item.rpartition("#")[2],
        at=from_iso(item.at),
        person=item.person,
        person_name=item.person_name,
        company=item.company,
        sha256=item.sha256,
    )
