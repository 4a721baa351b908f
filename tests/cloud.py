"""AWS on moto as the functions see it: the settings of a deployment, its tables, its clients."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from typing import Any

from moto import mock_aws
from moto.dynamodb.models import dynamodb_backends

SETTINGS = {
    "AWS_REGION": "eu-central-1",
    "AWS_DEFAULT_REGION": "eu-central-1",
    "AWS_ACCESS_KEY_ID": "test",
    "AWS_SECRET_ACCESS_KEY": "test",
    "POWERTOOLS_SERVICE_NAME": "portal",
    "POWERTOOLS_METRICS_NAMESPACE": "Portal",
    "PORTAL_URL": "https://portal.example",
    "PORTAL_PATH": "",
    "FILES_ORIGIN": "https://files.example",
    "MAIL_SENDER": "WizRom Suport <suport@wizrom.example>",
    "MAIL_CONFIGURATION_SET": "mails",
    "DESK_EMAIL": "desk@wizrom.example",
    "WORKING_HOURS_BEGIN": "09:00",
    "WORKING_HOURS_END": "17:00",
    "REMIND_AFTER_WORKING_DAYS": "3",
    "REMIND_AT_MOST": "2",
    "SUMMARY_MAX_LENGTH": "12",
    "CURSOR_KEY": "a key",
    "UNSUBSCRIBE_KEY": "a key",
    "ATTACHMENTS_BUCKET": "files",
    "ATTACHMENT_MAX_BYTES": "50000000000",
    "OPEN_UPLOADS_MAX": "100",
    "SCANNING": "off",
    "NEWSLETTER_RATE_PERCENT": "1000000",
    "NEWSLETTER_SENDERS": "1",
}
for _name, _value in SETTINGS.items():
    os.environ.setdefault(_name, _value)  # Powertools reads its own when it is imported

from chalicelib.kernel.dynamodb import tables as dynamodb  # noqa: E402
from chalicelib.kernel.process import aws  # noqa: E402
from tools.bundle import REPOSITORY, merged_infra  # noqa: E402

_TABLES = {
    name.removesuffix("Table"): resource["Properties"]
    for name, resource in merged_infra(REPOSITORY / "infra")["Resources"].items()
    if resource.get("Type") == "AWS::DynamoDB::Table"
}
_CREATED = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode")
_MOTO_ACCOUNT = "123456789012"
_made: dict[str, Any] = {}


@contextmanager
def a_cloud() -> Iterator[None]:
    """An account with our tables and a sender that SES knows, for as long as it is entered.

    Clients live on from one account to the next, as they do in a function's process: building them takes longest.
    """
    with mock_aws():
        create_tables()
        aws.ses().create_email_identity(EmailIdentity="wizrom.example")
        yield


def create_tables(*names: str) -> None:
    """Creates the tables ``names`` of infra/ (such as ``People``), or all, and sets the variables that name them.

    All of them are made once and copied from then on: making them takes longer than most tests.
    """
    for name in names or _TABLES:
        os.environ[f"{name.upper()}_TABLE"] = name
    if names:
        _make_tables(names)
        return
    backend = dynamodb_backends[_MOTO_ACCOUNT][os.environ["AWS_REGION"]]
    if not _made:
        _make_tables(_TABLES)
        _made.update(deepcopy(backend.tables))
    backend.tables = deepcopy(_made)


def _make_tables(names: Iterable[str]) -> None:
    client: Any = dynamodb.connection().client
    for name in names:
        definition = {key: value for key, value in _TABLES[name].items() if key in _CREATED}
        client.create_table(TableName=name, **definition)


def forget_clients() -> None:
    """The next use of a table or a client reads the environment, and connects anew."""
    dynamodb.connection.cache_clear()
    for client in (aws._session, aws.cognito, aws.s3, aws.ses, aws.sqs):
        client.cache_clear()
    for model in dynamodb.Table.__subclasses__():
        model._connection = None
