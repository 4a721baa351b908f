"""Contacts: each is written if its version is unchanged, together with the claim of its address."""

from collections.abc import Iterable
from typing import NamedTuple

from chalicelib.contacts.model import Contact, Details, Mobile
from chalicelib.contacts.problems import EmailTaken
from chalicelib.contacts.store.items import ClaimItem, ContactItem
from chalicelib.contacts.store.subscriptions import put_subscriptions
from chalicelib.kernel.dynamodb.codec import Codec, Custom, Group
from chalicelib.kernel.dynamodb.reads import Lookup, Query, everything, find, find_many
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.dynamodb.values import Values, text_in
from chalicelib.kernel.tenant import Tenant, stored_tenant
from chalicelib.kernel.text import searchable

_CONTACT = "contact#"
_CLAIM = "email#"
_NAME_KEY_LENGTH = 200  # characters; a key has room for 1,024 bytes


class _Claim(NamedTuple):
    company: Tenant
    email: str
    contact: str


def name_key(contact: Contact) -> str:
    """The contact's key in the order of names."""
    details = contact.details
    name = f"{details.last_name} {details.first_name}".strip() or details.email
    return f"{searchable(name)[:_NAME_KEY_LENGTH]}#{contact.id}"


def _search_text(contact: Contact) -> str:
    """All texts by which a search finds the contact."""
    details, phone = contact.details, contact.details.mobile
    texts = [details.first_name, details.last_name, details.email, details.title, details.function]
    texts += [phone.number, phone.shown, phone.shown.replace(" ", "")] if phone else []
    return searchable("\n".join(filter(None, texts)))


def id_in(values: Values) -> str:
    """The id of the contact that an item holds."""
    return text_in(values, ContactItem.item).removeprefix(_CONTACT)


def _read_newsletters(values: Values) -> tuple[str, ...]:
    name = ContactItem.newsletters.attr_name
    return tuple(str(values[name]).split()) if name in values else ()


CONTACTS = Codec(
    ContactItem,
    Contact,
    id=Custom({"item": lambda contact: _CONTACT + contact.id}, id_in),
    details=Group(
        Details,
        email=ContactItem.email,
        first_name=ContactItem.first_name,
        last_name=ContactItem.last_name,
        sex=ContactItem.sex,
        title=ContactItem.title,
        mobile=Group(Mobile, number=ContactItem.mobile, shown=ContactItem.mobile_shown),
        function=ContactItem.function,
        state=ContactItem.state,
        language=ContactItem.language,
    ),
    newsletters=Custom({"newsletters": lambda contact: " ".join(contact.newsletters) or None}, _read_newsletters),
    derived={"name_key": name_key, "search": _search_text},
)
_CLAIMS = Codec(
    ClaimItem,
    _Claim,
    email=Custom(
        {"item": lambda claim: _CLAIM + claim.email},
        lambda values: text_in(values, ClaimItem.item).removeprefix(_CLAIM),
    ),
)


def get(company: Tenant, contact: str) -> Contact | None:
    """The contact of this company as of now, or None."""
    return find(_lookup(company, contact))


def is_taken(company: Tenant, email: str) -> bool:
    """Whether a contact of the company has this address, as of now."""
    return find(_claim_lookup(company, email)) is not None


def by_address(company: Tenant, emails: Iterable[str]) -> dict[str, Contact]:
    """The contacts of the company that have these addresses."""
    claims = find_many(ClaimItem, [(company, _CLAIM + email) for email in emails], _CLAIMS.read)
    found = find_many(ContactItem, [(company, _CONTACT + claim.contact) for claim in claims], CONTACTS.read)
    return {contact.details.email: contact for contact in found}


def with_address(email: str) -> list[tuple[Tenant, str]]:
    """Company and id of every contact with this address."""
    found = everything(Query(ContactItem.by_email, email))
    return [(stored_tenant(text_in(values, ContactItem.company)), id_in(values)) for values in found]


def put_new(transaction: Transaction, contact: Contact) -> None:
    """Writes a new contact; refused with EmailTaken where another of the company has its address."""
    refusal = EmailTaken(email=contact.details.email)
    transaction.put(CONTACTS.item(contact), when=ContactItem.version.does_not_exist(), otherwise=refusal)
    _put_claim(transaction, contact)
    put_subscriptions(transaction, contact, None)


def put_change(transaction: Transaction, before: Contact, after: Contact, otherwise: Exception) -> None:
    """Writes the changes to a contact.

    Refused with ``otherwise`` where the contact is not as ``before`` any more, with EmailTaken where another contact
    of the company has its new address.
    """
    items = CONTACTS.item(before), CONTACTS.item(after)
    transaction.change(*items, when=ContactItem.version == before.version, otherwise=otherwise)
    if after.details.email != before.details.email:
        transaction.delete(_claim_lookup(before.company, before.details.email))
        _put_claim(transaction, after)
    put_subscriptions(transaction, after, before)


def _put_claim(transaction: Transaction, contact: Contact) -> None:
    claim = _Claim(contact.company, contact.details.email, contact.id)
    refusal = EmailTaken(email=claim.email)
    transaction.put(_CLAIMS.item(claim), when=ClaimItem.contact.does_not_exist(), otherwise=refusal)


def _lookup(company: Tenant, contact: str) -> Lookup[Contact]:
    return Lookup(ContactItem, company, _CONTACT + contact, CONTACTS.read)


def _claim_lookup(company: Tenant, email: str) -> Lookup[_Claim]:
    return Lookup(ClaimItem, company, _CLAIM + email, _CLAIMS.read)
