"""The cloud as the functions see it: moto's services with the tables that infra/ defines."""

import io
import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from moto import mock_aws

_SETTINGS = {
    "AWS_REGION": "eu-central-1",
    "AWS_DEFAULT_REGION": "eu-central-1",
    "AWS_ACCESS_KEY_ID": "test",
    "AWS_SECRET_ACCESS_KEY": "test",
    "POWERTOOLS_SERVICE_NAME": "portal",
    "POWERTOOLS_METRICS_NAMESPACE": "Portal",
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
from chalicelib.identity.store.people import PEOPLE  # noqa: E402
from chalicelib.kernel.process import aws  # noqa: E402
from chalicelib.kernel.process.telemetry import logger  # noqa: E402
from tests.tables import create_tables, forget_tables  # noqa: E402

if TYPE_CHECKING:
    from chalicelib.tickets.model import Message, Ticket


@pytest.fixture
def cloud() -> Iterator[None]:
    """An account with our tables and a sender that SES knows."""
    forget_tables()
    with mock_aws():
        create_tables()
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

    def store(*persons: Person, ticket: "Ticket | None" = None, messages: "tuple[Message, ...]" = ()) -> None:
        for person in persons:
            PEOPLE.item(person).save()
        if ticket:
            from chalicelib.tickets.store import heads  # noqa: PLC0415  few tests need tickets
            from chalicelib.tickets.store import messages as messages_store  # noqa: PLC0415

            for item in (heads.head_item(ticket), *map(messages_store.message_item, messages)):
                item.save()

    return store
