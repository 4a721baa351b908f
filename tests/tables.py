"""The tables' names and their connection are remembered by a function's process; tests change both."""

from chalicelib.kernel.dynamodb import tables as dynamodb
from chalicelib.kernel.process import aws


def forget_tables() -> None:
    """The next use of a table reads its name from the environment, and connects anew."""
    dynamodb.connection.cache_clear()
    for client in (aws._session, aws.cognito, aws.s3, aws.ses, aws.sqs):
        client.cache_clear()
    for model in dynamodb.Table.__subclasses__():
        model._connection = None
