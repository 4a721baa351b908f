"""Ways in that go out by mail: the code of a password reset, and the password of an invitation."""

from datetime import datetime
from typing import NamedTuple

from chalicelib.identity.store import accounts
from chalicelib.identity.store import password_requests as requests
from chalicelib.identity.store import people as store
from chalicelib.kernel.language import Language


class Ask(NamedTuple):
    """A request for a way in, by somebody with an open account. ``name`` is empty where no person is known."""

    account: str
    email: str
    name: str
    language: Language
    is_reset: bool
    requested_at: datetime


def waiting(email: str, purpose: str) -> Ask | None:
    """The last request under this key; None where it is gone, or where nobody with this address may sign in.

    The language is the person's, else the one in which they asked.

    Raises:
        ValueError: no such purpose.
    """
    if purpose not in (requests.RESET, requests.INVITATION):
        raise ValueError(purpose)
    request = requests.pending(email, purpose)
    account = accounts.find(email) if request else None
    if request is None or account is None:
        return None
    person = store.find(account)
    if person is None:
        return Ask(account, email, "", request.language, purpose == requests.RESET, request.requested_at)
    if not person.active:
        return None
    return Ask(account, email, person.name, person.language, purpose == requests.RESET, request.requested_at)


def reset_code(ask: Ask) -> str:
    """A fresh code for ``ask``; one made before stops working."""
    return requests.new_code(ask.email)


def temporary_password(ask: Ask) -> str:
    """A fresh password for the first sign-in of ``ask``'s account; whatever it had before stops working."""
    password = accounts.unguessable_password()
    accounts.set_password(ask.account, password, temporary=True)
    return password
