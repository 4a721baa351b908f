"""Which tokens say who is asking, and what a caller may reach."""

import pytest

from chalicelib.kernel.caller import Caller, Role, from_claims
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import Forbidden, Invalid, NotFound, NotSignedIn
from chalicelib.kernel.tenant import STAFF
from tests.unit.callers import ADMIN, CLIENT, CONSULTANT

CLAIMS = {
    "sub": "u1",
    "email": "ana@alfa.example",
    "given_name": "Ana",
    "family_name": "Ionescu",
    "custom:role": "client",
    "custom:company": "ALFA",
    "token_use": "id",
}


def test_an_id_token_names_the_caller() -> None:
    caller = from_claims(CLAIMS | {"extra": "x"})
    assert caller == ("u1", "ana@alfa.example", "Ana Ionescu", Role.CLIENT, "ALFA")
    assert not caller.is_staff
    assert not caller.is_admin


@pytest.mark.parametrize(("role", "is_admin"), [("consultant", False), ("admin", True)])
def test_the_vendor_s_people_have_no_company(role: str, is_admin: bool) -> None:  # noqa: FBT001
    caller = from_claims(CLAIMS | {"custom:role": role, "custom:company": STAFF})
    assert (caller.role, caller.company) == (Role(role), STAFF)
    assert caller.is_staff
    assert caller.is_admin is is_admin


@pytest.mark.parametrize(
    "change",
    [
        {"token_use": "access"},
        {"custom:role": "root"},
        {"custom:company": ""},
        {"custom:company": STAFF},
        {"custom:role": "admin"},
        {"custom:role": "consultant", "custom:company": ""},
    ],
)
def test_a_token_whose_claims_do_not_fit_is_nobody_s(change: dict[str, str]) -> None:
    with pytest.raises(NotSignedIn) as refused:
        from_claims(CLAIMS | change)
    assert refused.value.__cause__ is None


@pytest.mark.parametrize("claim", sorted(CLAIMS))
def test_every_claim_is_needed(claim: str) -> None:
    with pytest.raises(NotSignedIn):
        from_claims({name: value for name, value in CLAIMS.items() if name != claim})


def test_each_role_may_do_what_the_ones_before_it_may() -> None:
    callers = {Role.CLIENT: CLIENT, Role.CONSULTANT: CONSULTANT, Role.ADMIN: ADMIN}
    for place, (role, caller) in enumerate(callers.items()):
        for asked_place, asked in enumerate(callers):
            assert role.includes(asked) is (place >= asked_place)
            if place >= asked_place:
                caller.must_be(asked)
            else:
                with pytest.raises(Forbidden):
                    caller.must_be(asked)


def test_a_client_reaches_their_own_company_alone() -> None:
    assert CLIENT.tenant() == CLIENT.tenant("ALFA") == "ALFA"
    for asked in ("BETA", "", STAFF, "alfa"):
        with pytest.raises(NotFound):
            CLIENT.tenant(asked)


@pytest.mark.parametrize("caller", [CONSULTANT, ADMIN])
def test_the_vendor_s_people_name_the_company(caller: Caller) -> None:
    assert caller.tenant("BETA") == "BETA"
    with pytest.raises(Invalid) as refused:
        caller.tenant()
    assert refused.value.document(Language.EN)["errors"] == [{"field": "company", "message": "Choose the company."}]
    assert refused.value.document(Language.RO)["errors"] == [{"field": "company", "message": "Alegeți compania."}]
