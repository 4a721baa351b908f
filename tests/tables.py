"""The tables of infra/ on moto, and what a function's process remembers of them."""

import os
from typing import Any

from chalicelib.kernel.dynamodb import tables as dynamodb
from chalicelib.kernel.process import aws
from tools.bundle import REPOSITORY, merged_infra

_TABLES = {
    name.removesuffix("Table"): resource["Properties"]
    for name, resource in merged_infra(REPOSITORY / "infra")["Resources"].items()
    if resource.get("Type") == "AWS::DynamoDB::Table"
}
_CREATED = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode")


def create_tables(*names: str) -> None:
    """Creates the tables ``names`` of infra/ (such as ``People``), or all, and sets the variables that name them."""
    client: Any = dynamodb.connection().client
    for name in names or _TABLES:
        definition = {key: value for key, value in _TABLES[name].items() if key in _CREATED}
        client.create_table(TableName=name, **definition)
        os.environ[f"{name.upper()}_TABLE"] = name


def forget_tables() -> None:
    """The next use of a table reads its name from the environment, and connects anew."""
    dynamodb.connection.cache_clear()
    for client in (aws._session, aws.cognito, aws.s3, aws.ses, aws.sqs):
        client.cache_clear()
    for model in dynamodb.Table.__subclasses__():
        model._connection = None
