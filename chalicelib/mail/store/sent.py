"""The record of each mail, which Powertools' idempotency stores in the mails table."""

from functools import cache
from typing import TYPE_CHECKING, cast

from aws_lambda_powertools.utilities.idempotency import DynamoDBPersistenceLayer

from chalicelib.kernel.dynamodb.tables import connection
from chalicelib.kernel.process.settings import setting

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient


@cache
def sent_mails() -> DynamoDBPersistenceLayer:
    """The records of this deployment, read and written with the process's one DynamoDB client."""
    shared = cast("DynamoDBClient", connection().client)
    return DynamoDBPersistenceLayer(
        table_name=setting("MAILS_TABLE"), key_attr="id", expiry_attr="expiration", boto3_client=shared
    )
