"""An update package stands until it is withdrawn."""

from datetime import UTC, datetime

from chalicelib.downloads.model import Content, Update

MOMENT = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
UPDATE = Update("staff-0", "WMS", "BUG", "Coduri", "1", MOMENT, "ada", "Ada", Content("a.zip", 4, "00", "whole", 16))


def test_a_package_is_withdrawn_from_the_moment_on_that_says_so() -> None:
    assert not UPDATE.is_withdrawn
    assert UPDATE._replace(withdrawn_at=MOMENT).is_withdrawn
