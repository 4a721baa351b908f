"""Signing in and out, and the signed-in person's own profile."""

import base64
import binascii
import json

from chalicelib.contracts import service as contracts
from chalicelib.identity.model import NewPasswordChallenge, Person, Tokens
from chalicelib.identity.problems import SessionExpired, WrongCredentials
from chalicelib.identity.store import accounts
from chalicelib.identity.store import people as store
from chalicelib.kernel.caller import Caller, from_claims
from chalicelib.kernel.dynamodb.reads import find_together
from chalicelib.kernel.email_address import email_address
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import NotSignedIn
from chalicelib.kernel.process.telemetry import count

_SESSION_LENGTHS = 20, 2048  # of Cognito's own sessions (AdminRespondToAuthChallenge)


def sign_in(email: str, password: str) -> Tokens | NewPasswordChallenge:
    """Signs in; raises WrongCredentials where the address or the password is wrong, TooManyRequests."""
    known = email_address(email)
    if known is None:
        raise WrongCredentials
    tokens = accounts.sign_in(known, password)
    count("SignedIn")
    return tokens


def choose_first_password(session: str, password: str) -> Tokens:
    """Finishes a first sign-in whose challenge was issued as ``session``; raises SessionExpired, Invalid."""
    tokens = accounts.choose_password(_challenge(session), password)
    if not isinstance(tokens, Tokens):
        raise SessionExpired
    return tokens


def session_text(challenge: NewPasswordChallenge) -> str:
    """``challenge`` as one opaque text that the client sends back; Cognito's own session protects it."""
    return base64.urlsafe_b64encode(json.dumps([challenge.email, challenge.session]).encode()).decode()


def _challenge(session: str) -> NewPasswordChallenge:
    try:
        email, inner = json.loads(base64.urlsafe_b64decode(session))
        challenge = NewPasswordChallenge(str(email), str(inner))
    except (ValueError, TypeError, binascii.Error):
        raise SessionExpired from None
    if not _SESSION_LENGTHS[0] <= len(challenge.session) <= _SESSION_LENGTHS[1]:
        raise SessionExpired
    return challenge


def refresh(refresh_token: str | None) -> Tokens:
    """A new id token for the session of the cookie; raises SessionExpired."""
    if not refresh_token:
        raise SessionExpired
    return accounts.refresh(refresh_token)


def sign_out(refresh_token: str | None) -> None:
    """Revokes the session of the cookie, if there is one."""
    if refresh_token:
        accounts.revoke(refresh_token)


def caller_of(tokens: Tokens) -> Caller:
    """The caller that an id token describes; only for tokens directly from Cognito: no signature is checked."""
    payload = tokens.id_token.split(".")[1]
    claims: dict[str, str] = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return from_claims(claims)


def profile(caller: Caller) -> tuple[Person, str | None]:
    """The caller's own record and the name of their company; raises NotSignedIn where the person may not sign in."""
    if caller.is_staff:
        person, company = store.get_person(caller.company, caller.id), None
    else:
        own, client = store.person_lookup(caller.company, caller.id), contracts.company_lookup(caller.company)
        person, company = find_together(own, client)
    if person is None or not person.active:
        raise NotSignedIn
    return person, company.name if company else None


def set_language(caller: Caller, language: Language) -> tuple[Person, str | None]:
    """Changes the language in which the caller gets mails."""
    if store.set_language(caller.company, caller.id, language) is None:
        raise NotSignedIn
    return profile(caller)
