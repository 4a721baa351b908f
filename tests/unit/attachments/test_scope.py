"""An id of a request names a file of the caller's or none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.attachments.model import VENDOR
from chalicelib.attachments.scope import openable_key, own_key, package_key
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.problems import NotFound
from tests.unit.attachments.scene import ADMIN, ALFA, ANA, BETA, EVERYBODY, MARIA, MIHAI, RADU

guesses = st.text(max_size=50) | st.builds(
    "{}-{}".format, st.sampled_from(["ALFA", "BETA", "staff", "@staff", ""]), st.text(max_size=40)
)


@pytest.mark.parametrize("caller", EVERYBODY, ids=lambda caller: caller.id)
@given(guess=guesses)
@settings(deadline=None)
def test_nobody_names_another_owner_s_file_as_their_own(caller: Caller, guess: str) -> None:
    key = own_key(caller, guess)
    own = VENDOR if caller.is_staff else caller.company
    assert (key is not None) is (guess.rpartition("-")[0] == own)
    if key is not None:
        assert (key.owner, key.id) == (own, guess)


@pytest.mark.parametrize("caller", [ANA, RADU, MARIA], ids=lambda caller: caller.id)
@given(guess=guesses)
@settings(deadline=None)
def test_a_client_opens_files_of_their_company_and_of_the_vendor_alone(caller: Caller, guess: str) -> None:
    try:
        key = openable_key(caller, guess)
    except NotFound:
        return
    assert key.owner in (caller.company, VENDOR)


@pytest.mark.parametrize("caller", [MIHAI, ADMIN], ids=lambda caller: caller.id)
@pytest.mark.parametrize("owner", [ALFA, BETA, VENDOR])
def test_the_vendor_s_people_open_files_of_every_owner(caller: Caller, owner: str) -> None:
    assert openable_key(caller, f"{owner}-00").id == f"{owner}-00"


def test_a_package_s_file_is_the_vendor_s() -> None:
    assert package_key("staff-00") == (VENDOR, "00")
    for guess in ("ALFA-00", "@staff-00", "staff", ""):
        with pytest.raises(NotFound):
            package_key(guess)
