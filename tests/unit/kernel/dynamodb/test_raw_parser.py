"""What DynamoDB answers arrives whole, refusals included."""

from typing import Any

import pytest

from chalicelib.kernel.dynamodb.tables import connection, plain_values, table
from chalicelib.kernel.dynamodb.transactions import Cancelled, Transaction
from chalicelib.tickets.store.items import MessageItem

_MESSAGE: dict[str, Any] = {
    "ticket": "ALFA-1",
    "item": "message#00000001",
    "at": "2026-03-01T08:00:00.000Z",
    "author_id": "u-1",
    "author_name": "Țuțu Ștefănescu",
    "author_role": "client",
    "kind": "opened",
}


@pytest.mark.usefixtures("cloud")
def test_a_query_answers_what_was_written() -> None:
    MessageItem(**_MESSAGE).save()
    answer = table(MessageItem).query("ALFA-1")
    assert [plain_values(item) for item in answer["Items"]] == [_MESSAGE]


@pytest.mark.usefixtures("cloud")
def test_a_model_reads_the_same() -> None:
    MessageItem(**_MESSAGE).save()
    assert MessageItem.get("ALFA-1", "message#00000001").attribute_values == _MESSAGE


@pytest.mark.usefixtures("cloud")
def test_a_cancelled_transaction_says_what_stood_in_the_way() -> None:
    MessageItem(**_MESSAGE).save()
    transaction = Transaction()
    transaction.put("message", MessageItem(**_MESSAGE), MessageItem.ticket.does_not_exist())
    with pytest.raises(Cancelled) as cancelled:
        transaction.commit()
    assert set(cancelled.value.failed) == {"message"}


@pytest.mark.usefixtures("cloud")
def test_other_services_keep_their_parsers() -> None:
    factory = connection().session.get_component("response_parser_factory")
    assert type(factory.create_parser("rest-xml")).__module__ == "botocore.parsers"
