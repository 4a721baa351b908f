"""What is sent of a contact, as the domain takes it."""

import json

import pytest

from chalicelib.contacts.model import ContactState, Details, DetailsChange, Mobile
from chalicelib.contacts.schemas import ContactChange, NewContact
from chalicelib.kernel.language import Language


def test_a_new_contact_needs_only_an_address() -> None:
    sent = {"email": " Ana@Alfa.example", "title": " ", "mobile": "", "first_name": None}
    assert NewContact.model_validate_json(json.dumps(sent)).details() == Details("ana@alfa.example")


@pytest.mark.parametrize(
    ("sent", "changes"),
    [
        ({}, {}),
        ({"email": None, "state": None, "language": None}, {}),
        ({"first_name": None, "title": "", "mobile": None}, {"first_name": "", "title": None, "mobile": None}),
        ({"sex": "F", "function": "Casier"}, {"sex": "F", "function": "Casier"}),
        ({"mobile": "0722123456"}, {"mobile": Mobile("+40722123456", "0722 123 456")}),
        ({"state": "inactive", "confirm": True}, {"state": ContactState.INACTIVE}),
        ({"email": "B@c.example", "language": "en"}, {"email": "b@c.example", "language": Language.EN}),
    ],
)
def test_a_change_holds_what_was_sent_and_nothing_else(sent: dict[str, object], changes: DetailsChange) -> None:
    assert ContactChange.model_validate_json(json.dumps(sent)).changes() == changes
