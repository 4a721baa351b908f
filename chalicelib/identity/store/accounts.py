"""Accounts in the Cognito user pool. Only this module calls Cognito."""

import secrets
from typing import TYPE_CHECKING, TypedDict

from botocore.exceptions import ClientError

from chalicelib.identity.model import NewPasswordChallenge, Person, Tokens
from chalicelib.identity.problems import EmailTaken, SessionExpired, WrongCredentials, weak_password
from chalicelib.identity.store.cognito_refusals import code, refusals
from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.process.aws import cognito
from chalicelib.kernel.process.settings import setting

if TYPE_CHECKING:
    from mypy_boto3_cognito_idp.type_defs import (
        AdminInitiateAuthResponseTypeDef,
        AdminRespondToAuthChallengeResponseTypeDef,
        AttributeTypeTypeDef,
        AuthenticationResultTypeTypeDef,
    )

_SIGN_IN_REFUSED = {
    "NotAuthorizedException",
    "UserNotFoundException",
    "UserNotConfirmedException",
    "PasswordResetRequiredException",
    "InvalidParameterException",
}


def sign_in(email: str, password: str) -> Tokens | NewPasswordChallenge:
    """Signs in with a password; raises WrongCredentials, TooManyRequests."""
    with refusals(dict.fromkeys(_SIGN_IN_REFUSED, WrongCredentials())):
        answer = cognito().admin_initiate_auth(
            **_pool_and_client(),
            AuthFlow="ADMIN_USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": email, "PASSWORD": password},
        )
    return _signed_in(answer, email)


def choose_password(challenge: NewPasswordChallenge, password: str) -> Tokens | NewPasswordChallenge:
    """Answers the challenge of a first sign-in; raises SessionExpired, Invalid (a weak password)."""
    expired = dict.fromkeys(_SIGN_IN_REFUSED | {"ExpiredCodeException", "CodeMismatchException"}, SessionExpired())
    with refusals({**expired, "InvalidPasswordException": weak_password("new_password")}):
        answer = cognito().admin_respond_to_auth_challenge(
            **_pool_and_client(),
            ChallengeName="NEW_PASSWORD_REQUIRED",
            Session=challenge.session,
            ChallengeResponses={"USERNAME": challenge.email, "NEW_PASSWORD": password},
        )
    return _signed_in(answer, challenge.email)


def refresh(refresh_token: str) -> Tokens:
    """A new id token; raises SessionExpired."""
    with refusals(dict.fromkeys(_SIGN_IN_REFUSED, SessionExpired())):
        answer = cognito().admin_initiate_auth(
            **_pool_and_client(),
            AuthFlow="REFRESH_TOKEN_AUTH",
            AuthParameters={"REFRESH_TOKEN": refresh_token},
        )
    return _tokens(answer["AuthenticationResult"])


def revoke(refresh_token: str) -> None:
    """Ends a session; does nothing where it has ended already."""
    try:
        cognito().revoke_token(Token=refresh_token, ClientId=setting("USER_POOL_CLIENT_ID"))
    except ClientError as error:
        if code(error) not in _SIGN_IN_REFUSED | {"InvalidTokenException", "UnsupportedTokenTypeException"}:
            raise


def create(person: Person, password: str | None) -> str:
    """Opens the account of ``person`` (whose id is not yet known) and returns its id.

    Without ``password`` nobody can sign in until an invitation sets one. Cognito sends no mail.

    Raises:
        EmailTaken, Invalid (a weak password).
    """
    taken = EmailTaken(email=person.email)
    with refusals({"UsernameExistsException": taken, "InvalidPasswordException": weak_password("password")}):
        answer = cognito().admin_create_user(
            UserPoolId=setting("USER_POOL_ID"),
            Username=person.email,
            MessageAction="SUPPRESS",
            TemporaryPassword=password or unguessable_password(),
            UserAttributes=[*_attributes(person), {"Name": "email_verified", "Value": "true"}],
        )
    account = str(answer["User"]["Username"])
    if password is not None:
        set_password(account, password)
    return account


def find(email: str) -> str | None:
    """The id of the account with this address, or None; a closed account counts as none."""
    try:
        answer = cognito().admin_get_user(UserPoolId=setting("USER_POOL_ID"), Username=email)
    except ClientError as error:
        if code(error) == "UserNotFoundException":
            return None
        raise
    return str(answer["Username"]) if answer["Enabled"] else None


def set_password(account: str, password: str, *, temporary: bool = False) -> None:
    """Sets a password; a temporary one must be replaced at the first sign-in. Raises Invalid, NotFound."""
    with refusals({"InvalidPasswordException": weak_password("password"), "UserNotFoundException": NotFound()}):
        cognito().admin_set_user_password(
            UserPoolId=setting("USER_POOL_ID"), Username=account, Password=password, Permanent=not temporary
        )


def update(person: Person) -> None:
    """Gives the account the attributes of ``person``, which become the token's claims; opens or closes it."""
    pool = setting("USER_POOL_ID")
    cognito().admin_update_user_attributes(UserPoolId=pool, Username=person.id, UserAttributes=_attributes(person))
    if person.active:
        cognito().admin_enable_user(UserPoolId=pool, Username=person.id)
    else:
        cognito().admin_disable_user(UserPoolId=pool, Username=person.id)


def end_sessions(account: str) -> None:
    """Revokes every refresh token of the account."""
    cognito().admin_user_global_sign_out(UserPoolId=setting("USER_POOL_ID"), Username=account)


def unguessable_password() -> str:
    """A password of 96 random bits that people can still type from a mail."""
    return "-".join(secrets.token_hex(4) for _ in range(3))


class _PoolAndClient(TypedDict):
    UserPoolId: str
    ClientId: str


def _pool_and_client() -> _PoolAndClient:
    return {"UserPoolId": setting("USER_POOL_ID"), "ClientId": setting("USER_POOL_CLIENT_ID")}


def _attributes(person: Person) -> "list[AttributeTypeTypeDef]":
    values = {
        "email": person.email,
        "given_name": person.first_name,
        "family_name": person.last_name,
        "locale": person.language.value,
        "custom:company": person.company,
        "custom:role": person.role.value,
    }
    return [{"Name": name, "Value": value} for name, value in values.items()]


def _signed_in(
    answer: "AdminInitiateAuthResponseTypeDef | AdminRespondToAuthChallengeResponseTypeDef", email: str
) -> Tokens | NewPasswordChallenge:
    if answer.get("ChallengeName") == "NEW_PASSWORD_REQUIRED":
        return NewPasswordChallenge(email, answer["Session"])
    return _tokens(answer["AuthenticationResult"])


def _tokens(result: "AuthenticationResultTypeTypeDef") -> Tokens:
    return Tokens(result["IdToken"], result["ExpiresIn"], result.get("RefreshToken"))
