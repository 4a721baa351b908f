"""People with accounts, their sessions, and how they get in."""

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
    """What changes of a person; None leaves a value as it is."""

    first_name: str | None = None
    last_name: str | None = None
    language: Language | None = None
    role: Role | None = None
    active: bool | None = None

    def of(self, person: Person) -> Person:
        """``person`` as they are after the change."""
        given = {name: value for name, value in self._asdict().items() if value is not None}
        return person._replace(**given)


class Tokens(NamedTuple):
    """What a sign-in yields; ``expires_in`` seconds are left of the id token."""

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
    """A list that was narrowed and given a name; ``query`` is the query string of the list ``view``."""

    name: str
    view: str
    query: str
