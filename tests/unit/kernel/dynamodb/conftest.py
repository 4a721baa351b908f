"""The things' table on moto, and the calls that are made to DynamoDB."""

from collections.abc import Iterator
from typing import Any

import pytest
from moto import mock_aws

from chalicelib.kernel.dynamodb.tables import connection
from tests.cloud import create_tables, forget_clients
from tests.unit.kernel.dynamodb.things import create_things

Call = tuple[str, dict[str, Any]]  # the operation and its parameters


@pytest.fixture
def things() -> Iterator[None]:
    """An account with the things' table and the records of repeated calls."""
    forget_clients()
    with mock_aws():
        create_things()
        create_tables("Idempotency")
        yield


@pytest.fixture
def calls(things: None) -> list[Call]:  # noqa: ARG001
    """The calls to DynamoDB from now on."""
    made: list[Call] = []

    def note(params: dict[str, Any], model: Any, **_: object) -> None:
        made.append((model.name, params))

    connection().client.meta.events.register("provide-client-params.dynamodb", note)
    return made
