"""The ledger of a file, stored next to its record: who got its content, as an attachment or as a package."""

from chalicelib.attachments.model import Download, FileKey
from chalicelib.attachments.store.items import read_key
from chalicelib.kernel.clock import to_iso
from chalicelib.kernel.dynamodb.attributes import Moment, Text
from chalicelib.kernel.dynamodb.codec import Codec, Custom
from chalicelib.kernel.dynamodb.reads import Query, first_page
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.dynamodb.values import text_in
from chalicelib.kernel.paging import Page, Position

_PREFIX = "download#"


class DownloadItem(Table, setting="ATTACHMENTS_TABLE"):
    """A download as stored."""

    id = Text(hash_key=True)
    item = Text(range_key=True)
    at = Moment()
    person = Text()
    person_name = Text()
    company = Text(null=True)
    sha256 = Text()


DOWNLOADS = Codec(
    DownloadItem,
    Download,
    file=Custom({"id": lambda download: download.file.id}, read_key),
    id=Custom(
        {"item": lambda download: f"{_PREFIX}{to_iso(download.at)}#{download.id}"},
        lambda values: text_in(values, DownloadItem.item).rpartition("#")[2],
    ),
)


def put(transaction: Transaction, download: Download) -> None:
    """Writes an entry of the ledger."""
    transaction.put(DOWNLOADS.item(download))


def of_file(key: FileKey, limit: int, after: Position | None) -> Page[Download]:
    """Who got the file, newest first."""
    query = Query(DownloadItem, key.id, DownloadItem.item.startswith(_PREFIX), newest_first=True)
    return first_page(query, limit, after, DOWNLOADS.read)
