"""People with accounts, their sessions, and their requests for passwords."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from chalicelib.kernel.caller import Role
from chalicelib.kernel.language import Language
from chalicelib.kernel.tenant import STAFF, Tenant


class Person(NamedTuple):
    """Somebody who may sign in. ``company`` is a client's company, `STAFF` for the vendor's people."""

    id: str
    company: Tenant
    email: str
    first_name: str
    last_name: str
    role: Role
    language: Language = Language.RO
    active: bool = True

    @property
    def name(self) -> str:
        """First and last name, as shown."""
        return f"{self.first_name} {self.last_name}"

    @property
    def is_staff(self) -> bool:
        """Whether they work for the vendor."""
        return self.company == STAFF


class PersonChange(NamedTuple):
    """New values for a person; None leaves a value as it is."""

    first_name: str | None = None
    last_name: str | None = None
    language: Language | None = None
    role: Role | None = None
    active: bool | None = None

    def applied_to(self, person: Person) -> Person:
        """``person`` after the change."""
        given = {name: value for name, value in self._asdict().items() if value is not None}
        return person._replace(**given)


class Tokens(NamedTuple):
    """The tokens of a sign-in; the id token is valid for ``expires_in`` more seconds."""

    id_token: str
    expires_in: int
    refresh_token: str | None


class NewPasswordChallenge(NamedTuple):
    """A first sign-in: the person must choose a password. ``session`` continues it."""

    email: str
    session: str


class Purpose(StrEnum):
    """What a person without a password asks for."""

    RESET = "ask#reset"
    INVITATION = "ask#invitation"


class AccessRequest(NamedTuple):
    """A request for a code or a password, by somebody with an open account. ``name`` is empty if no person is known.

    ``is_reset`` says that a code is to be mailed; an invitation brings a password for the first sign-in.
    """

    account: str
    email: str
    name: str
    language: Language
    is_reset: bool
    requested_at: datetime


class SavedFilter(NamedTuple):
    """A filtered list with a name; ``query`` is the query string of the list ``view``."""

    name: str
    view: str
    query: str
