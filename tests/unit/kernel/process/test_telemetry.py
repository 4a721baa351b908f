"""Metrics of use cases."""

import json

import pytest

from chalicelib.kernel.process.telemetry import count, flush, logger, metrics


def test_what_was_counted_is_written_once(capsys: pytest.CaptureFixture[str]) -> None:
    flush()
    capsys.readouterr()
    count("TicketOpened")
    count("TicketOpened", 2)
    flush()
    flush()
    (line,) = capsys.readouterr().out.splitlines()
    written = json.loads(line)
    assert written["TicketOpened"] == [1.0, 2.0]
    assert written["service"] == "portal"
    (directive,) = written["_aws"]["CloudWatchMetrics"]
    assert directive["Namespace"] == "Portal"
    assert directive["Metrics"] == [{"Name": "TicketOpened", "Unit": "Count"}]
    assert metrics.metric_set == {}


def test_the_log_names_the_service() -> None:
    assert logger.service == "portal"
