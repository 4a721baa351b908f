"""What the portal serves beside its packages: its health, and the page of the client."""

import pytest

from tests.api.gateway import BASE_URL
from tests.people import World

PORTAL = BASE_URL.removesuffix("/api")


def test_health_answers_everybody_and_touches_nothing(world: World) -> None:
    answer = world.http.get("/health")
    assert (answer.status_code, answer.text) == (204, "")
    assert answer.headers["cache-control"] == "no-store"


def test_the_description_is_asked_for_again_each_time(world: World) -> None:
    answer = world.http.get("/openapi.json")
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("name", ["missing.js", "..%2f..%2fapp.py", "%2e%2e%2fpolicy.py", "%00", "ș.css"])
def test_a_file_that_the_build_lacks_is_not_found(world: World, name: str) -> None:
    answer = world.http.get(f"{PORTAL}/assets/{name}")
    assert (answer.status_code, answer.headers["cache-control"]) == (404, "no-store")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
