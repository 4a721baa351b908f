"""The people table: users under their company's code, staff under `STAFF`."""

from chalicelib.identity.model import Person
from chalicelib.identity.problems import EmailTaken
from chalicelib.kernel.caller import Role
from chalicelib.kernel.dynamodb.attributes import Flag, OneOf, Text
from chalicelib.kernel.dynamodb.codec import Codec
from chalicelib.kernel.dynamodb.reads import Lookup, Query, everything, find, first_page
from chalicelib.kernel.dynamodb.single_writes import update_when
from chalicelib.kernel.dynamodb.tables import Index, Table
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.language import Language
from chalicelib.kernel.paging import Page, Position
from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.tenant import Tenant


class ByUser(Index, name="by_user"):
    """A person by id, where the company is not known."""

    user_id = Text(hash_key=True)


class ByName(Index, name="by_name"):
    """A company's people by last and first name."""

    company = Text(hash_key=True)
    name_key = Text(range_key=True)


class ByEmail(Index, name="by_email"):
    """A person by address."""

    email = Text(hash_key=True)


class PersonItem(Table, setting="PEOPLE_TABLE"):
    """A person as stored."""

    company = Text(hash_key=True)
    user_id = Text(range_key=True)
    email = Text()
    first_name = Text()
    last_name = Text()
    role = OneOf(Role)
    language = OneOf(Language)
    active = Flag()
    name_key = Text()
    by_user = ByUser()
    by_name = ByName()
    by_email = ByEmail()


def _name_key(person: Person) -> str:
    return f"{person.last_name} {person.first_name} {person.id}".casefold()


PEOPLE = Codec(PersonItem, Person, id=PersonItem.user_id, derived={"name_key": _name_key})


def person_lookup(company: Tenant, person: str) -> Lookup[Person]:
    """The lookup of a person, for reading it together with other items."""
    return Lookup(PersonItem, company, person, PEOPLE.read)


def get_person(company: Tenant, person: str) -> Person | None:
    """The person of this company, or None."""
    return find(person_lookup(company, person), consistent=False)


def find_person(person: str) -> Person | None:
    """The person with this id in any company, or None."""
    return next((PEOPLE.read(values) for values in everything(Query(PersonItem.by_user, person))), None)


def with_address(email: str) -> list[Person]:
    """The people with this address: at most one, because no two accounts have the same."""
    return [PEOPLE.read(values) for values in everything(Query(PersonItem.by_email, email))]


def people(company: Tenant, limit: int, after: Position | None) -> Page[Person]:
    """The people of a company by name."""
    return first_page(Query(PersonItem.by_name, company), limit, after, PEOPLE.read)


def put_new(transaction: Transaction, person: Person) -> None:
    """Writes a person; refused with EmailTaken where their account belongs to a person already."""
    refusal = EmailTaken(email=person.email)
    transaction.put(PEOPLE.item(person), when=PersonItem.email.does_not_exist(), otherwise=refusal)


def put_change(transaction: Transaction, before: Person, after: Person) -> None:
    """Writes the changes to a person; refused with NotFound."""
    items = PEOPLE.item(before), PEOPLE.item(after)
    transaction.change(*items, when=PersonItem.email.exists(), otherwise=NotFound())


def set_language(company: Tenant, person: str, language: Language) -> Person | None:
    """Changes the language of a person and returns the person; None where there is none."""
    changed = PersonItem.language.set(language)
    return update_when(person_lookup(company, person), [changed], PersonItem.email.exists())
