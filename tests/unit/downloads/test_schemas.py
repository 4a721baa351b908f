"""What administrators may write of a package."""

import pytest
from pydantic import ValidationError

from chalicelib.downloads.schemas import NewUpdate, UpdatesQuery

GOOD = {"product": "WMS", "topic": "LEGAL", "title": "Coduri TVA", "version": "2026.1", "upload": "staff-1"}


def test_notes_may_be_left_out_or_empty_and_keep_their_lines() -> None:
    assert NewUpdate.model_validate(GOOD).notes == ""
    assert NewUpdate.model_validate(GOOD | {"notes": " \r\n "}).notes == ""
    assert NewUpdate.model_validate(GOOD | {"notes": "# Titlu\r\n\r\n- unu\n"}).notes == "# Titlu\n\n- unu"


@pytest.mark.parametrize(
    "wrong",
    [
        {"notes": "x" * 10_001},
        {"notes": "a\x00b"},
        {"version": "x" * 51},
        {"title": "două\nrânduri"},
        {"product": "WMS#LEGAL"},
        {"topic": "withdrawn#"},
        {"upload": ""},
        {"published_at": "2026-01-01"},
    ],
)
def test_what_is_not_in_form_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        NewUpdate.model_validate(GOOD | wrong)


def test_a_list_is_of_one_product() -> None:
    with pytest.raises(ValidationError):
        UpdatesQuery.model_validate({"topic": "LEGAL"})
    assert UpdatesQuery.model_validate({"product": "WMS"}).topic is None
