"""The clock's event sweeps, the scan's event brings a verdict."""

from collections.abc import Callable

import pytest

from chalicelib.kernel.clock import from_iso
from chalicelib.tickets import events, scanning
from chalicelib.tickets.store.items import NoticeItem
from tests.unit.notifications.scene import CONTEXT
from tests.unit.tickets.test_notices import unanswered


def test_the_clock_has_late_responses_told(stored: Callable[..., None]) -> None:
    stored(ticket=unanswered(1, from_iso("2026-03-03T09:00:00.000Z")))
    events.sweep_tickets({}, CONTEXT)
    (notice,) = NoticeItem.scan(NoticeItem.item.startswith("notice#"))
    assert list(notice.tickets) == ["ALFA-1"]


def test_the_scan_s_event_is_a_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[object] = []
    monkeypatch.setattr(scanning, "record_verdict", taken.append)
    events.take_scan_verdict({"detail": {}}, CONTEXT)
    assert taken == [{"detail": {}}]
