"""People of a company and of the staff."""

import os

from chalicelib.identity.model import Person
from chalicelib.kernel.caller import Caller, Role
from chalicelib.kernel.language import Language
from chalicelib.kernel.process import aws
from chalicelib.kernel.tenant import STAFF
from tests.unit.callers import ALFA

PASSWORD = "parola-lunga"
ANA = Person("", ALFA, "ana@alfa.example", "Ana", "Pop", Role.CLIENT, Language.EN)
MIHAI = Person("", STAFF, "mihai@wizrom.example", "Mihai", "Dinu", Role.CONSULTANT)


def as_caller(person: Person) -> Caller:
    """``person``, signed in."""
    return Caller(person.id, person.email, person.name, person.role, person.company)


def account_of(person: Person) -> dict[str, str]:
    """What the user pool holds of ``person``; the member ``enabled`` says whether they may sign in."""
    found = aws.cognito().admin_get_user(UserPoolId=os.environ["USER_POOL_ID"], Username=person.id)
    attributes = {attribute["Name"]: attribute.get("Value", "") for attribute in found["UserAttributes"]}
    return attributes | {"enabled": str(found["Enabled"])}
