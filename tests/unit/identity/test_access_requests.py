"""Whose requests for a code or a password are answered by mail."""

import pytest

from chalicelib.identity import invitations, password_resets, sessions
from chalicelib.identity.access_requests import access_request
from chalicelib.identity.model import NewPasswordChallenge, Person
from chalicelib.identity.problems import WrongCredentials
from chalicelib.identity.store import accounts
from chalicelib.identity.store.people import PEOPLE, PersonItem
from chalicelib.kernel.language import Language
from tests.unit.identity.scene import ANA, PASSWORD

RESET, INVITATION = "ask#reset", "ask#invitation"


def test_an_invitation_brings_the_password_of_the_first_sign_in(ana: Person) -> None:
    invitations.invite(ana.email, Language.RO)
    request = access_request(ana.email, INVITATION)
    assert request
    assert (request.account, request.email, request.name) == (ana.id, ana.email, "Ana Pop")
    assert (request.language, request.is_reset) == (Language.EN, False)
    password = invitations.temporary_password(request)
    assert isinstance(sessions.sign_in(ana.email, password), NewPasswordChallenge)
    with pytest.raises(WrongCredentials):
        sessions.sign_in(ana.email, PASSWORD)


def test_every_temporary_password_is_another(ana: Person) -> None:
    invitations.invite(ana.email, Language.RO)
    request = access_request(ana.email, INVITATION)
    assert request
    assert len({invitations.temporary_password(request) for _ in range(3)}) == 3
    assert len(invitations.temporary_password(request)) == 26


def test_nobody_asked(ana: Person) -> None:
    assert access_request(ana.email, RESET) is None
    assert access_request(ana.email, INVITATION) is None


@pytest.mark.usefixtures("pool")
def test_no_account_gets_no_answer() -> None:
    password_resets.forget_password("eve@evil.example", Language.RO)
    assert access_request("eve@evil.example", RESET) is None


def test_a_closed_account_gets_no_answer(ana: Person) -> None:
    password_resets.forget_password(ana.email, Language.RO)
    accounts.update(ana._replace(active=False))
    assert access_request(ana.email, RESET) is None


def test_a_person_who_may_not_sign_in_gets_no_answer(ana: Person) -> None:
    password_resets.forget_password(ana.email, Language.RO)
    PEOPLE.item(ana._replace(active=False)).save()
    assert access_request(ana.email, RESET) is None


@pytest.mark.usefixtures("pool")
def test_an_account_without_a_person_is_written_to_in_the_language_of_the_request() -> None:
    account = accounts.create(ANA, PASSWORD)
    password_resets.forget_password(ANA.email, Language.RO)
    request = access_request(ANA.email, RESET)
    assert request
    assert (request.account, request.name, request.language, request.is_reset) == (account, "", Language.RO, True)
    assert list(PersonItem.scan()) == []


@pytest.mark.usefixtures("cloud")
def test_there_are_no_other_purposes() -> None:
    with pytest.raises(ValueError, match="ask#tea"):
        access_request(ANA.email, "ask#tea")
