"""Contacts: written whole on the condition of their version, together with the claim of their address."""

from collections.abc import Iterable

from chalicelib.contacts.model import Contact, ContactState, Details, Mobile, Undeliverable
from chalicelib.contacts.store.items import ClaimItem, ContactItem
from chalicelib.contacts.store.subscriptions import put_receiving
from chalicelib.kernel.clock import from_iso, to_iso
from chalicelib.kernel.dynamodb.tables import Values
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.language import Language
from chalicelib.kernel.text import searchable

CONTACT = "contact#"
_CLAIM = "email#"
_NAME_KEY_LENGTH = 200  # characters; a key has room for 1,024 bytes


def get(company: str, contact: str) -> Contact | None:
    """The contact of this company as of now, or None."""
    try:
        return as_contact(ContactItem.get(company, CONTACT + contact, consistent_read=True).attribute_values)
    except ContactItem.DoesNotExist:
        return None


def with_address(email: str) -> list[tuple[str, str]]:
    """Company and id of every contact with this address."""
    found = ContactItem.by_email.query(email)
    return [(item.company, item.item.removeprefix(CONTACT)) for item in found]


def put_new(transaction: Transaction, contact: Contact) -> None:
    """Writes a contact that must not exist, with an address that no other contact of the company may have."""
    transaction.put("contact", _item(contact), ContactItem.version.does_not_exist())
    transaction.put("email", _claim(contact), ClaimItem.contact.does_not_exist())
    put_receiving(transaction, contact, None)


def put_change(transaction: Transaction, before: Contact, after: Contact) -> None:
    """Writes ``after`` if the contact is still as ``before``."""
    transaction.put("contact", _item(after), ContactItem.version == before.version)
    if after.details.email != before.details.email:
        transaction.delete("old email", _claim(before))
        transaction.put("email", _claim(after), ClaimItem.contact.does_not_exist())
    put_receiving(transaction, after, before)


def by_address(company: str, emails: Iterable[str]) -> dict[str, Contact]:
    """The contacts of the company that have these addresses."""
    claims = ClaimItem.batch_get([(company, _CLAIM + email) for email in emails], consistent_read=True)
    keys = [(company, CONTACT + claim.contact) for claim in claims]
    found = ContactItem.batch_get(keys, consistent_read=True) if keys else ()
    return {item.email: as_contact(item.attribute_values) for item in found}


def _claim(contact: Contact) -> ClaimItem:
    return ClaimItem(company=contact.company, item=_CLAIM + contact.details.email, contact=contact.id)


def _item(contact: Contact) -> ContactItem:
    details = contact.details
    shown = (details.first_name, details.last_name, details.email, details.title, details.function)
    phone = (
        (details.mobile.number, details.mobile.shown, details.mobile.shown.replace(" ", "")) if details.mobile else ()
    )
    return ContactItem(
        company=contact.company,
        item=CONTACT + contact.id,
        email=details.email,
        first_name=details.first_name or None,
        last_name=details.last_name or None,
        sex=details.sex,
        title=details.title,
        mobile=details.mobile.number if details.mobile else None,
        mobile_shown=details.mobile.shown if details.mobile else None,
        function=details.function,
        state=details.state.value,
        language=details.language.value,
        newsletters=" ".join(contact.newsletters) or None,
        undeliverable=contact.undeliverable.value if contact.undeliverable else None,
        updated_at=to_iso(contact.updated_at),
        updated_by=contact.updated_by,
        version=contact.version,
        name_key=name_key(contact),
        search=searchable("\n".join(filter(None, (*shown, *phone)))),
    )


def name_key(contact: Contact) -> str:
    """Where the contact stands in the order of names."""
    details = contact.details
    name = f"{details.last_name} {details.first_name}".strip() or details.email
    return f"{searchable(name)[:_NAME_KEY_LENGTH]}#{contact.id}"


def as_contact(item: Values) -> Contact:
    """The contact that ``item`` holds."""
    details = Details(
        email=item["email"],
        first_name=item.get("first_name") or "",
        last_name=item.get("last_name") or "",
        sex=item.get("sex"),
        title=item.get("title"),
        mobile=Mobile(item["mobile"], item["mobile_shown"]) if item.get("mobile") else None,
        function=item.get("function"),
        state=ContactState(item["state"]),
        language=Language(item["language"]),
    )
    return Contact(
        id=item["item"].removeprefix(CONTACT),
        company=item["company"],
        details=details,
        newsletters=tuple((item.get("newsletters") or "").split()),
        undeliverable=Undeliverable(item["undeliverable"]) if item.get("undeliverable") else None,
        updated_at=from_iso(item["updated_at"]),
        updated_by=item["updated_by"],
        version=int(item["version"]),
    )
