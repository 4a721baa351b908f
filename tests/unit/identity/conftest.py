"""A user pool as infra/ defines it, and people in it."""

from collections.abc import Callable
from typing import Any

import pytest

from chalicelib.identity.model import Person
from chalicelib.identity.store import accounts
from chalicelib.identity.store.people import PEOPLE
from chalicelib.kernel.process import aws
from tests.unit.identity.scene import ANA, PASSWORD
from tools.bundle import REPOSITORY, merged_infra

_POOL = merged_infra(REPOSITORY / "infra")["Resources"]["UserPool"]["Properties"]


@pytest.fixture
def pool(cloud: None, monkeypatch: pytest.MonkeyPatch) -> str:  # noqa: ARG001
    """The id of the user pool, as far as moto knows what infra/ says of it."""
    described: Any = {name: _POOL[name] for name in ("UsernameAttributes", "Policies")}
    own: Any = [{"Name": name, "AttributeDataType": "String", "Mutable": True} for name in ("company", "role")]
    cognito = aws.cognito()
    created = cognito.create_user_pool(PoolName="people", Schema=own, **described)["UserPool"]["Id"]
    client = cognito.create_user_pool_client(UserPoolId=created, ClientName="portal")["UserPoolClient"]
    monkeypatch.setenv("USER_POOL_ID", created)
    monkeypatch.setenv("USER_POOL_CLIENT_ID", client["ClientId"])
    cognito.meta.events.register("before-parameter-build.cognito-idp.AdminUpdateUserAttributes", _keep_address)
    return created


def _keep_address(params: dict[str, Any], **_: object) -> None:
    """Takes the address out of a change, which never changes it: moto would say that it is in use."""
    params["UserAttributes"] = [one for one in params["UserAttributes"] if one["Name"] != "email"]


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The accounts whose sessions were ended."""
    accounts_ended: list[str] = []
    monkeypatch.setattr(accounts, "end_sessions", accounts_ended.append)
    return accounts_ended


@pytest.fixture
def enrolled(pool: str) -> Callable[[Person], Person]:  # noqa: ARG001
    """Gives a person an account with `PASSWORD` and an item; answers them with the account's id."""

    def enrol(person: Person) -> Person:
        known = person._replace(id=accounts.create(person, PASSWORD))
        PEOPLE.item(known).save()
        return known

    return enrol


@pytest.fixture
def ana(enrolled: Callable[[Person], Person]) -> Person:
    """A client with an account."""
    return enrolled(ANA)
