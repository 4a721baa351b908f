"""The newsletters, all in one partition of the newsletters table; a vendor has a dozen."""

from pynamodb.attributes import UnicodeAttribute

from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.newsletters.model import Newsletter

_CATALOGUE = "@catalogue"  # no newsletter's code can look like this


class NewsletterItem(Table):
    """A newsletter as stored."""

    table_setting = "NEWSLETTERS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    newsletter = UnicodeAttribute(hash_key=True, default=_CATALOGUE)
    item = UnicodeAttribute(range_key=True)
    name = UnicodeAttribute()


def newsletters() -> list[Newsletter]:
    """All newsletters by code."""
    return [Newsletter(item.item, item.name) for item in NewsletterItem.query(_CATALOGUE)]


def get_newsletter(code: str) -> Newsletter | None:
    """The newsletter ``code``, or None."""
    try:
        item = NewsletterItem.get(_CATALOGUE, code)
    except NewsletterItem.DoesNotExist:
        return None
    return Newsletter(item.item, item.name)


def put_newsletter(transaction: Transaction, newsletter: Newsletter, *, new: bool) -> None:
    """Writes ``newsletter``; a new one must not exist, an old one must."""
    item = NewsletterItem(item=newsletter.code, name=newsletter.name)
    existence = NewsletterItem.name.does_not_exist() if new else NewsletterItem.name.exists()
    transaction.put("newsletter", item, existence)
