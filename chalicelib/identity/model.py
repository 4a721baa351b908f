"""People with accounts."""

from typing import NamedTuple

from chalicelib.kernel.caller import STAFF, Role
from chalicelib.kernel.language import Language


class Person(NamedTuple):
    """Somebody who may sign in. ``company`` is a client's company, `STAFF` for the vendor's people."""

    id: str
    company: str
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


class Tokens(NamedTuple):
    """What a sign-in yields; ``expires_in`` seconds are left of the id token."""

    id_token: str
    expires_in: int
    refresh_token: str | None


class NewPasswordChallenge(NamedTuple):
    """A first sign-in: the person must choose a password. ``session`` continues it."""

    email: str
    session: str
