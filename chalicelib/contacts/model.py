"""Contact persons, and what a change to one changes with it."""

from datetime import datetime
from enum import StrEnum
from typing import Literal, NamedTuple, TypedDict

from chalicelib.kernel.language import Language
from chalicelib.kernel.tenant import Tenant

Sex = Literal["M", "F"]


class ContactState(StrEnum):
    """Whether the person still works on the company's matters."""

    ACTIVE = "active"
    INACTIVE = "inactive"


class Undeliverable(StrEnum):
    """Why an address gets no more newsletters: its server refused a mail, or its owner reported one as unwanted."""

    BOUNCE = "bounce"
    COMPLAINT = "complaint"


class Mobile(NamedTuple):
    """A phone number as stored (E.164) and as people in Romania write it."""

    number: str
    shown: str


class Details(NamedTuple):
    """What people enter about a contact. ``language`` is the one of the newsletters."""

    email: str
    first_name: str = ""
    last_name: str = ""
    sex: Sex | None = None
    title: str | None = None
    mobile: Mobile | None = None
    function: str | None = None
    state: ContactState = ContactState.ACTIVE
    language: Language = Language.RO

    @property
    def name(self) -> str:
        """First and last name; the address where neither is known."""
        return f"{self.first_name} {self.last_name}".strip() or self.email


class DetailsChange(TypedDict, total=False):
    """New values for some of `Details`; what is not given stays as it is."""

    email: str
    first_name: str
    last_name: str
    sex: Sex | None
    title: str | None
    mobile: Mobile | None
    function: str | None
    state: ContactState
    language: Language


class Contact(NamedTuple):
    """A contact person of ``company``. ``version`` counts the changes, ``newsletters`` are codes in order."""

    id: str
    company: Tenant
    details: Details
    newsletters: tuple[str, ...]
    undeliverable: Undeliverable | None
    updated_at: datetime
    updated_by: str
    version: int = 1

    @property
    def is_active(self) -> bool:
        """Whether the person still works on the company's matters."""
        return self.details.state is ContactState.ACTIVE

    @property
    def receives(self) -> tuple[str, ...]:
        """The newsletters that the portal sends to this contact."""
        return self.newsletters if self.is_active and self.undeliverable is None else ()

    def edited(self, at: datetime, by: str, changes: DetailsChange) -> "Contact":
        """The contact with ``changes`` to its details.

        An inactive contact has no newsletters. A new address may be deliverable although the old one was not.
        """
        details = self.details._replace(**changes)
        is_active = details.state is ContactState.ACTIVE
        return self._replace(
            details=details,
            newsletters=self.newsletters if is_active else (),
            undeliverable=self.undeliverable if details.email == self.details.email else None,
            updated_at=at,
            updated_by=by,
            version=self.version + 1,
        )

    def subscribed(self, at: datetime, by: str, codes: set[str]) -> "Contact":
        """The contact with exactly these newsletters."""
        newsletters = tuple(sorted(codes))
        return self._replace(newsletters=newsletters, updated_at=at, updated_by=by, version=self.version + 1)

    def marked_undeliverable(self, at: datetime, by: str, reason: Undeliverable) -> "Contact":
        """The contact after mail to it was refused; its subscriptions are kept for a new address."""
        return self._replace(undeliverable=reason, updated_at=at, updated_by=by, version=self.version + 1)


class Filters(NamedTuple):
    """The filters of a list of contacts; each of ``words``, in the form of `searchable`, must occur."""

    state: ContactState | None = None
    words: tuple[str, ...] = ()


class Place(NamedTuple):
    """A contact's place in a list: the ids of its neighbours, and its position if the counting reached it."""

    position: int | None
    previous: str | None
    next: str | None
    total: int
    more: bool


class Subscriber(NamedTuple):
    """A contact to whom a newsletter is sent."""

    company: Tenant
    contact: str
    email: str
    name: str
    language: Language
