"""Signing in and out, and the signed-in person's own profile."""

import base64
import json

import pytest

from chalicelib.contracts.model import Company
from chalicelib.contracts.store.companies import COMPANIES
from chalicelib.identity import sessions
from chalicelib.identity.model import NewPasswordChallenge, Person, Tokens
from chalicelib.identity.problems import SessionExpired, WrongCredentials
from chalicelib.identity.store import accounts
from chalicelib.identity.store.people import PEOPLE
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import NotSignedIn
from tests.unit.callers import ALFA, CLIENT
from tests.unit.identity.scene import ANA, MIHAI, PASSWORD, as_caller


def encoded(document: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(document).encode()).decode()


@pytest.mark.parametrize("name", ["Ana", "Ana-Maria", "Ană", "Anușa"])
def test_the_token_says_who_signed_in(name: str) -> None:
    claims = {
        "sub": "ana",
        "email": ANA.email,
        "given_name": name,
        "family_name": "Pop",
        "custom:role": "client",
        "custom:company": "ALFA",
        "token_use": "id",
    }
    token = f"head.{encoded(claims).rstrip('=')}.signature"
    assert sessions.caller_of(Tokens(token, 600, None)) == CLIENT._replace(name=f"{name} Pop")


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("email", [ANA.email, " Ana@Alfa.example "])
def test_an_address_signs_in_however_it_is_written(email: str) -> None:
    tokens = sessions.sign_in(email, PASSWORD)
    assert isinstance(tokens, Tokens)
    assert tokens.expires_in == 3600
    assert sessions.refresh(tokens.refresh_token).id_token


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize(
    ("email", "password"),
    [(ANA.email, "gresit-gresit"), ("nimeni@alfa.example", PASSWORD), ("not an address", PASSWORD), ("", "x")],
)
def test_whatever_is_wrong_is_answered_alike(email: str, password: str) -> None:
    with pytest.raises(WrongCredentials):
        sessions.sign_in(email, password)


@pytest.mark.parametrize("token", [None, ""])
def test_without_a_cookie_nothing_is_renewed_or_revoked(token: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    revoked: list[str] = []
    monkeypatch.setattr(accounts, "revoke", revoked.append)
    with pytest.raises(SessionExpired):
        sessions.refresh(token)
    sessions.sign_out(token)
    assert revoked == []
    sessions.sign_out("good")
    assert revoked == ["good"]


@pytest.mark.usefixtures("pool")
def test_a_first_sign_in_needs_a_password_of_one_s_own() -> None:
    accounts.set_password(accounts.create(ANA, None), PASSWORD, temporary=True)
    challenge = sessions.sign_in(ANA.email, PASSWORD)
    assert isinstance(challenge, NewPasswordChallenge)
    assert challenge.email == ANA.email
    assert sessions.choose_first_password(sessions.session_text(challenge), "parola-mea-noua").id_token
    assert isinstance(sessions.sign_in(ANA.email, "parola-mea-noua"), Tokens)


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> list[NewPasswordChallenge]:
    """The challenges that Cognito was given an answer to; it asks for more each time."""
    challenges: list[NewPasswordChallenge] = []

    def choose(challenge: NewPasswordChallenge, _: str) -> NewPasswordChallenge:
        challenges.append(challenge)
        return challenge

    monkeypatch.setattr(accounts, "choose_password", choose)
    return challenges


@pytest.mark.parametrize(
    "session",
    [
        "",
        "nonsense",
        "AAA",
        "ș",
        encoded(7),
        encoded(["only one"]),
        encoded(["a@b.ro", "s" * 19]),
        encoded(["a@b.ro", "s" * 2049]),
    ],
)
def test_a_first_sign_in_that_was_never_begun_does_not_reach_cognito(
    session: str, answered: list[NewPasswordChallenge]
) -> None:
    with pytest.raises(SessionExpired):
        sessions.choose_first_password(session, "parola-mea-noua")
    assert answered == []


@pytest.mark.parametrize("length", [20, 2048])
def test_a_first_sign_in_that_needs_more_than_a_password_ends(
    length: int, answered: list[NewPasswordChallenge]
) -> None:
    challenge = NewPasswordChallenge("a@b.ro", "s" * length)
    with pytest.raises(SessionExpired):
        sessions.choose_first_password(sessions.session_text(challenge), "parola-mea-noua")
    assert answered == [challenge]


def test_a_client_s_profile_has_the_name_of_their_company(ana: Person) -> None:
    assert sessions.profile(as_caller(ana)) == (ana, None)
    COMPANIES.item(Company(ALFA, "Alfa SRL")).save()
    assert sessions.profile(as_caller(ana)) == (ana, "Alfa SRL")
    assert sessions.set_language(as_caller(ana), Language.RO) == (ana._replace(language=Language.RO), "Alfa SRL")


@pytest.mark.usefixtures("cloud")
def test_a_profile_of_staff_has_no_company() -> None:
    mihai = MIHAI._replace(id="mihai")
    PEOPLE.item(mihai).save()
    assert sessions.profile(as_caller(mihai)) == (mihai, None)


@pytest.mark.usefixtures("cloud")
@pytest.mark.parametrize("person", [ANA._replace(id="ana"), MIHAI._replace(id="mihai")])
def test_somebody_who_is_gone_or_closed_is_not_signed_in(person: Person) -> None:
    caller = as_caller(person)
    for _ in range(2):
        with pytest.raises(NotSignedIn):
            sessions.profile(caller)
        with pytest.raises(NotSignedIn):
            sessions.set_language(caller, Language.EN)
        PEOPLE.item(person._replace(active=False)).save()
