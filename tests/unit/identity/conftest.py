"""A user pool as infra/ defines it, and people in it."""

from collections.abc import Callable

import pytest

from chalicelib.identity.model import Person
from chalicelib.identity.store import accounts
from chalicelib.identity.store.people import PEOPLE
from tests.pool import create_user_pool
from tests.unit.identity.scene import ANA, PASSWORD


@pytest.fixture
def pool(cloud: None, monkeypatch: pytest.MonkeyPatch) -> str:  # noqa: ARG001
    """The id of the user pool."""
    return create_user_pool(monkeypatch)


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
