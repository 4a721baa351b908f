"""Signing in and out, and forgotten passwords."""

import base64
import binascii
import json

from pydantic_core import PydanticCustomError

from chalicelib.contracts import service as contracts
from chalicelib.identity.model import NewPasswordChallenge, Person, Tokens
from chalicelib.identity.problems import SessionExpired, WrongCredentials, wrong_code
from chalicelib.identity.store import accounts
from chalicelib.identity.store import password_requests as requests
from chalicelib.identity.store import people as store
from chalicelib.kernel.caller import Caller, from_claims
from chalicelib.kernel.dynamodb.transactions import read_together
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import NotSignedIn
from chalicelib.kernel.process.telemetry import count
from chalicelib.kernel.web.fields import address

_SESSION_LENGTHS = 20, 2048  # of Cognito's own sessions (AdminRespondToAuthChallenge)


def sign_in(email: str, password: str) -> Tokens | NewPasswordChallenge:
    """Signs in; raises WrongCredentials for whatever is wrong with either, TooManyRequests."""
    try:
        known = address(email)
    except PydanticCustomError:
        raise WrongCredentials from None
    tokens = accounts.sign_in(known, password)
    count("SignedIn")
    return tokens


def choose_first_password(session: str, password: str) -> Tokens:
    """Finishes a first sign-in whose challenge was issued as ``session``; raises SessionExpired, Invalid."""
    tokens = accounts.choose_password(_opened(session), password)
    if not isinstance(tokens, Tokens):
        raise SessionExpired
    return tokens


def sealed(challenge: NewPasswordChallenge) -> str:
    """``challenge`` as one opaque text for the client to hand back; Cognito's own session guards it."""
    return base64.urlsafe_b64encode(json.dumps([challenge.email, challenge.session]).encode()).decode()


def _opened(session: str) -> NewPasswordChallenge:
    try:
        email, inner = json.loads(base64.urlsafe_b64decode(session))
        challenge = NewPasswordChallenge(str(email), str(inner))
    except (ValueError, TypeError, binascii.Error):
        raise SessionExpired from None
    if not _SESSION_LENGTHS[0] <= len(challenge.session) <= _SESSION_LENGTHS[1]:
        raise SessionExpired
    return challenge


def refresh(refresh_token: str | None) -> Tokens:
    """A fresh id token for the holder of the cookie; raises SessionExpired."""
    if not refresh_token:
        raise SessionExpired
    return accounts.refresh(refresh_token)


def sign_out(refresh_token: str | None) -> None:
    """Revokes the session of the cookie, if there is one."""
    if refresh_token:
        accounts.revoke(refresh_token)


def holder(tokens: Tokens) -> Caller:
    """Whom an id token that Cognito has just handed us describes."""
    payload = tokens.id_token.split(".")[1]
    claims: dict[str, str] = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return from_claims(claims)


def profile(caller: Caller) -> tuple[Person, str | None]:
    """The caller's own record and the name of their company; raises NotSignedIn for one who is gone."""
    if caller.is_staff:
        person, company = store.get(caller.company, caller.id), None
    else:
        keys = store.key(caller.company, caller.id), contracts.company_key(caller.company)
        found, client = read_together(*keys)
        person = store.as_person(found) if found else None
        company = contracts.name_in(client)
    if person is None or not person.active:
        raise NotSignedIn
    return person, company


def set_language(caller: Caller, language: Language) -> tuple[Person, str | None]:
    """Changes the language in which the caller gets mails."""
    if store.set_language(caller.company, caller.id, language) is None:
        raise NotSignedIn
    return profile(caller)


def forget_password(email: str, language: Language) -> None:
    """Asks for a reset code by mail; whether the address has an account is decided later, out of sight."""
    requests.ask_for_reset(email, language)


def reset_password(email: str, code: str, password: str) -> None:
    """Sets a new password by a mailed code and ends every session; raises Invalid."""
    if not requests.is_code(email, code):
        raise wrong_code()
    account = accounts.find(email)
    if account is None:
        raise wrong_code()
    accounts.set_password(account, password)
    requests.use_up_code(email)
    accounts.end_sessions(account)
    count("PasswordReset")
