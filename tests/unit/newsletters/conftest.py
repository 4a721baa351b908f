"""Newsletters on moto: their tables beside those of every package."""

import os
from typing import Any

import pytest

from chalicelib.kernel.dynamodb import connection
from tools.bundle import REPOSITORY, merged_infra

_CREATED = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode")
_SETTINGS = {
    "NEWSLETTERS_TABLE": "NEWSLETTERS",
    "AUDIT_TABLE": "AUDIT",
    "IDEMPOTENCY_TABLE": "IDEMPOTENCY",
}
_RESOURCES = merged_infra(REPOSITORY / "infra")["Resources"]


@pytest.fixture
def newsletters_cloud(cloud: None, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    """The account with the newsletters' tables in it."""
    for name, value in _SETTINGS.items():
        monkeypatch.setenv(name, value)
    for name in ("Newsletters", "Audit", "Idempotency"):
        create_table(name)


def create_table(name: str) -> None:
    """Creates a table as infra/ defines it."""
    properties = _RESOURCES[f"{name}Table"]["Properties"]
    definition = {key: value for key, value in properties.items() if key in _CREATED}
    client: Any = connection().client
    client.create_table(TableName=os.environ[f"{name.upper()}_TABLE"], **definition)
