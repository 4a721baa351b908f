"""The person who makes a request, read from the verified token, and whose data this person may use."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import FieldError, Forbidden, Invalid, NotFound, NotSignedIn
from chalicelib.kernel.tenant import STAFF, Tenant


class Role(StrEnum):
    """What a person may do in the portal. Each role may do everything that the roles before it may."""

    CLIENT = "client"
    CONSULTANT = "consultant"
    ADMIN = "admin"

    def includes(self, other: "Role") -> bool:
        """Whether somebody with this role may do what ``other`` may."""
        roles = list(Role)
        return roles.index(self) >= roles.index(other)


class Caller(NamedTuple):
    """A signed-in person. ``company`` is the client's company, or `STAFF` for the vendor's people."""

    id: str
    email: str
    name: str
    role: Role
    company: Tenant

    @property
    def is_staff(self) -> bool:
        """Whether the caller works for the vendor."""
        return self.role is not Role.CLIENT

    @property
    def is_admin(self) -> bool:
        """Whether the caller administers the portal."""
        return self.role is Role.ADMIN

    def must_be(self, role: Role) -> None:
        """Raises Forbidden for a caller who may not do what ``role`` may."""
        if not self.role.includes(role):
            raise Forbidden

    def tenant(self, asked: str | None = None) -> Tenant:
        """The company that a request is about: a client's own company, or the one that the vendor's people name.

        Only here does a text of a request become a `Tenant`.

        Raises:
            NotFound: a client names another company.
            Invalid: one of the vendor's people names none.
        """
        if not self.is_staff:
            if asked not in (None, self.company):
                raise NotFound
            return self.company
        if asked is None:
            raise Invalid(FieldError("company", Text("Alegeți compania.", "Choose the company.")))
        return Tenant(asked)


def from_claims(claims: Mapping[str, str]) -> Caller:
    """The caller that an id token of our user pool describes; the gateway has checked its signature.

    Raises:
        NotSignedIn: it is not an id token, or its company and role contradict each other.
    """
    try:
        role, company = Role(claims["custom:role"]), claims["custom:company"]
        caller = Caller(
            id=claims["sub"],
            email=claims["email"],
            name=f"{claims['given_name']} {claims['family_name']}",
            role=role,
            company=Tenant(company),
        )
    except (KeyError, ValueError):
        raise NotSignedIn from None
    if claims.get("token_use") != "id" or not company or caller.is_staff != (company == STAFF):
        raise NotSignedIn
    return caller
