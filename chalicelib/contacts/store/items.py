"""The items of the contacts table, all under the code of the company that they belong to."""

from chalicelib.contacts.model import ContactState, Undeliverable
from chalicelib.kernel.dynamodb.attributes import Moment, OneOf, Text, Whole
from chalicelib.kernel.dynamodb.tables import Index, Table
from chalicelib.kernel.language import Language


class ByName(Index, name="by_name"):
    """A company's contacts by last and first name."""

    company = Text(hash_key=True)
    name_key = Text(range_key=True)


class ByEmail(Index, name="by_email", keys_only=True):
    """The contacts of all companies with one address."""

    email = Text(hash_key=True)


class ByNewsletter(Index, name="by_newsletter"):
    """The subscribers of one newsletter, spread over partitions; see `chalicelib.contacts.store.subscriptions`."""

    part = Text(hash_key=True)
    subscriber = Text(range_key=True)


class ContactItem(Table, setting="CONTACTS_TABLE"):
    """A contact as stored, under ``contact#<id>``."""

    company = Text(hash_key=True)
    item = Text(range_key=True)
    email = Text()
    first_name = Text(null=True)
    last_name = Text(null=True)
    sex = Text(null=True)
    title = Text(null=True)
    mobile = Text(null=True)
    mobile_shown = Text(null=True)
    function = Text(null=True)
    state = OneOf(ContactState)
    language = OneOf(Language)
    newsletters = Text(null=True)
    undeliverable = OneOf(Undeliverable, null=True)
    updated_at = Moment()
    updated_by = Text()
    version = Whole()
    name_key = Text()
    search = Text()
    by_name = ByName()
    by_email = ByEmail()


class ClaimItem(Table, setting="CONTACTS_TABLE"):
    """Says which contact has an address, under ``email#<address>``, so that no two of a company have the same."""

    company = Text(hash_key=True)
    item = Text(range_key=True)
    contact = Text()


class SubscriptionItem(Table, setting="CONTACTS_TABLE"):
    """A newsletter that the portal sends to a contact, under ``subscription#<contact>#<code>``."""

    company = Text(hash_key=True)
    item = Text(range_key=True)
    part = Text()
    subscriber = Text()
    contact = Text()
    send_to = Text()
    name = Text()
    language = OneOf(Language)
    by_newsletter = ByNewsletter()
