"""Contacts on moto: their tables beside those of every package."""

import os
from typing import Any

import pytest

from chalicelib.kernel.dynamodb.tables import connection
from tools.bundle import REPOSITORY, merged_infra

_CREATED = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode")
_TABLES = ("Contacts", "Audit", "Idempotency")
_RESOURCES = merged_infra(REPOSITORY / "infra")["Resources"]


@pytest.fixture
def cloud(cloud: None, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    """The account with the tables that contacts are written to."""
    client: Any = connection().client
    for name in _TABLES:
        monkeypatch.setenv(f"{name.upper()}_TABLE", name.upper())
        properties = _RESOURCES[f"{name}Table"]["Properties"]
        definition = {key: value for key, value in properties.items() if key in _CREATED}
        client.create_table(TableName=os.environ[f"{name.upper()}_TABLE"], **definition)
