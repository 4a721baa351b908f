"""Who may call what, tried on the real gateway; the routes' own declarations say who is wrong.

The same lists are tried with more variations in tests/api/test_isolation.py, in process.
"""

import pytest

from chalicelib.kernel.caller import Role
from tests.operations import BODIES, OPERATIONS, call, names, with_any_path
from tests.people import World

PROTECTED = names(lambda operation: operation.role)
OWN_ROUTES = names(lambda operation: operation.role is Role.CLIENT and "{id}" in operation.path)


@pytest.mark.parametrize("name", PROTECTED)
@pytest.mark.parametrize("token", [None, "Bearer x", "Basic x", "Bearer"])
def test_without_a_token_every_route_is_closed(world: World, name: str, token: str | None) -> None:
    headers = {"Authorization": token} if token else {}
    refused = world.http.request(OPERATIONS[name].method, with_any_path(name), json=BODIES.get(name), headers=headers)
    assert refused.status_code == 401
    assert refused.headers["content-type"].startswith("application/problem+json")


@pytest.mark.parametrize("role", list(Role))
def test_each_role_is_forbidden_what_is_above_it_and_nothing_else(world: World, role: Role) -> None:
    who = {Role.CLIENT: world.ana, Role.CONSULTANT: world.consultant, Role.ADMIN: world.admin}[role]
    for name in PROTECTED:
        needed = OPERATIONS[name].role
        answer = call(who, name, id="ALFA-1", code="ALFA")
        assert answer.status_code not in (401, 500, 502, 504), name
        assert (answer.status_code == 403) == (needed is not None and not role.includes(needed)), name


def test_another_company_s_ticket_is_the_same_404_as_one_that_does_not_exist(world: World) -> None:
    ticket = world.open()["id"]
    before = world.ana.get(f"/tickets/{ticket}").json()
    for name in (one for one in OWN_ROUTES if OPERATIONS[one].path.startswith("/tickets/")):
        existing, missing = (call(world.maria, name, id=one) for one in (ticket, f"{world.alfa}-999999"))
        assert existing.status_code == missing.status_code == 404
        assert existing.text == missing.text
    assert world.ana.get(f"/tickets/{ticket}").json() == before
