"""Forgotten passwords: a code by mail, and the new password that is set with it."""

import secrets
from datetime import timedelta

from chalicelib.identity.model import AccessRequest
from chalicelib.identity.problems import wrong_code
from chalicelib.identity.store import accounts
from chalicelib.identity.store import password_requests as store
from chalicelib.kernel.clock import epoch, now
from chalicelib.kernel.language import Language
from chalicelib.kernel.process.telemetry import count

_PAUSE = timedelta(minutes=1)  # between two requests for a code
_PERIOD = timedelta(days=1)
_REQUESTS_IN_PERIOD = 10
_CODE_LIFETIME = timedelta(minutes=15)
_GUESSES = 5


def forget_password(email: str, language: Language) -> None:
    """Requests a code by mail; more than one request a minute or ten a day are silently ignored.

    A later step finds out whether the address has an account, so neither the answer nor its duration reveals it.
    """
    moment = now()
    if store.count_first(email, language, moment, if_first_before=moment - _PERIOD):
        return
    store.count_another(email, language, moment, if_last_before=moment - _PAUSE, if_fewer_than=_REQUESTS_IN_PERIOD)


def reset_code(request: AccessRequest) -> str:
    """A new code of six digits, valid once and for a quarter of an hour; an earlier code stops working."""
    code = f"{secrets.randbelow(10**6):06}"
    store.put_code(request.email, code, epoch(now() + _CODE_LIFETIME))
    return code


def reset_password(email: str, code: str, password: str) -> None:
    """Sets a new password with a mailed code and ends every session; each call uses one of five guesses.

    Raises:
        Invalid: the code is wrong or no longer valid, or the password is weak.
        NotFound: the account was deleted at this moment.
    """
    if not store.count_guess(email, code, if_fewer_than=_GUESSES, at=epoch(now())):
        raise wrong_code()
    account = accounts.find(email)
    if account is None:
        raise wrong_code()
    accounts.set_password(account, password)
    store.delete_code(email)
    accounts.end_sessions(account)
    count("PasswordReset")
