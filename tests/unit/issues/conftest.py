"""Newsletters on moto: their tables and queue beside those of every package, and a contact's ways into them."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from botocore.client import BaseClient

from chalicelib.contacts.model import Contact
from chalicelib.contacts.store import contacts as contacts_store
from chalicelib.contacts.store import subscriptions as subscriptions_store
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.process import aws
from chalicelib.newsletters import service
from tests.unit.issues.scene import ADMIN, NEWSLETTER, Cloud

_SETTINGS = {
    "UNSUBSCRIBE_KEY": "a key",
    "NEWSLETTER_RATE_PERCENT": "1000000",
    "NEWSLETTER_SENDERS": "1",
}


@pytest.fixture
def newsletters_cloud(cloud: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:  # noqa: ARG001
    """The account with the queue of newsletters in it, and one newsletter."""
    for name, value in _SETTINGS.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(subscriptions_store, "_PARTS", 2)
    aws.sqs.cache_clear()
    aws.ses.cache_clear()
    queue = aws.sqs().create_queue(QueueName="issues")["QueueUrl"]
    monkeypatch.setenv("NEWSLETTER_ISSUES_QUEUE", queue)
    aws.ses().create_email_identity(EmailIdentity="wizrom.example")
    service.create_newsletter(ADMIN, NEWSLETTER, None, "")
    yield
    aws.sqs.cache_clear()
    aws.ses.cache_clear()


@pytest.fixture
def stored(newsletters_cloud: None) -> Callable[..., None]:  # noqa: ARG001
    """Writes contacts."""

    def store(*contacts: Contact) -> None:
        for contact in contacts:
            transaction = Transaction()
            contacts_store.put_new(transaction, contact)
            transaction.commit()

    return store


@pytest.fixture
def cloud_around(newsletters_cloud: None, monkeypatch: pytest.MonkeyPatch) -> Cloud:  # noqa: ARG001
    """What AWS does between our functions; it keeps the mails that SES took."""
    around, call = Cloud(), BaseClient._make_api_call  # type: ignore[attr-defined]  # botocore's stubs hide it

    def watched(client: Any, operation: str, arguments: Any) -> Any:
        if operation == "GetAccount":  # moto has none
            return {"SendQuota": {"MaxSendRate": 14.0}}
        answer = call(client, operation, arguments)
        if operation == "SendEmail":
            around.accepted.append(arguments | {"MessageId": answer["MessageId"]})
        return answer

    monkeypatch.setattr(BaseClient, "_make_api_call", watched)
    return around
