"""Who receives a newsletter: an item for each, which exists only while mails really go out.

A newsletter's subscribers are spread over `_PARTS` partitions of the index, so that neither a send to tens of
thousands nor a company's large import leans on one.
"""

import zlib

from chalicelib.contacts.model import Contact, Subscriber
from chalicelib.contacts.store.items import SubscriptionItem
from chalicelib.kernel.dynamodb.tables import Values, plain_values
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.language import Language
from chalicelib.kernel.paging import Page, Position

_PARTS = 8


def put_receiving(transaction: Transaction, contact: Contact, before: Contact | None) -> None:
    """Brings the subscription items from what ``before`` received in line with what ``contact`` receives."""
    earlier = before.receives if before else ()
    is_same_receiver = before is not None and _receiver(before) == _receiver(contact)
    for code in contact.receives:
        if not (is_same_receiver and code in earlier):
            transaction.put(f"subscription {code}", _item(contact, code))
    for code in set(earlier) - set(contact.receives):
        transaction.delete(f"subscription {code}", _item(contact, code))


def subscribers(newsletter: str, limit: int, after: Position | None) -> Page[Subscriber]:
    """Some who receive ``newsletter``, by one query; a page may be short, or empty, and still have a next."""
    part = int(after["part"]) if after else 0
    answer = next(
        SubscriptionItem.by_newsletter.query(
            _part(newsletter, part),
            page_size=limit,
            last_evaluated_key=_start(newsletter, part, after) if after and "item" in after else None,
        ).page_iter
    )
    last = answer.get("LastEvaluatedKey")
    found = [_subscriber(plain_values(raw)) for raw in answer["Items"]]
    if last:
        return Page(
            found, {"part": str(part), **{name: last[name]["S"] for name in ("company", "item", "subscriber")}}
        )
    return Page(found, {"part": str(part + 1)} if part + 1 < _PARTS else None)


def _start(newsletter: str, part: int, after: Position) -> dict[str, dict[str, str]]:
    names = ("company", "item", "subscriber")
    return {"part": {"S": _part(newsletter, part)}, **{name: {"S": after[name]} for name in names}}


def _receiver(contact: Contact) -> tuple[str, str, Language]:
    return contact.details.email, contact.details.name, contact.details.language


def _item(contact: Contact, code: str) -> SubscriptionItem:
    subscriber = f"{contact.company}#{contact.id}"
    return SubscriptionItem(
        company=contact.company,
        item=f"subscription#{contact.id}#{code}",
        part=_part(code, zlib.crc32(subscriber.encode()) % _PARTS),
        subscriber=subscriber,
        contact=contact.id,
        send_to=contact.details.email,
        name=contact.details.name,
        language=contact.details.language.value,
    )


def _part(newsletter: str, part: int) -> str:
    return f"{newsletter}#{part}"


def _subscriber(item: Values) -> Subscriber:
    return Subscriber(item["company"], item["contact"], item["send_to"], item["name"], Language(item["language"]))
