"""Whose data it is."""

from chalicelib.kernel.tenant import STAFF, stored_tenant
from chalicelib.kernel.web.paths import CompanyPath, PathText


def test_a_code_from_our_own_tables_is_a_tenant() -> None:
    assert stored_tenant("ALFA") == "ALFA"


def test_no_request_can_name_the_vendor_s_own_people() -> None:
    (path,) = (part for part in CompanyPath.__metadata__ if isinstance(part, PathText))  # type: ignore[attr-defined]
    assert STAFF == "@staff"
    assert not any(character.isupper() for character in STAFF)
    assert path.pattern.startswith("[A-Z]")
