"""Newsletters are read as they were written."""

from hypothesis import given
from hypothesis import strategies as st

from chalicelib.kernel.dynamodb.values import plain_values
from chalicelib.newsletters.model import Newsletter
from chalicelib.newsletters.store.catalogue import NEWSLETTERS
from tests.unit.round_trip import round_trip


@given(st.builds(Newsletter, st.text(min_size=1), st.text(min_size=1)))
def test_a_newsletter_is_read_as_it_was_written(newsletter: Newsletter) -> None:
    assert round_trip(NEWSLETTERS, newsletter) == newsletter


def test_a_newsletter_is_stored_in_the_form_that_it_always_had() -> None:
    item = NEWSLETTERS.item(Newsletter("000BR", "BUSINESS REPORT")).serialize()
    assert plain_values(item) == {"newsletter": "@catalogue", "item": "000BR", "name": "BUSINESS REPORT"}
