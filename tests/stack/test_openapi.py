"""The API's description, as the portal hands it out. What it says is tested in tests/api/test_openapi.py."""

from openapi_spec_validator import validate

import app
from chalicelib.kernel.web.openapi import document
from tests.people import World


def test_it_is_a_valid_openapi_document_of_every_route(world: World) -> None:
    answer = world.http.get("/openapi.json")
    assert answer.status_code == 200
    validate(answer.json())
    assert answer.json() == document(operation for api in app.APIS for operation in api.operations)
