"""Mails that let people in: to open accounts only, and the secret that arrives is the one that works."""

import io
import json
import os
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from chalicelib.identity import invitations, password_resets
from chalicelib.identity.model import NewPasswordChallenge, Person, Purpose
from chalicelib.identity.store import accounts, password_requests
from chalicelib.kernel.clock import epoch, now
from chalicelib.kernel.language import Language
from chalicelib.kernel.process import aws
from chalicelib.mail import mailer
from chalicelib.mail.model import Mail
from chalicelib.notifications import access_mails
from tests.unit.notifications.scene import ANA, CONTEXT, queue_event

Stored = Callable[..., None]
_IDENTITY = Path(__file__).parents[3] / "infra" / "identity.json"


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[Mail]:
    """Every mail that was handed to SES."""
    handed: list[Mail] = []

    def take(mail: Mail) -> str:
        handed.append(mail)
        return "id"

    monkeypatch.setattr(mailer, "send", take)
    return handed


@pytest.fixture
def ana(stored: Stored, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Somebody with an account."""
    pool = aws.cognito().create_user_pool(PoolName="people", **_user_pool())["UserPool"]["Id"]
    client = aws.cognito().create_user_pool_client(UserPoolId=pool, ClientName="portal")
    monkeypatch.setenv("USER_POOL_ID", pool)
    monkeypatch.setenv("USER_POOL_CLIENT_ID", client["UserPoolClient"]["ClientId"])
    person = ANA._replace(id=accounts.create(ANA, None))
    stored(person)
    return person


def _user_pool() -> Any:
    """The pool that infra/ defines, as far as moto knows it."""
    described = json.loads(_IDENTITY.read_text())["Resources"]["UserPool"]["Properties"]
    return {name: described[name] for name in ("UsernameAttributes", "Policies")} | {
        "Schema": [_attribute(name) for name in ("company", "role")]
    }


def _attribute(name: str) -> dict[str, Any]:
    return {"Name": name, "AttributeDataType": "String", "Mutable": True}


def _handle(email: str, purpose: str) -> list[str]:
    answer: Any = access_mails.handle(queue_event({"email": email, "purpose": purpose}), CONTEXT)
    return [failure["itemIdentifier"] for failure in answer["batchItemFailures"]]


def _is_code(email: str, code: str) -> bool:
    return password_requests.count_guess(email, code, if_fewer_than=5, at=epoch(now()))


def _code(mail: Mail) -> str:
    found = re.search(r"\b\d{6}\b", mail.content.text)
    assert found
    return found[0]


def test_the_code_that_arrives_is_good(ana: Person, sent: list[Mail]) -> None:
    password_resets.forget_password(ana.email, Language.EN)
    assert _handle(ana.email, Purpose.RESET) == []
    assert [mail.to for mail in sent] == [ana.email]
    assert _is_code(ana.email, _code(sent[0]))


def test_a_repeated_event_neither_mails_again_nor_spoils_the_code(ana: Person, sent: list[Mail]) -> None:
    password_resets.forget_password(ana.email, Language.RO)
    _handle(ana.email, Purpose.RESET)
    assert _handle(ana.email, Purpose.RESET) == []
    assert len(sent) == 1
    assert _is_code(ana.email, _code(sent[0]))


def test_asking_again_later_brings_another_code(
    ana: Person, sent: list[Mail], monkeypatch: pytest.MonkeyPatch
) -> None:
    for minutes in (0, 5):
        moment = now() + timedelta(minutes=minutes)
        monkeypatch.setattr(password_resets, "now", lambda at=moment: at)
        password_resets.forget_password(ana.email, Language.RO)
        _handle(ana.email, Purpose.RESET)
    assert len(sent) == 2
    assert _is_code(ana.email, _code(sent[1]))


def test_the_invitations_password_opens_the_first_sign_in(ana: Person, sent: list[Mail], log: io.StringIO) -> None:
    invitations.invite(ana.email, Language.RO)
    assert _handle(ana.email, Purpose.INVITATION) == []
    password = re.search(r"Parolă temporară: (\S+)", sent[0].content.text)
    assert password
    assert isinstance(accounts.sign_in(ana.email, password[1]), NewPasswordChallenge)
    assert sent[0].content.text.startswith("Bună ziua, Ana Pop,")
    assert f"{ana.id}/invitation/" in log.getvalue()
    assert '"template":"invitation"' in log.getvalue()


def test_a_person_is_written_to_in_their_own_language(ana: Person, sent: list[Mail]) -> None:
    password_resets.forget_password(ana.email, Language.EN)
    _handle(ana.email, Purpose.RESET)
    assert sent[0].content.subject == "Codul pentru o parolă nouă"


@pytest.mark.usefixtures("ana")
def test_an_address_without_an_account_gets_nothing(sent: list[Mail], log: io.StringIO) -> None:
    password_resets.forget_password("eve@evil.example", Language.RO)
    assert _handle("eve@evil.example", Purpose.RESET) == []
    assert sent == []
    line = json.loads(log.getvalue().splitlines()[-1])
    assert (line["message"], line["purpose"]) == ("no mail without an open account", Purpose.RESET)
    assert "evil.example" not in log.getvalue()


def test_a_closed_account_gets_nothing(ana: Person, sent: list[Mail]) -> None:
    aws.cognito().admin_disable_user(UserPoolId=os.environ["USER_POOL_ID"], Username=ana.id)
    password_resets.forget_password(ana.email, Language.RO)
    assert _handle(ana.email, Purpose.RESET) == []
    assert sent == []


def test_a_person_who_was_shut_out_gets_nothing(ana: Person, stored: Stored, sent: list[Mail]) -> None:
    stored(ana._replace(active=False))
    password_resets.forget_password(ana.email, Language.RO)
    assert _handle(ana.email, Purpose.RESET) == []
    assert sent == []


@pytest.mark.usefixtures("ana", "sent")
def test_an_unknown_purpose_is_kept_as_a_dead_letter() -> None:
    assert _handle(ANA.email, "ask#tea") == ["0"]


def test_neither_code_nor_address_is_logged(ana: Person, sent: list[Mail], log: io.StringIO) -> None:
    password_resets.forget_password(ana.email, Language.RO)
    _handle(ana.email, Purpose.RESET)
    logged = log.getvalue()
    assert f"{ana.id}/reset/" in logged
    assert ana.email not in logged
    assert _code(sent[0]) not in logged
