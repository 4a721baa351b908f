"""The session: signing in, staying in, and the caller's own profile."""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie

from chalicelib.identity import saved_filters as filters
from chalicelib.identity import schemas, sessions
from chalicelib.identity.model import NewPasswordChallenge, Tokens
from chalicelib.kernel.process.settings import PORTAL_PATH, setting
from chalicelib.kernel.web.http import Call, Reply
from chalicelib.kernel.web.routing import PREFIX, Api

api = Api(__name__, "session")

_COOKIE = "refresh"
_COOKIE_LIVES = 12 * 60 * 60  # seconds, as long as the user pool's refresh tokens


@api.route("POST", "/session", answer=lambda: schemas.Session, public=True)
def sign_in(call: Call, body: schemas.SignIn) -> Reply:
    """Signs in with e-mail and password; a first sign-in answers a challenge."""
    outcome = sessions.sign_in(body.email, body.password)
    if isinstance(outcome, NewPasswordChallenge):
        return Reply(schemas.Session(challenge="new_password", session=sessions.sealed(outcome)))
    return _session(call, outcome)


@api.route("POST", "/session/challenge", answer=lambda: schemas.Session, public=True)
def answer_challenge(call: Call, body: schemas.FirstPassword) -> Reply:
    """Sets the password of a first sign-in."""
    return _session(call, sessions.choose_first_password(body.session, body.new_password))


@api.route("POST", "/session/refresh", answer=lambda: schemas.Session, public=True)
def refresh_session(call: Call) -> Reply:
    """Renews the token, by the refresh cookie alone."""
    return _session(call, sessions.refresh(_cookie(call)))


@api.route("DELETE", "/session", status=204, public=True)
def sign_out(call: Call) -> Reply:
    """Signs out: the refresh token is revoked and its cookie deleted."""
    sessions.sign_out(_cookie(call))
    return Reply(headers={"Set-Cookie": _set_cookie(call, "", 0)})


@api.route("POST", "/password/forgot", status=204, public=True)
def forget_password(call: Call, body: schemas.ForgottenPassword) -> None:
    """Mails a code to whom it may concern."""
    sessions.forget_password(body.email, call.language)


@api.route("POST", "/password/reset", status=204, public=True)
def reset_password(call: Call, body: schemas.ResetPassword) -> None:  # noqa: ARG001
    """Sets a new password by the code that came by mail."""
    sessions.reset_password(body.email, body.code.strip(), body.password)


@api.route("GET", "/me", answer=lambda: schemas.UserAnswer)
def read_me(call: Call) -> schemas.UserAnswer:
    """Who the caller is."""
    return schemas.shown(*sessions.profile(call.caller))


@api.route("PATCH", "/me", answer=lambda: schemas.UserAnswer)
def change_me(call: Call, body: schemas.LanguageChange) -> schemas.UserAnswer:
    """Changes the caller's language."""
    return schemas.shown(*sessions.set_language(call.caller, body.language))


@api.route("GET", "/me/filters", answer=lambda: schemas.SavedFilters)
def read_filters(call: Call) -> schemas.SavedFilters:
    """The caller's saved filters."""
    return _shown(filters.saved(call.caller))


@api.route("PUT", "/me/filters", answer=lambda: schemas.SavedFilters)
def save_filters(call: Call, body: schemas.SavedFilters) -> schemas.SavedFilters:
    """Replaces the caller's saved filters."""
    chosen = [filters.SavedFilter(one.name, one.view, one.query) for one in body.items]
    filters.save(call.caller, chosen)
    return _shown(chosen)


def _shown(chosen: list[filters.SavedFilter]) -> schemas.SavedFilters:
    items = [schemas.SavedFilterDocument(name=f.name, view=f.view, query=f.query) for f in chosen]
    return schemas.SavedFilters(items=items)


def _session(call: Call, tokens: Tokens) -> Reply:
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
