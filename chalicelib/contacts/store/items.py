"""The items of the contacts table, all under the code of the company that they belong to."""

from typing import Any

from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex, KeysOnlyProjection

from chalicelib.kernel.dynamodb.tables import Table


class ByName(GlobalSecondaryIndex[Any]):
    """A company's contacts by last and first name."""

    class Meta:
        """Every attribute, as lists show them."""

        index_name = "by_name"
        projection = AllProjection()

    company = UnicodeAttribute(hash_key=True)
    name_key = UnicodeAttribute(range_key=True)


class ByEmail(GlobalSecondaryIndex[Any]):
    """The contacts with one address, whatever their company."""

    class Meta:
        """The keys, by which the contact is then read."""

        index_name = "by_email"
        projection = KeysOnlyProjection()

    email = UnicodeAttribute(hash_key=True)


class ByNewsletter(GlobalSecondaryIndex[Any]):
    """Those who receive one newsletter, spread over partitions; see `subscriptions_store`."""

    class Meta:
        """Every attribute, so that sending reads nothing else."""

        index_name = "by_newsletter"
        projection = AllProjection()

    part = UnicodeAttribute(hash_key=True)
    subscriber = UnicodeAttribute(range_key=True)


class ContactItem(Table):
    """A contact as stored, under ``contact#<id>``."""

    table_setting = "CONTACTS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    company = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True)
    email = UnicodeAttribute()
    first_name = UnicodeAttribute(null=True)
    last_name = UnicodeAttribute(null=True)
    sex = UnicodeAttribute(null=True)
    title = UnicodeAttribute(null=True)
    mobile = UnicodeAttribute(null=True)
    mobile_shown = UnicodeAttribute(null=True)
    function = UnicodeAttribute(null=True)
    state = UnicodeAttribute()
    language = UnicodeAttribute()
    newsletters = UnicodeAttribute(null=True)
    undeliverable = UnicodeAttribute(null=True)
    updated_at = UnicodeAttribute()
    updated_by = UnicodeAttribute()
    version = NumberAttribute()
    name_key = UnicodeAttribute()
    search = UnicodeAttribute()
    by_name = ByName()
    by_email = ByEmail()


class ClaimItem(Table):
    """Says which contact has an address, under ``email#<address>``: two can never have the same."""

    table_setting = "CONTACTS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    company = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True)
    contact = UnicodeAttribute()


class SubscriptionItem(Table):
    """A newsletter that really goes out to a contact, under ``subscription#<contact>#<code>``."""

    table_setting = "CONTACTS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    company = UnicodeAttribute(hash_key=True)
    item = UnicodeAttribute(range_key=True)
    part = UnicodeAttribute()
    subscriber = UnicodeAttribute()
    contact = UnicodeAttribute()
    send_to = UnicodeAttribute()
    name = UnicodeAttribute()
    language = UnicodeAttribute()
    by_newsletter = ByNewsletter()
