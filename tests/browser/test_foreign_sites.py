"""What another site may do with a signed-in person's browser: nothing (docs/threats.md)."""

from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Response

from tests.browser.scene import Scene
from tests.browser.visit import Visit

_FORGE = """url => fetch(url, {method: 'POST', credentials: 'include', mode: 'no-cors'}).catch(() => null)"""
_FRAME = """url => new Promise(done => {
  const frame = document.createElement('iframe'); frame.src = url; frame.onload = done; document.body.append(frame)
})"""


@pytest.fixture
def elsewhere(stack: dict[str, Any]) -> str:
    """A page of another site: for a browser `localhost` and `127.0.0.1` are strangers."""
    return f"{stack['endpoint_url']}/_ministack/health"


def test_another_site_cannot_renew_the_session(
    scene: Scene, visit: Visit, context: BrowserContext, portal: str, elsewhere: str
) -> None:
    visit.sign_in(scene.client())
    stranger = context.new_page()
    stranger.goto(elsewhere)
    with stranger.expect_response(lambda answer: answer.url.endswith("/session/refresh")) as caught:
        stranger.evaluate(_FORGE, f"{portal}/api/session/refresh")
    answer: Response = caught.value
    assert answer.status == 401
    assert "cookie" not in answer.request.all_headers()


def test_another_site_cannot_frame_the_portal(context: BrowserContext, portal: str, elsewhere: str) -> None:
    stranger = context.new_page()
    stranger.goto(elsewhere)
    stranger.evaluate(_FRAME, f"{portal}/")
    (_, frame) = stranger.frames
    frame.wait_for_url(lambda url: url.startswith("chrome-error://"), wait_until="commit")


def test_signing_in_leads_nowhere_else(scene: Scene, visit: Visit, portal: str) -> None:
    for place in ("//evil.example/x", "/\\evil.example", "/?next=https://evil.example", "javascript:alert(1)"):
        visit.go(place)
        visit.page.wait_for_load_state("networkidle")
        assert visit.page.url.startswith(f"{portal}/")
    visit.sign_in(scene.client(), "//evil.example")
    assert visit.page.url.startswith(f"{portal}/")
