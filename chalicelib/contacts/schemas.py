"""Contacts as the HTTP contract shows them."""

from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from chalicelib.contacts.model import (
    Contact,
    ContactState,
    Details,
    DetailsChange,
    Mobile,
    Place,
    Sex,
    Undeliverable,
)
from chalicelib.contacts.phones import mobile
from chalicelib.kernel.language import Language
from chalicelib.kernel.web.fields import Code, Email, distinct, one_line
from chalicelib.kernel.web.paths import PathText
from chalicelib.kernel.web.schema import Answer, Body, Moment

ContactPath = Annotated[str, PathText("[0-9a-f]{16}", 16)]


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


Words = Annotated[str, Field(max_length=100), AfterValidator(_line_or_nothing)]
Phone = Annotated[str, Field(max_length=40), AfterValidator(_phone_or_nothing)]
Codes = Annotated[list[Code], Field(max_length=50), AfterValidator(distinct)]


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
        return Details(
            email=self.email,
            first_name=self.first_name or "",
            last_name=self.last_name or "",
            sex=self.sex,
            title=self.title or None,
            mobile=_mobile(self.mobile),
            function=self.function or None,
            state=self.state,
            language=self.language,
        )


class ContactChange(Body):
    """New values for a contact. Null clears a value; ``confirm`` is the answer to the problem ``ends-access``."""

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

    def changes(self) -> DetailsChange:
        """The details that were sent; null for a required value leaves it as it is."""
        changes, sent = DetailsChange(), self.model_fields_set
        if self.email is not None:
            changes["email"] = self.email
        if "first_name" in sent:
            changes["first_name"] = self.first_name or ""
        if "last_name" in sent:
            changes["last_name"] = self.last_name or ""
        if "sex" in sent:
            changes["sex"] = self.sex
        if "title" in sent:
            changes["title"] = self.title or None
        if "mobile" in sent:
            changes["mobile"] = _mobile(self.mobile)
        if "function" in sent:
            changes["function"] = self.function or None
        if self.state is not None:
            changes["state"] = self.state
        if self.language is not None:
            changes["language"] = self.language
        return changes


def _mobile(text: str | None) -> Mobile | None:
    return mobile(text) if text else None


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


def shown(contact: Contact) -> ContactAnswer:
    """``contact`` as answered."""
    details = contact.details
    return ContactAnswer(
        id=contact.id,
        company=contact.company,
        first_name=details.first_name,
        last_name=details.last_name,
        sex=details.sex,
        title=details.title,
        mobile=details.mobile.number if details.mobile else None,
        mobile_shown=details.mobile.shown if details.mobile else None,
        email=details.email,
        function=details.function,
        state=details.state,
        language=details.language,
        newsletters=list(contact.newsletters),
        undeliverable=contact.undeliverable,
        updated_at=contact.updated_at,
        updated_by=contact.updated_by,
        version=contact.version,
    )


def shown_in_list(contact: Contact, place: Place, *, authorised_user: bool) -> ContactInList:
    """``contact`` as answered with its place."""
    return ContactInList(
        **dict(shown(contact)),
        authorised_user=authorised_user,
        position=place.position,
        previous=place.previous,
        next=place.next,
        count=place.total,
        more=place.more,
    )
