"""Which tokens say who is asking."""

import pytest

from chalicelib.kernel.caller import STAFF, Role, from_claims
from chalicelib.kernel.problems import Forbidden, NotSignedIn

CLIENT = {
    "sub": "u1",
    "email": "ana@alfa.example",
    "given_name": "Ana",
    "family_name": "Ionescu",
    "custom:role": "client",
    "custom:company": "ALFA",
    "token_use": "id",
}


def test_an_id_token_names_the_caller() -> None:
    caller = from_claims(CLIENT)
    assert (caller.id, caller.name, caller.role, caller.company) == ("u1", "Ana Ionescu", Role.CLIENT, "ALFA")


@pytest.mark.parametrize(
    "change",
    [
        {"token_use": "access"},
        {"custom:role": "root"},
        {"custom:company": ""},
        {"custom:company": STAFF},
        {"custom:role": "admin"},
    ],
)
def test_a_token_whose_claims_do_not_fit_is_nobody_s(change: dict[str, str]) -> None:
    with pytest.raises(NotSignedIn):
        from_claims(CLIENT | change)


@pytest.mark.parametrize("claim", sorted(CLIENT))
def test_every_claim_is_needed(claim: str) -> None:
    with pytest.raises(NotSignedIn):
        from_claims({name: value for name, value in CLIENT.items() if name != claim})


def test_what_each_role_may() -> None:
    client = from_claims(CLIENT)
    consultant = from_claims(CLIENT | {"custom:role": "consultant", "custom:company": STAFF})
    admin = from_claims(CLIENT | {"custom:role": "admin", "custom:company": STAFF})
    for caller, allowed in ((client, ()), (consultant, ("staff",)), (admin, ("staff", "admin"))):
        for duty, check in (("staff", caller.must_be_staff), ("admin", caller.must_be_admin)):
            if duty in allowed:
                check()
            else:
                with pytest.raises(Forbidden):
                    check()
