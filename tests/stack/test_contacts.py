"""Contact persons on the deployed stack: every route once, access that ends, and many calls at once.

What people do with contacts is tested in tests/api/contacts.
"""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.api.contacts.calls import a_contact, create_newsletters, created, imported
from tests.people import PASSWORD, Somebody, World


@pytest.fixture(scope="module", autouse=True)
def _catalogue(world: World) -> None:
    create_newsletters(world)


@pytest.fixture(scope="module")
def ana(world: World) -> Somebody:
    """A user of a company of their own."""
    return world.user(world.company(), first_name="Ana")


def test_ten_at_once_create_one_contact(ana: Somebody) -> None:
    body, keyed = a_contact(), a_contact()
    with ThreadPoolExecutor(10) as pool:
        bare = [f.result() for f in [pool.submit(ana.post, "/contacts", body) for _ in range(10)]]
        same = [
            f.result() for f in [pool.submit(ana.post, "/contacts", keyed, idempotency_key="k") for _ in range(10)]
        ]
    assert min(answer.status_code for answer in bare) == 201
    assert {answer.status_code for answer in bare} <= {201, 409, 503}
    good = [answer for answer in same if answer.status_code == 201]
    assert good
    assert len({answer.text for answer in good}) == 1
    assert {answer.status_code for answer in same} <= {201, 503}
    for email in (body["email"], keyed["email"]):
        assert ana.get("/contacts", q=email).json()["count"] == 1
    assert ana.post("/contacts", a_contact(), idempotency_key="k").json()["type"] == "idempotency-key-reused"


def test_every_route_may_do_what_it_needs(world: World) -> None:
    ana = world.user(world.company())  # of a company that has no contacts yet
    contact = created(ana, last_name="Radu", mobile="0722123456", title="Dl.")
    path = f"/contacts/{contact['id']}"
    assert ana.get("/contacts", q="radu").json()["count"] == 1
    assert ana.get(path).json()["position"] == 1
    assert ana.patch(path, {"function": "Casier"}, if_match='"1"').json()["version"] == 2
    assert ana.send("PUT", f"{path}/newsletters", {"codes": ["000CC"]}).json() == {"codes": ["000CC"]}
    assert ana.get(f"{path}/newsletters").json() == {"codes": ["000CC"]}
    exported = ana.get("/contacts/export")
    assert exported.headers["content-type"].startswith("text/csv")
    assert exported.headers["content-disposition"] == 'attachment; filename="persoane-de-contact.csv"'
    report = imported(ana, exported.text)
    assert (report["unchanged"], report["created"], report["changed"], report["refused"]) == (1, 0, 0, 0)
    assert imported(ana, "email\nnou@firma.example")["created"] == 1


def test_becoming_inactive_ends_an_authorised_user_s_access_after_saying_so(world: World, ana: Somebody) -> None:
    company = created(ana)["company"]
    user = world.user(company, first_name="Vlad")
    contact = created(ana, email=user.email)
    path = f"/contacts/{contact['id']}"
    assert ana.get(path).json()["authorised_user"] is True
    told = ana.patch(path, {"state": "inactive"})
    assert (told.status_code, told.json()["type"]) == (409, "ends-access")
    assert "Vlad" in told.json()["detail"]
    assert ana.get(path).json()["state"] == "active"
    Somebody(world.http, user.email)  # still signs in
    assert ana.patch(path, {"state": "inactive", "confirm": True}).json()["state"] == "inactive"
    assert ana.get(path).json()["authorised_user"] is False
    shut = world.http.post("/session", json={"email": user.email, "password": PASSWORD})
    assert (shut.status_code, shut.json()["type"]) == (401, "wrong-credentials")
    actions = {e["action"] for e in world.admin.all("/audit") if e["subject"] in (contact["id"], user.id)}
    assert {"contact.deactivated", "user.deactivated"} <= actions
