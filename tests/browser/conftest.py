"""Chromium in front of a deployed portal."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.scene import Scene, build_scene
from tests.browser.visit import Visit
from tests.stack.mailbox import Mailbox
from tools.chromium import NoChromium, chromium

expect.set_options(timeout=15_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here drives a browser."""
    for item in items:
        if "tests/browser/" in item.path.as_posix():
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def scene(stack: dict[str, Any]) -> Iterator[Scene]:
    """The people of the browser's tests."""
    with httpx.Client(base_url=stack["api_url"], timeout=30) as http:
        yield build_scene(stack, http)


@pytest.fixture(scope="session")
def portal(stack: dict[str, Any]) -> str:
    """The portal's address without the last slash."""
    url: str = stack["portal_url"]
    return url.rstrip("/")


@pytest.fixture(scope="session")
def mailbox(stack: dict[str, Any]) -> Mailbox:
    """Everybody's mail."""
    return Mailbox(stack["mailbox_url"])


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """This machine's Chromium."""
    try:
        with chromium() as browser:
            yield browser
    except NoChromium as error:
        pytest.fail(str(error))


@pytest.fixture
def context(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    """A fresh profile of a Romanian user; parametrize it indirectly to change its size or scheme."""
    look = getattr(request, "param", {})
    options = {"locale": "ro-RO", "timezone_id": "Europe/Bucharest", "viewport": {"width": 1280, "height": 800}}
    context = browser.new_context(**(options | look))
    context.set_default_timeout(20_000)
    context.set_default_navigation_timeout(60_000)  # the first page of a new portal starts its functions
    yield context
    context.close()


@pytest.fixture
def visit(context: BrowserContext, portal: str) -> Iterator[Visit]:
    """A visit that ends without one complaint of the browser, and without a word to anybody but the portal and S3."""
    visit = Visit.begin(context, portal)
    yield visit
    assert visit.complaints == []
    host = portal.split("/")[2]
    assert visit.hosts <= {host, host.replace("127.0.0.1", "localhost")}
