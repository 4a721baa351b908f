"""What is written of a package is what is read, and each list is a partition of an index."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.downloads.model import Content, Update
from chalicelib.downloads.store.updates import UPDATES
from chalicelib.kernel.dynamodb.values import Values, plain_values

words = st.text(min_size=1, max_size=20)
numbers = st.integers(min_value=0, max_value=10**15)
moments = st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001
    lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000)
)
contents = st.builds(
    Content,
    name=words,
    size=numbers,
    sha256=words,
    checksum=st.sampled_from(["whole", "composite"]),
    part_size=numbers,
)
updates = st.builds(
    Update,
    id=words,
    product=words,
    topic=words,
    title=words,
    version=words,
    published_at=moments,
    publisher=words,
    publisher_name=words,
    content=contents,
    notes=words,
    withdrawn_at=moments,
)


def written(update: Update) -> Values:
    return plain_values(UPDATES.item(update).serialize())


@given(updates)
@settings(deadline=None)
def test_a_package_is_read_as_it_was_written(update: Update) -> None:
    assert UPDATES.read(written(update)) == update


@given(updates)
@settings(deadline=None)
def test_a_package_without_what_may_be_absent_is_read_as_it_was_written(update: Update) -> None:
    published = update._replace(notes="", withdrawn_at=None)
    values = written(published)
    assert UPDATES.read(values) == published
    assert not {"notes", "withdrawn_at"} & set(values)


def test_the_stored_form_is_that_of_the_items_that_there_are() -> None:
    moment = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
    content = Content("a.zip", 4, "00", "whole", 16)
    update = Update("staff-00", "WMS", "BUG", "Coduri", "1", moment, "admin", "Admin", content)
    item = UPDATES.item(update).serialize()
    assert item == {
        "id": {"S": "staff-00"},
        "item": {"S": "package"},
        "of_product": {"S": "published#WMS"},
        "of_topic": {"S": "published#WMS#BUG"},
        "published_key": {"S": "2026-11-30T09:00:00.000Z#staff-00"},
        "product": {"S": "WMS"},
        "topic": {"S": "BUG"},
        "title": {"S": "Coduri"},
        "version": {"S": "1"},
        "published_at": {"S": "2026-11-30T09:00:00.000Z"},
        "publisher": {"S": "admin"},
        "publisher_name": {"S": "Admin"},
        "name": {"S": "a.zip"},
        "size": {"N": "4"},
        "sha256": {"S": "00"},
        "checksum": {"S": "whole"},
        "part_size": {"N": "16"},
    }
    withdrawn = written(update._replace(withdrawn_at=moment))
    assert (withdrawn["of_product"], withdrawn["of_topic"]) == ("withdrawn#WMS", "withdrawn#WMS#BUG")
