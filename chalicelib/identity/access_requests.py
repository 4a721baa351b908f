"""Requests for a code or a password that are answered by mail."""

from chalicelib.identity.model import AccessRequest, Purpose
from chalicelib.identity.store import accounts
from chalicelib.identity.store import password_requests as requests
from chalicelib.identity.store import people as store


def access_request(email: str, purpose: str) -> AccessRequest | None:
    """The last request under this key; None where there is none, or where nobody with this address may sign in.

    The language is the person's; if no person is known, it is the language of the request.

    Raises:
        ValueError: no such purpose.
    """
    request = requests.find_request(email, Purpose(purpose))
    account = accounts.find(email) if request else None
    if request is None or account is None:
        return None
    is_reset = request.purpose is Purpose.RESET
    person = store.find_person(account)
    if person is None:
        return AccessRequest(account, email, "", request.language, is_reset, request.requested_at)
    if not person.active:
        return None
    return AccessRequest(account, email, person.name, person.language, is_reset, request.requested_at)
