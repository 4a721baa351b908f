"""The people table: users under their company's code, staff under `STAFF`."""

from typing import Any

from pynamodb.attributes import BooleanAttribute, UnicodeAttribute
from pynamodb.exceptions import UpdateError
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex

from chalicelib.identity.model import Person
from chalicelib.kernel.caller import Role
from chalicelib.kernel.dynamodb.tables import Key, Table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.language import Language
from chalicelib.kernel.paging import Page, Position, cut


class ByUser(GlobalSecondaryIndex[Any]):
    """A person by id, where the company is not known."""

    class Meta:
        """Every attribute."""

        index_name = "by_user"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True)


class ByName(GlobalSecondaryIndex[Any]):
    """A company's people by last and first name."""

    class Meta:
        """Every attribute."""

        index_name = "by_name"
        projection = AllProjection()

    company = UnicodeAttribute(hash_key=True)
    name_key = UnicodeAttribute(range_key=True)


class ByEmail(GlobalSecondaryIndex[Any]):
    """Whose an address is."""

    class Meta:
        """Every attribute."""

        index_name = "by_email"
        projection = AllProjection()

    email = UnicodeAttribute(hash_key=True)


class PersonItem(Table):
    """A person as stored."""

    table_setting = "PEOPLE_TABLE"

    class Meta:
        """Named by `table_setting`."""

    company = UnicodeAttribute(hash_key=True)
    user_id = UnicodeAttribute(range_key=True)
    email = UnicodeAttribute()
    first_name = UnicodeAttribute()
    last_name = UnicodeAttribute()
    role = UnicodeAttribute()
    language = UnicodeAttribute(default=Language.RO.value)
    active = BooleanAttribute(default=True)
    name_key = UnicodeAttribute()
    by_user = ByUser()
    by_name = ByName()
    by_email = ByEmail()


def key(company: str, person: str) -> Key:
    """Where a person lies, for reading them together with something else."""
    return PersonItem, company, person


def get(company: str, person: str) -> Person | None:
    """The person of this company, or None."""
    try:
        return as_person(PersonItem.get(company, person))
    except PersonItem.DoesNotExist:
        return None


def find(person: str) -> Person | None:
    """The person with this id in whatever company, or None."""
    found = list(PersonItem.by_user.query(person, limit=1, page_size=1))
    return as_person(found[0]) if found else None


def with_address(email: str) -> list[Person]:
    """The people with this address; accounts being unique by it, one at most."""
    return [as_person(item) for item in PersonItem.by_email.query(email)]


def people(company: str, limit: int, after: Position | None) -> Page[Person]:
    """The people of a company by name."""
    start = (
        {
            "company": {"S": company},
            "name_key": {"S": after["name_key"]},
            "user_id": {"S": after["user_id"]},
        }
        if after
        else None
    )
    found = list(PersonItem.by_name.query(company, limit=limit + 1, page_size=limit + 1, last_evaluated_key=start))
    return cut(found, limit, lambda item: {"name_key": item.name_key, "user_id": item.user_id}).map(as_person)


def put(transaction: Transaction, person: Person) -> None:
    """Writes ``person`` whole."""
    item = PersonItem(
        company=person.company,
        user_id=person.id,
        email=person.email,
        first_name=person.first_name,
        last_name=person.last_name,
        role=person.role.value,
        language=person.language.value,
        active=person.active,
        name_key=f"{person.last_name} {person.first_name} {person.id}".casefold(),
    )
    transaction.put("person", item)


def set_language(company: str, person: str, language: Language) -> Person | None:
    """Changes the language of a person who exists; None where there is none."""
    item = PersonItem(company=company, user_id=person)
    try:
        item.update([PersonItem.language.set(language.value)], condition=PersonItem.email.exists())
    except UpdateError as error:
        if error.cause_response_code == "ConditionalCheckFailedException":
            return None
        raise
    return as_person(item)


def as_person(item: PersonItem) -> Person:
    """The person that ``item`` holds."""
    return Person(
        id=item.user_id,
        company=item.company,
        email=item.email,
        first_name=item.first_name,
        last_name=item.last_name,
        role=Role(item.role),
        language=Language(item.language),
        active=item.active,
    )
