"""Table classes: their names come from the environment, and they share one connection."""

from typing import Any

import pytest
from pynamodb.indexes import AllProjection, KeysOnlyProjection

from chalicelib.kernel.dynamodb.attributes import Text
from chalicelib.kernel.dynamodb.tables import Table, connection, table
from chalicelib.kernel.process.settings import MissingSetting
from tests.cloud import forget_clients
from tests.unit.kernel.dynamodb.things import ThingItem


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
    meta, keys = ThingItem.by_shelf.Meta, ThingItem.by_note.Meta
    assert (meta.index_name, keys.index_name) == ("by_shelf", "by_note")
    assert isinstance(meta.projection, AllProjection)
    assert isinstance(keys.projection, KeysOnlyProjection)
