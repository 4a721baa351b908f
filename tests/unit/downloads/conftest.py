"""Update packages are written beside their files."""

from tests.unit.attachments.conftest import world

__all__ = ["world"]
