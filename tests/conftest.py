"""What tests of every kind share: a deployed portal for the whole run, one for each process that runs tests."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from filelock import FileLock

import tests.cloud  # noqa: F401  sets what Powertools reads when it is imported
from tools.bundle import REPOSITORY
from tools.stack import fresh_stack

_BUILDING = REPOSITORY / ".local" / "building.lock"


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """The description of a portal that was deployed for this run on a free port; see `tools.stack`."""
    _BUILDING.parent.mkdir(exist_ok=True)
    with ExitStack() as ending:
        with FileLock(_BUILDING):  # processes share the folder that is built, and what building keeps for the next
            described = ending.enter_context(fresh_stack(tmp_path_factory.mktemp("portal")))
        yield described
