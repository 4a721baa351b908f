"""Issues on moto: their queue beside the tables of every package, and the cloud around our functions."""

from collections.abc import Callable
from typing import Any

import pytest
from botocore.client import BaseClient

from chalicelib.contacts.model import Contact
from chalicelib.contacts.store import contacts as contacts_store
from chalicelib.contacts.store import subscriptions as subscriptions_store
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.process import aws
from chalicelib.newsletters import service as newsletters
from tests.unit.callers import ADMIN, unkeyed
from tests.unit.issues.scene import NEWSLETTER, AcceptedMail, Cloud


@pytest.fixture
def newsletters_cloud(cloud: None, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    """The account with the queue of issues in it, and one newsletter."""
    monkeypatch.setattr(subscriptions_store, "_PARTS", 2)
    queue = aws.sqs().create_queue(QueueName="issues")["QueueUrl"]
    monkeypatch.setenv("NEWSLETTER_ISSUES_QUEUE", queue)
    newsletters.create_newsletter(ADMIN, NEWSLETTER, unkeyed())


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
            (to,) = arguments["Destination"]["ToAddresses"]
            tags = {tag["Name"]: tag["Value"] for tag in arguments["EmailTags"]}
            around.accepted.append(AcceptedMail(answer["MessageId"], to, tags))
        return answer

    monkeypatch.setattr(BaseClient, "_make_api_call", watched)
    return around
