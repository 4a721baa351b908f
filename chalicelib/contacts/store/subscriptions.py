"""The subscribers of newsletters: an item for each subscription, which exists only while the contact gets mails.

A newsletter's subscribers are spread over `_PARTS` partitions of the index, so that neither sending to tens of
thousands nor the large import of one company puts the whole load on one partition.
"""

import zlib
from typing import NamedTuple

from chalicelib.contacts.model import Contact, Subscriber
from chalicelib.contacts.store.items import SubscriptionItem
from chalicelib.kernel.dynamodb.codec import Codec, Custom, Group
from chalicelib.kernel.dynamodb.reads import Lookup, Query, answers
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.dynamodb.values import text_in
from chalicelib.kernel.paging import Page, Position

_PARTS = 8
_LAST_KEY = "item"  # a position has it only within a partition


class Subscription(NamedTuple):
    """A newsletter that is sent to somebody."""

    newsletter: str
    subscriber: Subscriber


def _key_of(subscription: Subscription) -> str:
    return f"subscription#{subscription.subscriber.contact}#{subscription.newsletter}"


def _name_of(subscriber: Subscriber) -> str:
    return f"{subscriber.company}#{subscriber.contact}"


def _partition_of(subscription: Subscription) -> str:
    part = zlib.crc32(_name_of(subscription.subscriber).encode()) % _PARTS
    return _partition(subscription.newsletter, part)


def _partition(newsletter: str, part: int) -> str:
    return f"{newsletter}#{part}"


SUBSCRIPTIONS = Codec(
    SubscriptionItem,
    Subscription,
    newsletter=Custom(
        {"item": _key_of},
        lambda values: text_in(values, SubscriptionItem.item).rpartition("#")[2],
    ),
    subscriber=Group(
        Subscriber,
        company=SubscriptionItem.company,
        contact=SubscriptionItem.contact,
        email=SubscriptionItem.send_to,
        name=SubscriptionItem.name,
        language=SubscriptionItem.language,
    ),
    derived={"part": _partition_of, "subscriber": lambda subscription: _name_of(subscription.subscriber)},
)


def received_by(contact: Contact) -> list[Subscription]:
    """The newsletters that the portal sends to ``contact``."""
    details = contact.details
    subscriber = Subscriber(contact.company, contact.id, details.email, details.name, details.language)
    return [Subscription(code, subscriber) for code in contact.receives]


def put_subscriptions(transaction: Transaction, contact: Contact, before: Contact | None) -> None:
    """Writes the subscription items that ``contact`` has and ``before`` had not, and deletes the reverse."""
    wanted, present = received_by(contact), received_by(before) if before else []
    for subscription in wanted:
        if subscription not in present:
            transaction.put(SUBSCRIPTIONS.item(subscription))  # whole: every attribute comes from the contact
    for subscription in present:
        if subscription.newsletter not in contact.receives:
            transaction.delete(_lookup(subscription))


def subscribers(newsletter: str, limit: int, after: Position | None) -> Page[Subscriber]:
    """A page of subscribers of ``newsletter``, by one query; it may be short or empty and still have a next."""
    part = int(after["part"]) if after else 0
    query = Query(SubscriptionItem.by_newsletter, _partition(newsletter, part))
    answer = next(answers(query, limit, after if after and _LAST_KEY in after else None))
    found = [SUBSCRIPTIONS.read(values).subscriber for values in answer.items]
    if answer.stop:
        return Page(found, {"part": str(part), **answer.stop})
    return Page(found, {"part": str(part + 1)} if part + 1 < _PARTS else None)


def _lookup(subscription: Subscription) -> Lookup[Subscription]:
    return Lookup(SubscriptionItem, subscription.subscriber.company, _key_of(subscription), SUBSCRIPTIONS.read)
