"""The session: signing in, staying in, and the caller's own profile."""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie

from chalicelib.identity import password_resets, saved_filters, schemas, sessions
from chalicelib.identity.model import NewPasswordChallenge, Tokens
from chalicelib.identity.problems import SessionExpired, WrongCredentials
from chalicelib.kernel.caller import Role
from chalicelib.kernel.problems import NotFound, NotSignedIn
from chalicelib.kernel.process.settings import PORTAL_PATH, setting
from chalicelib.kernel.web.http import Call, Reply
from chalicelib.kernel.web.routing import PREFIX, Api

api = Api(__name__, "session")

_COOKIE = "refresh"
_COOKIE_LIVES = 12 * 60 * 60  # seconds, as long as the user pool's refresh tokens


@api.public("POST", "/session", problems=(WrongCredentials, NotSignedIn))
def sign_in(call: Call, body: schemas.SignIn) -> Reply[schemas.Session]:
    """Signs in with e-mail and password; a first sign-in answers a challenge."""
    found = sessions.sign_in(body.email, body.password)
    if isinstance(found, NewPasswordChallenge):
        return Reply(schemas.Session(challenge="new_password", session=sessions.session_text(found)))
    return _session(call, found)


@api.public("POST", "/session/challenge", problems=(SessionExpired, NotSignedIn))
def answer_challenge(call: Call, body: schemas.FirstPassword) -> Reply[schemas.Session]:
    """Sets the password of a first sign-in."""
    return _session(call, sessions.choose_first_password(body.session, body.new_password))


@api.public("POST", "/session/refresh", problems=(SessionExpired, NotSignedIn))
def refresh_session(call: Call) -> Reply[schemas.Session]:
    """Renews the token, by the refresh cookie alone."""
    return _session(call, sessions.refresh(_cookie(call)))


@api.public("DELETE", "/session", problems=(), status=204)
def sign_out(call: Call) -> Reply[None]:
    """Signs out: the refresh token is revoked and its cookie deleted."""
    sessions.sign_out(_cookie(call))
    return Reply(None, {"Set-Cookie": _set_cookie(call, "", 0)})


@api.public("POST", "/password/forgot", problems=(), status=204)
def forget_password(call: Call, body: schemas.ForgottenPassword) -> None:
    """Mails a code for a new password to an address that has an account."""
    password_resets.forget_password(body.email, call.language)


@api.public("POST", "/password/reset", problems=(NotFound,), status=204)
def reset_password(call: Call, body: schemas.ResetPassword) -> None:  # noqa: ARG001
    """Sets a new password by the code that came by mail."""
    password_resets.reset_password(body.email, body.code.strip(), body.password)


@api.route("GET", "/me", role=Role.CLIENT, problems=())
def read_me(call: Call) -> schemas.UserAnswer:
    """Who the caller is."""
    return schemas.shown(*sessions.profile(call.caller))


@api.route("PATCH", "/me", role=Role.CLIENT, problems=())
def change_me(call: Call, body: schemas.LanguageChange) -> schemas.UserAnswer:
    """Changes the caller's language."""
    return schemas.shown(*sessions.set_language(call.caller, body.language))


@api.route("GET", "/me/filters", role=Role.CLIENT, problems=())
def read_filters(call: Call) -> schemas.SavedFilters:
    """The caller's saved filters."""
    return schemas.shown_filters(saved_filters.saved_filters(call.caller))


@api.route("PUT", "/me/filters", role=Role.CLIENT, problems=())
def save_filters(call: Call, body: schemas.SavedFilters) -> schemas.SavedFilters:
    """Replaces the caller's saved filters."""
    chosen = [document.saved_filter() for document in body.items]
    return schemas.shown_filters(saved_filters.save_filters(call.caller, chosen))


def _session(call: Call, tokens: Tokens) -> Reply[schemas.Session]:
    person, company = sessions.profile(sessions.holder(tokens))
    answer = schemas.Session(token=tokens.id_token, expires_in=tokens.expires_in, user=schemas.shown(person, company))
    if tokens.refresh_token is None:
        return Reply(answer)
    return Reply(answer, {"Set-Cookie": _set_cookie(call, tokens.refresh_token, _COOKIE_LIVES)})


def _set_cookie(call: Call, value: str, lives: int) -> str:
    path = setting(PORTAL_PATH) + PREFIX + "/session"
    secure = "; Secure" if call.is_https else ""
    return f"{_COOKIE}={value}; Path={path}; Max-Age={lives}; HttpOnly; SameSite=Strict{secure}"


def _cookie(call: Call) -> str | None:
    try:
        found = SimpleCookie(call.header("cookie") or "").get(_COOKIE)
    except CookieError:
        return None
    return found.value if found else None
