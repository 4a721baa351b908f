"""What administrators do, once with success on the deployed stack: a function without a permission would fail here.

The rules of these routes are tested in process, in tests/api/identity, contracts and audit.
"""

from datetime import UTC, datetime

from tests.people import CONTRACTS, PASSWORD, Somebody, World, a_person


def test_companies_and_products_are_kept(world: World) -> None:
    choice = [{"code": "BUG", "name": "Eroare"}]
    product = {"code": "ADM", "name": "Produs ADM", "topics": choice, "request_types": choice}
    assert world.admin.post("/products", product).status_code == 201
    assert world.admin.patch("/products/ADM", {"name": "Alt nume"}).json()["name"] == "Alt nume"
    code = world.company()
    changed = world.admin.patch(f"/companies/{code}", {"name": "Alt nume"})
    assert changed.json() == {"code": code, "name": "Alt nume", "contracts": CONTRACTS}
    assert code in [company["code"] for company in world.admin.all("/companies", limit=2)]
    assert code in [client["code"] for client in world.consultant.all("/clients", limit=2)]
    assert "ADM" in [one["code"] for one in world.consultant.get("/products").json()["items"]]
    assert world.user(code).get("/products").json()["items"][0]["priorities"] == CONTRACTS[0]["priorities"]


def test_people_are_kept(world: World) -> None:
    body = a_person(password=PASSWORD, role="consultant")
    created = world.admin.post("/staff", body, idempotency_key="administration").json()
    assert created["id"] in [person["id"] for person in world.admin.all("/staff", limit=2)]
    assert world.admin.patch(f"/users/{created['id']}", {"role": "admin"}).json()["role"] == "admin"
    assert Somebody(world.http, body["email"]).get("/me").json()["role"] == "admin"
    user = world.user(world.alfa)
    lists = ((world.admin, f"/companies/{world.alfa}/users"), (world.consultant, f"/clients/{world.alfa}/users"))
    for who, path in lists:
        assert user.id in [person["id"] for person in who.all(path, limit=2)]


def test_people_keep_their_language_and_filters(world: World) -> None:
    user = world.user(world.alfa)
    assert user.patch("/me", {"language": "en"}).json()["language"] == "en"
    filters = {"items": [{"name": "Ale mele", "view": "mine", "query": ""}]}
    assert user.send("PUT", "/me/filters", filters).json() == filters
    assert user.get("/me/filters").json() == filters


def test_all_of_it_is_in_the_audit_trail(world: World) -> None:
    user = world.user(world.alfa)
    entries = world.admin.all("/audit", day=datetime.now(UTC).date().isoformat(), limit=100)
    (entry,) = [one for one in entries if one["subject"] == user.id]
    assert (entry["action"], entry["actor"]["id"], entry["company"]) == ("user.created", world.admin.id, world.alfa)
