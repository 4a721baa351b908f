"""The cloud as the functions see it: moto's services with the tables that infra/ defines."""

import io
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from moto import mock_aws

_SETTINGS = {
    "AWS_REGION": "eu-central-1",
    "AWS_DEFAULT_REGION": "eu-central-1",
    "AWS_ACCESS_KEY_ID": "test",
    "AWS_SECRET_ACCESS_KEY": "test",
    "POWERTOOLS_SERVICE_NAME": "portal",
    "POWERTOOLS_METRICS_NAMESPACE": "Portal",
    "PEOPLE_TABLE": "PEOPLE",
    "TICKETS_TABLE": "TICKETS",
    "ACCESS_TABLE": "ACCESS",
    "MAILS_TABLE": "MAILS",
    "PORTAL_URL": "https://portal.example",
    "MAIL_SENDER": "WizRom Suport <suport@wizrom.example>",
    "MAIL_CONFIGURATION_SET": "mails",
    "DESK_EMAIL": "desk@wizrom.example",
    "WORKING_HOURS_BEGIN": "09:00",
    "WORKING_HOURS_END": "17:00",
    "REMIND_AFTER_WORKING_DAYS": "3",
    "REMIND_AT_MOST": "2",
}
for _name, _value in _SETTINGS.items():
    os.environ.setdefault(_name, _value)  # Powertools reads its own at import

from chalicelib.identity.model import Person  # noqa: E402
from chalicelib.identity.store import people  # noqa: E402
from chalicelib.kernel.dynamodb.tables import connection  # noqa: E402
from chalicelib.kernel.dynamodb.transactions import Transaction  # noqa: E402
from chalicelib.kernel.process import aws  # noqa: E402
from chalicelib.kernel.process.telemetry import logger  # noqa: E402
from chalicelib.tickets.model import Message, Ticket  # noqa: E402
from chalicelib.tickets.store import heads as heads_store  # noqa: E402
from chalicelib.tickets.store import messages as messages_store
from tests.tables import forget_tables  # noqa: E402

_TABLES = Path(__file__).parents[2] / "infra" / "tables.json"
_CREATED = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode")


@pytest.fixture
def cloud() -> Iterator[None]:
    """An account with our tables, a sender that SES knows, a user pool and a queue."""
    forget_tables()
    with mock_aws():
        for name in ("People", "Tickets", "Access", "Mails"):
            _create_table(name)
        aws.ses().create_email_identity(EmailIdentity="wizrom.example")
        yield


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What the functions write to their log."""
    written = io.StringIO()
    monkeypatch.setattr(logger.registered_handler, "stream", written)
    return written


@pytest.fixture
def stored(cloud: None) -> Callable[..., None]:  # noqa: ARG001
    """Writes people, and a ticket with messages."""

    def store(*persons: Person, ticket: Ticket | None = None, messages: tuple[Message, ...] = ()) -> None:
        transaction = Transaction()
        for person in persons:
            people.put(transaction, person)
        transaction.commit()
        if ticket:
            for item in (heads_store.head_item(ticket), *map(messages_store.message_item, messages)):
                item.save()

    return store


def _create_table(name: str) -> None:
    properties = json.loads(_TABLES.read_text())["Resources"][f"{name}Table"]["Properties"]
    definition = {key: value for key, value in properties.items() if key in _CREATED}
    client: Any = connection().client
    client.create_table(TableName=os.environ[f"{name.upper()}_TABLE"], **definition)
