"""The links by which readers leave a newsletter, without signing in."""

import pytest

from chalicelib.issues.tokens import Subscription, token_for
from chalicelib.kernel.tenant import Tenant
from tests.api.contacts.calls import create_newsletters, created
from tests.people import World

REPORT = {"code": "000BR", "name": "BUSINESS REPORT"}
ONE_CLICK = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(scope="module", autouse=True)
def _catalogue(world: World) -> None:
    create_newsletters(world)


def test_a_reader_leaves_one_newsletter_with_one_click(world: World) -> None:
    contact = created(world.ana)
    newsletters = f"/contacts/{contact['id']}/newsletters"
    assert world.ana.send("PUT", newsletters, {"codes": ["000BR", "000CC"]}).status_code == 200
    path = f"/unsubscribe/{token_for(Subscription(Tenant(world.alfa), contact['id'], '000BR'))}"
    for _ in range(2):  # looking ends nothing
        assert world.http.get(path).json() == {"newsletter": REPORT, "subscribed": True}
    for _ in range(2):
        left = world.http.post(path, content=b"List-Unsubscribe=One-Click", headers=ONE_CLICK)
        assert (left.status_code, left.json()) == (200, {"newsletter": REPORT, "subscribed": False})
    assert world.http.get(path).json()["subscribed"] is False
    assert world.ana.get(newsletters).json() == {"codes": ["000CC"]}


@pytest.mark.parametrize(
    "token", ["x", "WyJBTEZBIiwiYzEiLCIwMDBCUiJd.x", "a" * 900, "%00", "ședință", "..%2f"], ids=lambda t: t[:10]
)
def test_a_forged_link_is_not_found(world: World, token: str) -> None:
    for answer in (world.http.get(f"/unsubscribe/{token}"), world.http.post(f"/unsubscribe/{token}")):
        assert answer.status_code in (400, 404), answer.text
