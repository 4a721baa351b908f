"""What becomes of Cognito's refusals."""

import os
from collections.abc import Iterator

import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from chalicelib.identity.model import NewPasswordChallenge
from chalicelib.identity.problems import EmailTaken, SessionExpired, WrongCredentials
from chalicelib.identity.store import accounts
from chalicelib.kernel.problems import Invalid, NotFound, TooManyRequests, Unavailable
from chalicelib.kernel.process import aws
from tests.unit.identity.scene import ANA, PASSWORD

CHALLENGE = NewPasswordChallenge(ANA.email, "s" * 20)


@pytest.fixture
def cognito(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stubber]:
    """Cognito with answers that a test writes."""
    monkeypatch.setenv("USER_POOL_ID", "eu-central-1_x")
    monkeypatch.setenv("USER_POOL_CLIENT_ID", "client")
    with Stubber(aws.cognito()) as stub:
        yield stub


@pytest.mark.parametrize(
    ("refused", "problem"),
    [
        ("NotAuthorizedException", WrongCredentials),
        ("UserNotFoundException", WrongCredentials),
        ("PasswordResetRequiredException", WrongCredentials),
        ("TooManyRequestsException", TooManyRequests),
        ("LimitExceededException", TooManyRequests),
        ("TooManyFailedAttemptsException", TooManyRequests),
        ("InternalErrorException", Unavailable),
        ("ResourceNotFoundException", ClientError),
    ],
)
def test_a_sign_in_is_refused_in_our_words(cognito: Stubber, refused: str, problem: type[Exception]) -> None:
    cognito.add_client_error("admin_initiate_auth", refused)
    with pytest.raises(problem):
        accounts.sign_in(ANA.email, PASSWORD)


@pytest.mark.parametrize(
    "refused",
    ["NotAuthorizedException", "UserNotFoundException", "ExpiredCodeException", "CodeMismatchException"],
)
def test_a_first_sign_in_that_is_over_is_begun_again(cognito: Stubber, refused: str) -> None:
    cognito.add_client_error("admin_respond_to_auth_challenge", refused)
    with pytest.raises(SessionExpired):
        accounts.choose_password(CHALLENGE, PASSWORD)


@pytest.mark.parametrize("refused", ["NotAuthorizedException", "UserNotFoundException"])
def test_a_session_that_is_over_is_not_renewed(cognito: Stubber, refused: str) -> None:
    cognito.add_client_error("admin_initiate_auth", refused)
    with pytest.raises(SessionExpired):
        accounts.refresh("token")


def test_a_weak_password_names_the_field_it_came_in(cognito: Stubber) -> None:
    for operation in ("admin_respond_to_auth_challenge", "admin_create_user", "admin_set_user_password"):
        cognito.add_client_error(operation, "InvalidPasswordException")
    fields = []
    for attempt in (
        lambda: accounts.choose_password(CHALLENGE, "x"),
        lambda: accounts.create(ANA, "x"),
        lambda: accounts.set_password("ana", "x"),
    ):
        with pytest.raises(Invalid) as caught:
            attempt()
        fields.append(caught.value.errors[0].field)
    assert fields == ["new_password", "password", "password"]


def test_an_address_that_is_taken_is_named(cognito: Stubber) -> None:
    cognito.add_client_error("admin_create_user", "UsernameExistsException")
    with pytest.raises(EmailTaken) as caught:
        accounts.create(ANA, PASSWORD)
    assert caught.value.values == {"email": ANA.email}


def test_an_account_that_was_deleted_is_not_found(cognito: Stubber) -> None:
    cognito.add_client_error("admin_set_user_password", "UserNotFoundException")
    with pytest.raises(NotFound):
        accounts.set_password("ana", PASSWORD)


def test_a_session_is_revoked_by_its_token(cognito: Stubber) -> None:
    cognito.add_response("revoke_token", {}, {"Token": "token", "ClientId": os.environ["USER_POOL_CLIENT_ID"]})
    accounts.revoke("token")
    cognito.assert_no_pending_responses()


@pytest.mark.parametrize(
    "refused",
    ["NotAuthorizedException", "UserNotFoundException", "InvalidTokenException", "UnsupportedTokenTypeException"],
)
def test_a_session_that_is_over_counts_as_revoked(cognito: Stubber, refused: str) -> None:
    cognito.add_client_error("revoke_token", refused)
    accounts.revoke("token")


def test_a_session_that_is_not_revoked_is_not_kept_quiet(cognito: Stubber) -> None:
    cognito.add_client_error("revoke_token", "InternalErrorException")
    with pytest.raises(ClientError):
        accounts.revoke("token")


def test_an_account_is_found_or_not_and_nothing_else_is_taken_for_not(cognito: Stubber) -> None:
    cognito.add_client_error("admin_get_user", "UserNotFoundException")
    cognito.add_client_error("admin_get_user", "InternalErrorException")
    assert accounts.find(ANA.email) is None
    with pytest.raises(ClientError):
        accounts.find(ANA.email)
