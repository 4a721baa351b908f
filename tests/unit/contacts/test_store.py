"""Contacts, claims and subscriptions are read as they were written."""

from hypothesis import given
from hypothesis import strategies as st

from chalicelib.contacts.model import Contact, ContactState, Details, Mobile, Subscriber, Undeliverable
from chalicelib.contacts.store.contacts import _CLAIMS, CONTACTS, _Claim
from chalicelib.contacts.store.subscriptions import SUBSCRIPTIONS, Subscription
from chalicelib.kernel.dynamodb.values import plain_values
from chalicelib.kernel.language import Language
from chalicelib.kernel.tenant import Tenant
from tests.unit.contacts.people import a_contact
from tests.unit.round_trip import moments, round_trip

TEXT = st.text(min_size=1, max_size=30)
COMPANY = st.from_regex(r"[A-Z][A-Z0-9]{1,9}", fullmatch=True).map(Tenant)
CODE = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}", fullmatch=True)
ID = st.from_regex(r"[0-9a-f]{16}", fullmatch=True)
DETAILS = st.builds(
    Details,
    email=st.emails(),
    first_name=TEXT,
    last_name=TEXT,
    sex=st.sampled_from(["M", "F"]),
    title=TEXT,
    mobile=st.builds(Mobile, TEXT, TEXT),
    function=TEXT,
    state=st.sampled_from(ContactState),
    language=st.sampled_from(Language),
)
CONTACT = st.builds(
    Contact,
    id=ID,
    company=COMPANY,
    details=DETAILS,
    newsletters=st.sets(CODE, min_size=1).map(sorted).map(tuple),
    undeliverable=st.sampled_from(Undeliverable),
    updated_at=moments,
    updated_by=TEXT,
    version=st.integers(1, 10**8),
)
SUBSCRIBER = st.builds(Subscriber, COMPANY, ID, st.emails(), TEXT, st.sampled_from(Language))


@given(CONTACT)
def test_a_contact_is_read_as_it_was_written(contact: Contact) -> None:
    assert round_trip(CONTACTS, contact) == contact


@given(CONTACT, st.emails())
def test_a_contact_with_nothing_but_an_address_is_read_as_it_was_written(full: Contact, email: str) -> None:
    contact = full._replace(details=Details(email), newsletters=(), undeliverable=None)
    assert round_trip(CONTACTS, contact) == contact


@given(st.builds(_Claim, COMPANY, st.emails(), ID))
def test_a_claim_is_read_as_it_was_written(claim: _Claim) -> None:
    assert round_trip(_CLAIMS, claim) == claim


@given(st.builds(Subscription, CODE, SUBSCRIBER))
def test_a_subscription_is_read_as_it_was_written(subscription: Subscription) -> None:
    assert round_trip(SUBSCRIPTIONS, subscription) == subscription


def test_a_contact_is_stored_in_the_form_that_it_always_had() -> None:
    phone = Mobile("+40722123456", "0722 123 456")
    name = Details("c1@firma.example", "Ștefan", "Țîrlea", mobile=phone)
    contact = a_contact(1, newsletters=("000BR", "000CC"))._replace(details=name)
    values = dict(plain_values(CONTACTS.item(contact).serialize()))
    assert values.pop("updated_at")
    assert values == {
        "company": "ALFA",
        "item": "contact#0000000000000001",
        "email": "c1@firma.example",
        "first_name": "Ștefan",
        "last_name": "Țîrlea",
        "mobile": "+40722123456",
        "mobile_shown": "0722 123 456",
        "state": "active",
        "language": "ro",
        "newsletters": "000BR 000CC",
        "updated_by": "Ana Pop",
        "version": "1",
        "name_key": "tirlea stefan#0000000000000001",
        "search": "stefan\ntirlea\nc1@firma.example\n+40722123456\n0722 123 456\n0722123456",
    }
