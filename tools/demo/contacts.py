"""The demonstration's contact persons: invented names at ``.example`` addresses, imported by file."""

import csv
import io
import itertools
import unicodedata
from collections.abc import Iterator
from typing import Any

from tools.demo.people import DemoPeople
from tools.portal_client import PortalClient

_LAST = ("Popescu", "Ionescu", "Dumitrescu", "Stoica", "Munteanu", "Țurcanu", "Șerban", "Lungu", "Rusu", "Neagu",
         "Vasilescu", "Bălan")  # fmt: skip
_MEN = ("Andrei", "Bogdan", "Cătălin", "Doru", "Ștefan", "Vlad")
_WOMEN = ("Alina", "Bianca", "Corina", "Ioana", "Mădălina", "Raluca")
_FUNCTIONS = ("Contabil", "Contabil șef", "Inspector salarizare", "Gestionar", "Planificator producție", "Director")
_USERS = {
    "ALFA": (("Ionescu", "Ana", "F", "ana.ionescu"), ("Popa", "Radu", "M", "radu.popa")),
    "BETA": (("Georgescu", "Maria", "F", "maria.georgescu"), ("Lazăr", "Ștefan", "M", "stefan.lazar")),
}
COUNTS = {"ALFA": 130, "BETA": 6}
_SUBSCRIBED = 3  # the first of each company, each to newsletters of their work
_CHOSEN = (("000BR", "000CC"), ("000SC", "000ST"), ("000LC",))


def import_contacts(people: DemoPeople) -> int:
    """Import the contacts of each company and subscribe a few; return how many were new. Raises Refused."""
    return sum(_import(people.client(company, 0), company, count) for company, count in COUNTS.items())


def _import(client: PortalClient, company: str, count: int) -> int:
    if client.get("/contacts", query={"limit": 1})["count"]:
        return 0
    report = client.post("/contacts/import", body={"csv": contacts_file(company, count), "dry_run": False})
    listed = client.get("/contacts", query={"limit": _SUBSCRIBED, "state": "active"})["items"]
    for contact, codes in zip(listed, _CHOSEN, strict=True):
        client.call("PUT", "/contacts/{id}/newsletters", contact["id"], body={"codes": list(codes)})
    return int(report["created"])


def contacts_file(company: str, count: int) -> str:
    """Return the CSV file with ``count`` contacts of ``company``; the same at each call."""
    text = io.StringIO()
    rows = list(itertools.islice(_contacts(company), count))
    writer = csv.DictWriter(text, list(rows[0]), delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _contacts(company: str) -> Iterator[dict[str, Any]]:
    invented = ((last, first, sex, _plain(f"{first}.{last}")) for first, sex in _first_names() for last in _LAST)
    for number, (last, first, sex, local) in enumerate(itertools.chain(_USERS[company], invented)):
        yield {
            "Nume": last,
            "Prenume": first,
            "Sexul": sex,
            "Titlu": "Dl." if sex == "M" else "Dna.",
            "Tel Mobil": f"0722 {number // 100:03} {number * 7 % 1000:03}" if number % 3 else "",
            "Adresa e-mail": f"{local}@{company.lower()}.example",
            "Funcția": _FUNCTIONS[number % len(_FUNCTIONS)],
            "Stare": "Inactivă" if number % 11 == 10 else "Activă",
        }


def _first_names() -> Iterator[tuple[str, str]]:
    for man, woman in zip(_MEN, _WOMEN, strict=True):
        yield man, "M"
        yield woman, "F"


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in letters if letter.isascii() and (letter.isalpha() or letter == "."))
