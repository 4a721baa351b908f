"""The page itself: its policy, its weight, and that people's texts are never markup."""

import gzip

import httpx
from playwright.sync_api import Response, expect

from tests.browser.scene import CONTAB, Scene
from tests.browser.visit import Visit

_KB = 1000
_FIRST_LOAD = 200 * _KB
_MARKUP = "<img src=x onerror=\"document.title='hacked'\"><script>document.title='hacked'</script>"


def test_the_policy_permits_no_inline_script_no_injected_style_and_no_frame(portal: str) -> None:
    page = httpx.get(f"{portal}/")
    policy = page.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert page.headers["x-frame-options"] == "DENY"
    assert page.headers["cache-control"] == "no-cache"


def test_files_are_found_by_their_whole_name_only(portal: str) -> None:
    for name in ("nothing.js", "..%2Findex.html", "..%2f..%2ffiles.py", "%2e%2e%2f%2e%2e%2fapp.py"):
        assert httpx.get(f"{portal}/assets/{name}").status_code == 404


def test_the_first_load_is_light(scene: Scene, visit: Visit) -> None:
    texts: dict[str, bytes] = {}

    def weigh(response: Response) -> None:
        if response.request.resource_type in ("script", "stylesheet", "document"):
            texts[response.url] = gzip.compress(response.body())

    visit.page.on("requestfinished", lambda request: weigh(response) if (response := request.response()) else None)
    visit.sign_in(scene.client())
    visit.page.wait_for_load_state("networkidle")
    weight = sum(len(text) for text in texts.values())
    assert weight <= _FIRST_LOAD, sorted((len(text), url) for url, text in texts.items())


def test_texts_of_people_are_shown_as_they_were_written(scene: Scene, visit: Visit) -> None:
    ana = scene.client(first_name="<b>Ana</b>")
    number = scene.open_ticket(ana, summary="<i>x</i>", details=_MARKUP)
    scene.act(number, "needs-details", _MARKUP)
    visit.sign_in(ana, f"/tickets/{number}")
    expect(visit.page.get_by_text(_MARKUP)).to_have_count(2)
    expect(visit.heading("<i>x</i>")).to_be_visible()
    for place in ("/", f"/company?product={CONTAB}", "/mine?q=<script>alert(1)</script>"):
        visit.go(place)
        visit.page.wait_for_load_state("networkidle")
    assert "hacked" not in visit.page.title()


def test_an_address_that_somebody_edited_breaks_nothing(scene: Scene, visit: Visit) -> None:
    visit.sign_in(scene.client(), "/mine?after=forged&status=unknown&x=%7B%22a%22:1%7D")
    expect(visit.heading("Tichetele Mele")).to_be_visible()
    expect(visit.page.get_by_role("alert")).to_be_visible()
    visit.go("/tickets/%2e%2e%2fsession")
    expect(visit.heading("Tichetul nu există")).to_be_visible()
