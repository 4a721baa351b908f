"""Table classes: their names come from the environment, and they share one connection."""

from collections.abc import Iterator
from typing import Any

import pytest
from pynamodb.indexes import AllProjection, KeysOnlyProjection

from chalicelib.kernel.dynamodb.attributes import Text
from chalicelib.kernel.dynamodb.tables import Index, Table, connection, table
from chalicelib.kernel.process.settings import MissingSetting
from tests.cloud import forget_clients
from tests.unit.kernel.dynamodb.things import ThingItem


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    yield
    forget_clients()


class StrayItem(Table, setting="STRAY_TABLE"):
    """A table that no test creates."""

    key = Text(hash_key=True)


def test_a_table_is_named_by_its_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    forget_clients()
    monkeypatch.setenv("STRAY_TABLE", "stray-1")
    assert table(StrayItem).table_name == "stray-1"
    assert StrayItem.table_setting == "STRAY_TABLE"
    assert table(StrayItem) is table(StrayItem)


def test_a_table_without_its_setting_is_not_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    forget_clients()
    monkeypatch.delenv("STRAY_TABLE", raising=False)
    with pytest.raises(MissingSetting, match="STRAY_TABLE"):
        table(StrayItem)


@pytest.mark.usefixtures("things")
def test_all_tables_share_one_client(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STRAY_TABLE", "stray-1")
    assert connection() is connection()
    assert table(StrayItem).connection.client is connection().client
    assert table(ThingItem).connection.client is connection().client


def test_a_page_waits_for_a_short_time_only(monkeypatch: pytest.MonkeyPatch) -> None:
    forget_clients()
    monkeypatch.setenv("AWS_REGION", "eu-west-3")
    config: Any = connection().client.meta.config
    assert (config.connect_timeout, config.read_timeout) == (1, 5)
    assert config.max_pool_connections == 4
    assert config.retries["total_max_attempts"] == 3
    assert connection().region == config.region_name == "eu-west-3"
    monkeypatch.setenv("STRAY_TABLE", "stray-1")
    assert table(StrayItem).connection.region == "eu-west-3"
    forget_clients()


def test_indexes_say_what_they_hold() -> None:
    class Whole(Index, name="by_shelf"):
        shelf = Text(hash_key=True)

    class Keys(Index, name="by_note", keys_only=True):
        note = Text(hash_key=True)

    class StoredItem(Table, setting="STORED_TABLE"):
        key = Text(hash_key=True)
        whole = Whole()
        keys = Keys()

    meta, keys = StoredItem.whole.Meta, StoredItem.keys.Meta
    assert (meta.index_name, keys.index_name) == ("by_shelf", "by_note")
    assert isinstance(meta.projection, AllProjection)
    assert isinstance(keys.projection, KeysOnlyProjection)
    assert meta.__name__ == "Meta"
    assert list(meta.attributes) == ["shelf"]


def test_a_table_class_is_an_ordinary_model() -> None:
    class OneItem(Table, setting="ONE_TABLE"):
        key = Text(hash_key=True)
        note = Text(null=True)

    class TwoItem(Table, setting="TWO_TABLE"):
        """Has attributes of its own."""

        key = Text(hash_key=True)

    assert (OneItem.table_setting, TwoItem.table_setting) == ("ONE_TABLE", "TWO_TABLE")
    assert list(OneItem.get_attributes()) == ["key", "note"]
    assert list(TwoItem.get_attributes()) == ["key"]
    assert OneItem.Meta is not TwoItem.Meta
    assert OneItem.__name__ == OneItem.__qualname__.rpartition(".")[2] == "OneItem"
    assert TwoItem.__doc__ == "Has attributes of its own."
    assert OneItem(key="k", note="n").serialize() == {"key": {"S": "k"}, "note": {"S": "n"}}
