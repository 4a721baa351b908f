"""What DynamoDB answers arrives whole, refusals included."""

import pytest
from pynamodb.exceptions import TransactWriteError
from pynamodb.transactions import TransactWrite

from chalicelib.kernel.dynamodb.tables import connection, table
from chalicelib.kernel.dynamodb.values import plain_values
from tests.unit.kernel.dynamodb.things import THINGS, Thing, ThingItem, store

THING = Thing("țuțu", note="Ștefănescu")
PLAIN = {"owner": "ana", "item": "țuțu", "shelf": "A", "rank": "1", "size": "0", "note": "Ștefănescu"}

pytestmark = pytest.mark.usefixtures("things")


def test_a_query_answers_what_was_written() -> None:
    store(THING)
    answer = table(ThingItem).query("ana")
    assert [plain_values(item) for item in answer["Items"]] == [PLAIN]


def test_a_model_reads_the_same() -> None:
    store(THING)
    read = ThingItem.get("ana", "țuțu")
    assert read.serialize() == THINGS.item(THING).serialize()


def test_a_cancelled_transaction_says_what_stood_in_the_way() -> None:
    store(THING)
    write = TransactWrite(connection=connection())
    write.save(THINGS.item(THING), condition=ThingItem.owner.does_not_exist())
    write.save(THINGS.item(Thing("new")))
    with pytest.raises(TransactWriteError) as cancelled:
        write._commit()
    refused, made = cancelled.value.cancellation_reasons
    assert refused
    assert (refused.code, made) == ("ConditionalCheckFailed", None)


def test_other_services_keep_their_parsers() -> None:
    factory = connection().session.get_component("response_parser_factory")
    assert type(factory.create_parser("rest-xml")).__module__ == "botocore.parsers"
    assert type(factory.create_parser("json")).__name__ == "_PlainParser"
