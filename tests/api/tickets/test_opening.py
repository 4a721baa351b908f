"""Opening tickets."""

from tests.people import World, a_request


def test_a_ticket_is_numbered_in_its_company(world: World) -> None:
    first, second = (world.ana.post("/tickets", a_request()) for _ in range(2))
    assert first.status_code == second.status_code == 201
    numbers = [int(answer.json()["id"].rpartition("-")[2]) for answer in (first, second)]
    assert numbers[1] == numbers[0] + 1
    assert first.json()["id"].startswith(f"{world.alfa}-")
    assert first.headers["location"] == f"tickets/{first.json()['id']}"
