"""What tests of every kind share: one deployed portal for the whole run."""

from collections.abc import Iterator
from typing import Any

import pytest

from tools.stack import fresh_stack


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """The description of a portal that was deployed for this run on a free port; see `tools.stack`."""
    with fresh_stack(tmp_path_factory.mktemp("portal")) as described:
        yield described
