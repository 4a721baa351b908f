"""The deployed portal with people in it."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.people import World, build_world
from tests.stack.mailbox import Mailbox


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here talks to the deployed stack."""
    for item in items:
        if "tests/stack/" in item.path.as_posix():
            item.add_marker(pytest.mark.stack)


@pytest.fixture(scope="session")
def world(stack: dict[str, Any]) -> Iterator[World]:
    """Two companies, their users, two consultants and the administrator."""
    with httpx.Client(base_url=stack["api_url"], timeout=30) as http:
        yield build_world(stack, http)


@pytest.fixture(scope="session")
def mailbox(stack: dict[str, Any]) -> Mailbox:
    """Everybody's mail."""
    return Mailbox(stack["mailbox_url"])
