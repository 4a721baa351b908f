"""The log's anonymous values, as codes and people of the portal."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tools.replay.log import Event

PASSWORD = "Reluare-2014-jurnal"  # noqa: S105 - invented people of a test stack
DOMAIN = "replay.example"
VALID_UNTIL = "2099-12-31"

SERIOUSNESS = {1: "Normală", 2: "Ridicată", 3: "Urgentă", 4: "Scăzută"}
# Minutes to the first answer and to the solution, at service level 1; a higher level waits longer.
BASE_MINUTES = {1: (240, 2880), 2: (120, 1440), 3: (30, 480), 4: (480, 7200)}
SERVICE_TYPES = {1: "Asistență", 2: "Eroare", 3: "Modificare", 4: "Instruire"}


@dataclass(frozen=True, slots=True)
class Person:
    """A user to be made: of ``company``, or of the vendor when None."""

    email: str
    first_name: str
    last_name: str
    company: str | None = None


def number(value: str) -> int:
    """Return 22 for ``Value 22`` (or ``Case 22``). Raises ValueError for anything else."""
    return int(value.rpartition(" ")[2])


def company_code(customer: str) -> str:
    """Return the company's code of a customer."""
    return f"C{number(customer)}"


def product_code(product: str) -> str:
    """Return the code of a product."""
    return f"P{number(product)}"


def request_type_code(service_type: str) -> str:
    """Return the code of a request type."""
    return f"T{number(service_type)}"


def priority_code(seriousness: str) -> str:
    """Return the code of a priority."""
    return f"S{number(seriousness)}"


def consultant(resource: str) -> Person:
    """Return the consultant behind a resource."""
    which = number(resource)
    return Person(f"consultant{which}@{DOMAIN}", "Consultant", f"Nr. {which}")


def users_of(customer: str) -> tuple[Person, Person]:
    """Return the two users that every replayed company has."""
    code = company_code(customer)
    first, second = (f"user{n}.{code.lower()}@{DOMAIN}" for n in (1, 2))
    return Person(first, "Prima", f"Persoană {code}", code), Person(second, "A doua", f"Persoană {code}", code)


def opener(first: Event) -> Person:
    """Return who opens the case, decided by the case's number alone."""
    return users_of(first.customer)[number(first.case) % 2]


def priorities(service_level: str) -> list[dict[str, Any]]:
    """Return the four priorities of a contract; the service level stretches their times."""
    level = number(service_level)
    return [
        {
            "code": f"S{which}",
            "name": name,
            "response_minutes": BASE_MINUTES[which][0] * level,
            "resolution_minutes": BASE_MINUTES[which][1] * level,
        }
        for which, name in SERIOUSNESS.items()
    ]


def products(events: Iterable[Event]) -> list[dict[str, Any]]:
    """Return the body of ``POST /products`` for every product in the log."""
    return [
        {
            "code": product_code(value),
            "name": f"Produs {number(value)}",
            "topics": [{"code": "GENERAL", "name": "General"}],
            "request_types": [{"code": f"T{n}", "name": name} for n, name in SERVICE_TYPES.items()],
        }
        for value in sorted({event.product for event in events}, key=number)
    ]


def companies(firsts: Iterable[Event]) -> dict[str, dict[str, Any]]:
    """Return the body of ``POST /companies`` per customer: one contract for each product it asked about."""
    levels: dict[str, dict[str, str]] = {}
    for event in firsts:
        levels.setdefault(event.customer, {}).setdefault(event.product, event.service_level)
    return {
        customer: {
            "code": company_code(customer),
            "name": f"Client {number(customer)} SRL",
            "contracts": [
                {
                    "product": product_code(product),
                    "priorities": priorities(level),
                    "valid_until": VALID_UNTIL,
                }
                for product, level in held.items()
            ],
        }
        for customer, held in levels.items()
    }
