"""Invitations: a mail with a password for the first sign-in."""

from chalicelib.identity.model import AccessRequest
from chalicelib.identity.store import accounts
from chalicelib.identity.store import password_requests as store
from chalicelib.kernel.clock import now
from chalicelib.kernel.language import Language


def invite(email: str, language: Language) -> None:
    """Requests a mail with a first password for the person at ``email``."""
    store.put_invitation(email, language, now())


def temporary_password(request: AccessRequest) -> str:
    """A new password for the first sign-in; an earlier password of the account stops working."""
    password = accounts.unguessable_password()
    accounts.set_password(request.account, password, temporary=True)
    return password
