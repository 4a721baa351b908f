"""Sessions and people as the HTTP contract shows them."""

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field

from chalicelib.identity.model import Person, PersonChange, SavedFilter
from chalicelib.kernel.caller import Role
from chalicelib.kernel.language import Language
from chalicelib.kernel.tenant import Tenant
from chalicelib.kernel.web.fields import Email, Line
from chalicelib.kernel.web.paths import PathText
from chalicelib.kernel.web.schema import Answer, Body, PageQuery

PersonPath = Annotated[str, PathText("[A-Za-z0-9-]{1,128}", 128)]

Password = Annotated[str, Field(min_length=1, max_length=256)]
NewPassword = Annotated[str, Field(min_length=10, max_length=256)]  # the user pool's policy, in infra/identity.json


class SignIn(Body):
    """E-mail and password."""

    email: Annotated[str, Field(max_length=254)]
    password: Password


class FirstPassword(Body):
    """The answer to the challenge of a first sign-in."""

    session: Annotated[str, Field(max_length=8000)]
    new_password: NewPassword


class ForgottenPassword(Body):
    """The address of somebody who forgot their password."""

    email: Email


class ResetPassword(Body):
    """A new password, with the code from the mail."""

    email: Email
    code: Annotated[str, Field(min_length=1, max_length=32)]
    password: NewPassword


class CompanyName(Answer):
    """A company by code and name."""

    code: str
    name: str


class UserAnswer(Answer):
    """Somebody who may sign in."""

    id: str
    email: str
    first_name: str
    last_name: str
    role: Role
    company: CompanyName | None
    language: Language
    active: bool


class UserPage(Answer):
    """A page of users."""

    items: list[UserAnswer]
    next: str | None


class Session(Answer):
    """A session, or the challenge that must be answered first."""

    token: str | None = None
    expires_in: int | None = None
    user: UserAnswer | None = None
    challenge: Literal["new_password"] | None = None
    session: str | None = None


class LanguageChange(Body):
    """The caller's language."""

    language: Language = Field(strict=False)


class NewUser(Body):
    """A user of a client company; without ``password`` an invitation goes out."""

    email: Email
    first_name: Line
    last_name: Line
    password: NewPassword | None = None
    language: Language = Field(default=Language.RO, strict=False)

    def person(self, company: Tenant, role: Role) -> Person:
        """The domain's person, who has no id yet."""
        return Person("", company, self.email, self.first_name, self.last_name, role, self.language)


class NewStaff(NewUser):
    """One of the vendor's people."""

    role: Literal["consultant", "admin"]


class UserChange(Body):
    """New values for a user; ``role`` only for staff."""

    first_name: Line | None = None
    last_name: Line | None = None
    language: Language | None = Field(default=None, strict=False)
    role: Literal["consultant", "admin"] | None = None
    active: bool | None = None

    def change(self) -> PersonChange:
        """The domain's change."""
        role = Role(self.role) if self.role else None
        return PersonChange(self.first_name, self.last_name, self.language, role, self.active)


class PeopleQuery(PageQuery):
    """A page of people."""


def shown(person: Person, company: str | None) -> UserAnswer:
    """``person`` as answered; ``company`` is the name of a client's company."""
    return UserAnswer(
        id=person.id,
        email=person.email,
        first_name=person.first_name,
        last_name=person.last_name,
        role=person.role,
        company=CompanyName(code=person.company, name=company) if company else None,
        language=person.language,
        active=person.active,
    )


class SavedFilterDocument(Body):
    """A list with its filters under a name that the user chose; ``query`` is the list's query string."""

    name: Annotated[Line, Field(max_length=60)]
    view: Annotated[str, Field(pattern=r"^[a-z_]{1,20}$")]
    query: Annotated[str, Field(max_length=2000)]

    def saved_filter(self) -> SavedFilter:
        """The domain's saved filter."""
        return SavedFilter(self.name, self.view, self.query)


class SavedFilters(Body):
    """A user's saved filters."""

    items: Annotated[list[SavedFilterDocument], Field(max_length=50)]


def shown_filters(filters: Iterable[SavedFilter]) -> SavedFilters:
    """``filters`` as answered."""
    return SavedFilters(items=[SavedFilterDocument(name=f.name, view=f.view, query=f.query) for f in filters])
