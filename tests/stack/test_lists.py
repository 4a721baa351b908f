"""Each list of tickets once with success on the deployed stack: its indexes, and the permission to read them.

What the lists hold is tested in process, in tests/api/tickets/test_lists.py.
"""

from tests.people import World


def test_each_list_of_tickets_is_answered(world: World) -> None:
    ticket = world.open()["id"]
    lists = [
        (world.ana, {"view": "mine"}, True),
        (world.ana, {"view": "company", "product": "WMS"}, True),
        (world.ana, {"view": "to_update"}, False),
        (world.consultant, {"view": "company", "company": world.alfa}, True),
        (world.consultant, {"view": "desk"}, True),
        (world.consultant, {"view": "assigned"}, False),
    ]
    for who, params, is_listed in lists:
        assert (ticket in [listed["id"] for listed in who.all("/tickets", **params)]) == is_listed, params
