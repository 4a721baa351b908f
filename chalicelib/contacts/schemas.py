"""Contacts as the HTTP contract shows them."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from chalicelib.contacts.model import Contact, ContactState, Details, Filters, Place, Sex, Undeliverable
from chalicelib.contacts.phones import mobile
from chalicelib.kernel.language import Language
from chalicelib.kernel.text import searchable
from chalicelib.kernel.web.fields import Code, CompanyCode, Email, one_line
from chalicelib.kernel.web.schema import Answer, Body, Moment, PageQuery, Query

_WORDS = 8  # of a search; more would only make the condition longer


def _line_or_nothing(value: str) -> str:
    return one_line(value) if value.strip() else ""


def _phone_or_nothing(value: str) -> str:
    text = _line_or_nothing(value)
    if text:
        try:
            mobile(text)
        except ValueError:
            raise PydanticCustomError("phone", "must be a phone number") from None
    return text


def _distinct(values: list[str]) -> list[str]:
    if len(set(values)) < len(values):
        raise PydanticCustomError("duplicates", "each code only once")
    return values


Words = Annotated[str, Field(max_length=100), AfterValidator(_line_or_nothing)]
Phone = Annotated[str, Field(max_length=40), AfterValidator(_phone_or_nothing)]
Codes = Annotated[list[Code], Field(max_length=50), AfterValidator(_distinct)]


class NewContact(Body):
    """A contact to create; only the address is required."""

    email: Email
    first_name: Words | None = None
    last_name: Words | None = None
    sex: Sex | None = None
    title: Words | None = None
    mobile: Phone | None = None
    function: Words | None = None
    state: ContactState = Field(default=ContactState.ACTIVE, strict=False)
    language: Language = Field(default=Language.RO, strict=False)

    def details(self) -> Details:
        """The domain's details."""
        return Details(**_values(self))


class ContactChange(Body):
    """What changes of a contact. Null clears what may be empty; ``confirm`` agrees to what ``ends-access`` said."""

    email: Email | None = None
    first_name: Words | None = None
    last_name: Words | None = None
    sex: Sex | None = None
    title: Words | None = None
    mobile: Phone | None = None
    function: Words | None = None
    state: ContactState | None = Field(default=None, strict=False)
    language: Language | None = Field(default=None, strict=False)
    confirm: bool = False

    def changes(self) -> dict[str, Any]:
        """The details that were sent; a null where something must be leaves it as it is."""
        values = _values(self)
        required = {"email", "state", "language"}
        return {name: value for name, value in values.items() if not (name in required and value is None)}


def _values(body: NewContact | ContactChange) -> dict[str, Any]:
    values = {name: getattr(body, name) for name in body.model_fields_set & set(Details._fields)}
    for name in ("first_name", "last_name"):
        if name in values:
            values[name] = values[name] or ""
    for name in ("title", "function"):
        if name in values:
            values[name] = values[name] or None
    if "mobile" in values:
        values["mobile"] = mobile(values["mobile"]) if values["mobile"] else None
    return values


class CompanyQuery(Query):
    """``company`` says whose contacts staff mean."""

    company: CompanyCode | None = None


class ListQuery(CompanyQuery):
    """What a list is narrowed to; ``q`` are words that names, address, phone, title or function contain."""

    state: ContactState | None = None
    q: Annotated[str, Field(max_length=100)] | None = None

    def filters(self) -> Filters:
        """The filters as the store knows them."""
        return Filters(self.state, tuple(searchable(self.q or "").split()[:_WORDS]))


class ContactsQuery(ListQuery, PageQuery):
    """A page of contacts."""


class ContactAnswer(Answer):
    """A contact. ``mobile`` is in E.164, ``mobile_shown`` as people write it."""

    id: str
    company: str
    first_name: str
    last_name: str
    sex: Sex | None
    title: str | None
    mobile: str | None
    mobile_shown: str | None
    email: str
    function: str | None
    state: ContactState
    language: Language
    newsletters: list[str]
    undeliverable: Undeliverable | None
    updated_at: Moment
    updated_by: str
    version: int


class ContactInList(ContactAnswer):
    """A contact with its place in the list that the query describes; ``position`` is null behind the first 101."""

    authorised_user: bool
    position: int | None
    previous: str | None
    next: str | None
    count: int
    more: bool


class ContactPage(Answer):
    """A page of contacts; ``count`` stops at 101, and then ``more`` is true."""

    items: list[ContactAnswer]
    next: str | None
    count: int
    more: bool


class Subscriptions(Body):
    """The newsletters of a contact, by code."""

    codes: Codes


class Import(Body):
    """A CSV file with a heading; with ``dry_run`` nothing is written."""

    csv: Annotated[str, Field(max_length=400_000)]
    dry_run: bool


class ImportedChange(Answer):
    """One field that changes."""

    field: str
    before: str
    after: str


class ImportedRow(Answer):
    """What becomes of a line of the file, and why not where it is refused."""

    line: int
    result: Literal["created", "changed", "unchanged", "refused"]
    email: str
    name: str
    changes: list[ImportedChange]
    reasons: list[str]


class ImportReport(Answer):
    """What an import does, or would do."""

    dry_run: bool
    created: int
    changed: int
    unchanged: int
    refused: int
    rows: list[ImportedRow]


def shown(contact: Contact) -> ContactAnswer:
    """``contact`` as answered."""
    return ContactAnswer(**_shown(contact))


def shown_in_list(contact: Contact, place: Place, *, authorised_user: bool) -> ContactInList:
    """``contact`` as answered with its place."""
    return ContactInList(
        **_shown(contact),
        authorised_user=authorised_user,
        position=place.position,
        previous=place.previous,
        next=place.next,
        count=place.total,
        more=place.more,
    )


def _shown(contact: Contact) -> dict[str, Any]:
    details = contact.details
    phone = details.mobile
    return details._asdict() | {
        "id": contact.id,
        "company": contact.company,
        "mobile": phone.number if phone else None,
        "mobile_shown": phone.shown if phone else None,
        "newsletters": list(contact.newsletters),
        "undeliverable": contact.undeliverable,
        "updated_at": contact.updated_at,
        "updated_by": contact.updated_by,
        "version": contact.version,
    }
