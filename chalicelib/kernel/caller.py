"""Who is asking, as the verified token says."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from chalicelib.kernel.problems import Forbidden, NotSignedIn

STAFF = "@staff"  # stands where a client has its company's code; no company can have such a code


class Role(StrEnum):
    """What a person is to the portal (mission.md)."""

    CLIENT = "client"
    CONSULTANT = "consultant"
    ADMIN = "admin"


class Caller(NamedTuple):
    """A signed-in person. ``company`` is the code of a client's company, `STAFF` for the vendor's people."""

    id: str
    email: str
    name: str
    role: Role
    company: str

    @property
    def is_staff(self) -> bool:
        """Whether the caller works for the vendor."""
        return self.role is not Role.CLIENT

    @property
    def is_admin(self) -> bool:
        """Whether the caller administers the portal."""
        return self.role is Role.ADMIN

    def must_be_staff(self) -> None:
        """Raises Forbidden for clients."""
        if not self.is_staff:
            raise Forbidden

    def must_be_admin(self) -> None:
        """Raises Forbidden for everybody but administrators."""
        if not self.is_admin:
            raise Forbidden


def from_claims(claims: Mapping[str, str]) -> Caller:
    """The caller whom an id token of our user pool describes; its signature was checked by the gateway.

    Raises:
        NotSignedIn: it is no id token, or its company and role do not go together.
    """
    try:
        role, company = Role(claims["custom:role"]), claims["custom:company"]
        caller = Caller(
            id=claims["sub"],
            email=claims["email"],
            name=f"{claims['given_name']} {claims['family_name']}",
            role=role,
            company=company,
        )
    except (KeyError, ValueError):
        raise NotSignedIn from None
    if claims.get("token_use") != "id" or not company or caller.is_staff != (company == STAFF):
        raise NotSignedIn
    return caller
