"""What the web client's own tools say of it: the compiler, its tests, and whether its types are the API's."""

import pytest

from tools.bundle import REPOSITORY
from tools.web import WebError, find_node, run_script


@pytest.fixture(autouse=True, scope="module")
def _node() -> None:
    try:
        find_node()
    except WebError as error:
        pytest.skip(str(error))


@pytest.mark.parametrize(("script", "options"), [("check", ()), ("test", ()), ("api", ("--check",))])
def test_the_client_passes(script: str, options: tuple[str, ...]) -> None:
    run_script(REPOSITORY, script, *options)
