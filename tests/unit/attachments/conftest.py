"""Files on moto: their tables and bucket beside the tables of every package."""

from typing import Any

import pytest

from chalicelib.kernel.dynamodb.tables import connection
from chalicelib.kernel.process import aws
from tests.unit.attachments.scene import World
from tools.bundle import REPOSITORY, merged_infra

_CREATED = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode")
_TABLES = ("Attachments", "Updates", "Contracts", "Audit", "Idempotency")
_RESOURCES = merged_infra(REPOSITORY / "infra")["Resources"]
_SETTINGS = {
    "ATTACHMENTS_BUCKET": "files",
    "ATTACHMENT_MAX_BYTES": "50000000000",
    "OPEN_UPLOADS_MAX": "2",
    "SCANNING": "off",
}


@pytest.fixture
def world(cloud: None, monkeypatch: pytest.MonkeyPatch) -> World:  # noqa: ARG001
    """The account with the tables and the bucket that files are written to."""
    for name, value in _SETTINGS.items():
        monkeypatch.setenv(name, value)
    client: Any = connection().client
    for name in _TABLES:
        monkeypatch.setenv(f"{name.upper()}_TABLE", name.upper())
        properties = _RESOURCES[f"{name}Table"]["Properties"]
        definition = {key: value for key, value in properties.items() if key in _CREATED}
        client.create_table(TableName=name.upper(), **definition)
    region: Any = {"LocationConstraint": "eu-central-1"}
    aws.s3().create_bucket(Bucket=_SETTINGS["ATTACHMENTS_BUCKET"], CreateBucketConfiguration=region)
    return World(bucket=_SETTINGS["ATTACHMENTS_BUCKET"])
