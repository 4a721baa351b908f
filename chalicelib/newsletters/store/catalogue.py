"""The newsletters, all in one partition of the newsletters table; a vendor has a dozen."""

from chalicelib.kernel.dynamodb.attributes import Text
from chalicelib.kernel.dynamodb.codec import Codec
from chalicelib.kernel.dynamodb.reads import Lookup, Query, everything, find
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.problems import AlreadyExists, NotFound
from chalicelib.newsletters.model import Newsletter

_CATALOGUE = "@catalogue"  # no newsletter's code can look like this


class NewsletterItem(Table, setting="NEWSLETTERS_TABLE"):
    """A newsletter as stored."""

    newsletter = Text(hash_key=True)
    item = Text(range_key=True)
    name = Text()


NEWSLETTERS = Codec(
    NewsletterItem,
    Newsletter,
    code=NewsletterItem.item,
    derived={"newsletter": lambda _: _CATALOGUE},
)


def newsletters() -> list[Newsletter]:
    """All newsletters by code."""
    return [NEWSLETTERS.read(values) for values in everything(Query(NewsletterItem, _CATALOGUE))]


def get_newsletter(code: str) -> Newsletter | None:
    """The newsletter ``code``, or None."""
    return find(_lookup(code), consistent=False)


def put_new(transaction: Transaction, newsletter: Newsletter) -> None:
    """Writes a newsletter; refused with AlreadyExists where its code is taken."""
    refusal = AlreadyExists(name=newsletter.code)
    transaction.put(NEWSLETTERS.item(newsletter), when=NewsletterItem.name.does_not_exist(), otherwise=refusal)


def put_name(transaction: Transaction, newsletter: Newsletter) -> None:
    """Writes the name of a newsletter; refused with NotFound where there is none with its code."""
    rename = [NewsletterItem.name.set(newsletter.name)]
    transaction.update(_lookup(newsletter.code), rename, when=NewsletterItem.name.exists(), otherwise=NotFound())


def _lookup(code: str) -> Lookup[Newsletter]:
    return Lookup(NewsletterItem, _CATALOGUE, code, NEWSLETTERS.read)
