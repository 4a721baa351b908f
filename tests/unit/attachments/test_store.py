"""What is written of a file is what is read."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.attachments.model import Download, File, FileKey, Package, Person, Place, State, stored_key
from chalicelib.attachments.store.downloads import DOWNLOADS
from chalicelib.attachments.store.items import FILES
from chalicelib.kernel.dynamodb.values import Values, plain_values
from chalicelib.kernel.tenant import STAFF, Tenant

texts = st.text(max_size=20)
words = st.text(min_size=1, max_size=20)
numbers = st.integers(min_value=0, max_value=10**15)
moments = st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001
    lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000)
)
tenants = st.from_regex(r"[A-Z][A-Z0-9]{1,9}", fullmatch=True).map(Tenant)
keys = st.builds(
    FileKey, owner=tenants | st.just(Tenant("staff")), token=st.from_regex(r"[0-9a-f]{32}", fullmatch=True)
)
people = st.builds(Person, id=words, name=words, company=tenants | st.just(STAFF))
places = st.builds(
    Place, ticket=words, number=numbers, position=numbers, company=tenants, opener=words, internal=st.booleans()
)
files = st.builds(
    File,
    key=keys,
    sender=people,
    name=words,
    size=numbers,
    content_type=texts,
    part_size=numbers,
    multipart=texts,
    state=st.sampled_from(State),
    created_at=moments,
    expires_at=moments,
    sha256=words,
    place=places | st.builds(Package, product=words),
)
downloads = st.builds(
    Download,
    file=keys,
    id=st.from_regex(r"[0-9a-f]{8}", fullmatch=True),
    at=moments,
    person=words,
    person_name=words,
    company=tenants,
    sha256=words,
)


def written(file: File) -> Values:
    return plain_values(FILES.item(file).serialize())


@given(files)
@settings(deadline=None)
def test_a_file_is_read_as_it_was_written(file: File) -> None:
    values = written(file)
    assert FILES.read(values) == file
    assert "free_day" not in values


@given(files)
@settings(deadline=None)
def test_a_file_without_what_may_be_absent_is_read_as_it_was_written(file: File) -> None:
    begun = file._replace(sha256="", place=None)
    values = written(begun)
    assert FILES.read(values) == begun
    assert not {"sha256", "package", *Place._fields} & set(values)
    assert values["free_day"] == begun.expires_at.date().isoformat()


@given(download=downloads, by_staff=st.booleans())
@settings(deadline=None)
def test_an_entry_of_the_ledger_is_read_as_it_was_written(download: Download, *, by_staff: bool) -> None:
    download = download._replace(company=None) if by_staff else download
    assert DOWNLOADS.read(plain_values(DOWNLOADS.item(download).serialize())) == download


@given(keys)
@settings(deadline=None)
def test_an_id_that_is_stored_names_its_file(key: FileKey) -> None:
    assert stored_key(key.id) == key


def test_the_stored_form_is_that_of_the_items_that_there_are() -> None:
    moment = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
    key, sender = FileKey(Tenant("ALFA"), "00"), Person("ana", "Ana", Tenant("ALFA"))
    place = Place("ALFA-1", 2, 3, Tenant("ALFA"), "ana", internal=False)
    file = File(key, sender, "a.zip", 4, "", 16, "s3", State.READY, moment, moment, "00", place)
    assert FILES.item(file).serialize() == {
        "id": {"S": "ALFA-00"},
        "item": {"S": "file"},
        "sender": {"S": "ana"},
        "sender_name": {"S": "Ana"},
        "sender_company": {"S": "ALFA"},
        "name": {"S": "a.zip"},
        "size": {"N": "4"},
        "content_type": {"S": ""},
        "part_size": {"N": "16"},
        "multipart": {"S": "s3"},
        "state": {"S": "ready"},
        "created_at": {"S": "2026-11-30T09:00:00.000Z"},
        "expires_at": {"S": "2026-11-30T09:00:00.000Z"},
        "sha256": {"S": "00"},
        "ticket": {"S": "ALFA-1"},
        "number": {"N": "2"},
        "position": {"N": "3"},
        "company": {"S": "ALFA"},
        "opener": {"S": "ana"},
        "internal": {"BOOL": False},
    }
    download = Download(key, "0a", moment, "ana", "Ana", None, "00")
    assert DOWNLOADS.item(download).serialize() == {
        "id": {"S": "ALFA-00"},
        "item": {"S": "download#2026-11-30T09:00:00.000Z#0a"},
        "at": {"S": "2026-11-30T09:00:00.000Z"},
        "person": {"S": "ana"},
        "person_name": {"S": "Ana"},
        "sha256": {"S": "00"},
    }
