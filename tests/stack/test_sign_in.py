"""Signing in, staying in, being let go; and tokens that are none of ours.

What moto shows of signing in as well as Cognito does is tested in process, in tests/api/identity.
"""

import base64
import json
import re
from collections.abc import Iterator
from typing import Any

import boto3
import httpx
import pytest

from tests.people import PASSWORD, World, a_person
from tests.stack.mailbox import Mailbox


@pytest.fixture
def browser(stack: dict[str, Any]) -> Iterator[httpx.Client]:
    """A browser with cookies of its own."""
    with httpx.Client(base_url=stack["api_url"], timeout=30) as http:
        yield http


def signed_in(browser: httpx.Client, email: str, password: str = PASSWORD) -> dict[str, Any]:
    answer = browser.post("/session", json={"email": email, "password": password})
    assert answer.status_code == 200, answer.text
    session: dict[str, Any] = answer.json()
    return session


def test_the_cookie_alone_renews_the_session_until_it_is_revoked(world: World, browser: httpx.Client) -> None:
    signed_in(browser, world.radu.email)
    stolen = dict(browser.cookies)
    renewed = browser.post("/session/refresh")
    assert renewed.json()["user"]["id"] == world.radu.id
    assert browser.delete("/session").status_code == 204
    assert not browser.cookies
    for cookies in ({}, stolen, {"refresh": "nonsense"}):
        browser.cookies.update(cookies)
        refused = browser.post("/session/refresh")
        assert (refused.status_code, refused.json()["type"]) == (401, "session-expired")


def test_an_invited_user_chooses_a_password_at_the_first_sign_in(
    world: World, browser: httpx.Client, mailbox: Mailbox
) -> None:
    person = a_person()
    created = world.admin.post(f"/companies/{world.alfa}/users", person)
    assert created.status_code == 201
    (mail,) = mailbox.expect(1, to=person["email"])
    temporary = re.search(r"\b[0-9a-f]{8}(?:-[0-9a-f]{8}){2}\b", mail.text)
    assert temporary
    first = signed_in(browser, person["email"], temporary[0])
    assert first["challenge"] == "new_password"
    assert first["token"] is None
    weak = browser.post("/session/challenge", json={"session": first["session"], "new_password": "scurt"})
    assert (weak.status_code, weak.json()["errors"][0]["field"]) == (422, "new_password")
    chosen = {"session": first["session"], "new_password": PASSWORD}
    answer = browser.post("/session/challenge", json=chosen)
    assert answer.json()["user"]["email"] == person["email"]
    assert signed_in(browser, person["email"])["token"]


def test_a_forgotten_password_is_reset_once_by_a_mailed_code(
    world: World, browser: httpx.Client, mailbox: Mailbox
) -> None:
    user = world.user(world.alfa)
    signed_in(browser, user.email)
    for _ in range(3):
        assert browser.post("/password/forgot", json={"email": user.email}).status_code == 204
    (mail,) = mailbox.expect(1, to=user.email)
    code = re.search(r"\b\d{6}\b", mail.text)
    assert code
    body = {"email": user.email, "code": code[0], "password": "alta-parola-lunga"}
    wrong = browser.post("/password/reset", json=body | {"code": "abcdef"})
    assert (wrong.status_code, wrong.json()["errors"][0]["field"]) == (422, "code")
    assert browser.post("/password/reset", json=body).status_code == 204
    assert browser.post("/password/reset", json=body).status_code == 422
    assert browser.post("/session/refresh").status_code == 401
    assert signed_in(browser, user.email, "alta-parola-lunga")["token"]


def test_a_closed_account_loses_its_sessions_at_once(world: World, browser: httpx.Client) -> None:
    user = world.user(world.alfa)
    signed_in(browser, user.email)
    closed = world.admin.patch(f"/users/{user.id}", {"active": False})
    assert closed.json()["active"] is False
    assert browser.post("/session/refresh").status_code == 401
    assert browser.post("/session", json={"email": user.email, "password": PASSWORD}).status_code == 401
    assert user.get("/me").status_code == 401
    assert world.admin.patch(f"/users/{user.id}", {"active": True}).status_code == 200
    assert signed_in(browser, user.email)["token"]


def forged(token: str, claims: dict[str, str], header: dict[str, str] | None = None) -> str:
    """``token`` with other claims or another header, and so with a signature that is not theirs."""
    parts = token.split(".")
    payload = json.loads(base64.urlsafe_b64decode(parts[1] + "=="))
    encoded = [json.dumps(header), json.dumps(payload | claims)] if header else [None, json.dumps(payload | claims)]
    for n, text in enumerate(encoded):
        if text:
            parts[n] = base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")
    return ".".join(parts)


def test_a_token_that_was_tampered_with_opens_nothing(world: World) -> None:
    token = world.ana.token
    unsigned = forged(token, {}, {"alg": "none", "typ": "JWT"}).rpartition(".")[0] + "."
    tokens = [forged(token, {"custom:role": "admin"}), unsigned, token[:-4] + "AAAA", token + "x"]
    for bad in tokens:
        answer = world.http.get("/me", headers={"Authorization": f"Bearer {bad}"})
        assert answer.status_code == 401


def test_an_access_token_is_no_id_token(world: World, stack: dict[str, Any]) -> None:
    outputs = stack["outputs"]
    result = cognito(stack).admin_initiate_auth(
        UserPoolId=outputs["UserPoolId"],
        ClientId=outputs["UserPoolClientId"],
        AuthFlow="ADMIN_USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": world.ana.email, "PASSWORD": PASSWORD},
    )["AuthenticationResult"]
    for token, status in ((result["AccessToken"], 401), (result["IdToken"], 200)):
        assert world.http.get("/me", headers={"Authorization": f"Bearer {token}"}).status_code == status


def test_another_pool_s_token_opens_nothing(world: World, stack: dict[str, Any]) -> None:
    idp = cognito(stack)
    pool = idp.create_user_pool(PoolName="foreign")["UserPool"]["Id"]
    client = idp.create_user_pool_client(
        UserPoolId=pool, ClientName="foreign", ExplicitAuthFlows=["ALLOW_ADMIN_USER_PASSWORD_AUTH"]
    )["UserPoolClient"]["ClientId"]
    idp.admin_create_user(UserPoolId=pool, Username="ana", MessageAction="SUPPRESS")
    idp.admin_set_user_password(UserPoolId=pool, Username="ana", Password="Parola-Lunga-1!", Permanent=True)
    token = idp.admin_initiate_auth(
        UserPoolId=pool,
        ClientId=client,
        AuthFlow="ADMIN_USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": "ana", "PASSWORD": "Parola-Lunga-1!"},
    )["AuthenticationResult"]["IdToken"]
    assert world.http.get("/me", headers={"Authorization": f"Bearer {token}"}).status_code == 401


def test_browsers_cannot_reach_the_user_pool_around_the_portal(world: World, stack: dict[str, Any]) -> None:
    idp = cognito(stack)
    with pytest.raises(idp.exceptions.ClientError):
        idp.initiate_auth(
            ClientId=stack["outputs"]["UserPoolClientId"],
            AuthFlow="USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": world.ana.email, "PASSWORD": PASSWORD},
        )


def cognito(stack: dict[str, Any]) -> Any:
    return boto3.client(
        "cognito-idp",
        endpoint_url=stack["endpoint_url"],
        region_name=stack["region"],
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
