"""The vendor's products and the two client companies with their contracts."""

from datetime import date
from typing import Any

REQUEST_TYPES = {
    "EROARE": "Eroare",
    "INTREBARE": "Întrebare",
    "CERERE": "Cerere de modificare",
    "LEGISLATIV": "Modificare legislativă",
}

PRODUCTS = {
    "CONTAB": "WizCount Contabilitate",
    "SALARII": "WizSalary Salarizare",
    "HR": "WizHR Resurse Umane",
    "LOGIST": "WizLogistic",
    "PRODUCT": "WizProd Producție",
}

TOPICS = {"LEGISLATIV": "Legislativ", "RAPOARTE": "Rapoarte și șabloane", "KIT": "Kit de instalare"}

# Minutes to the first answer and to the solution; 480 make a working day.
PRIORITIES = {
    "URGENT": ("Urgentă", 60, 480),
    "RIDICATA": ("Ridicată", 240, 960),
    "NORMALA": ("Normală", 480, 2400),
    "SCAZUTA": ("Scăzută", 960, 7200),
}

COMPANIES = {
    "ALFA": ("Alfa Conserve SRL", ("CONTAB", "SALARII", "LOGIST", "PRODUCT")),
    "BETA": ("Beta Transport SA", ("CONTAB", "SALARII", "HR", "LOGIST")),
}


def products() -> list[dict[str, Any]]:
    """Return the body of ``POST /products`` for each product."""
    return [
        {"code": code, "name": name, "topics": _choices(TOPICS), "request_types": _choices(REQUEST_TYPES)}
        for code, name in PRODUCTS.items()
    ]


def companies(today: date) -> list[dict[str, Any]]:
    """Return the body of ``POST /companies`` for each company; contracts last until the end of next year."""
    until = date(today.year + 1, 12, 31).isoformat()
    return [
        {
            "code": code,
            "name": name,
            "contracts": [
                {"product": product, "priorities": _priorities(), "valid_until": until} for product in held
            ],
        }
        for code, (name, held) in COMPANIES.items()
    ]


def _choices(names: dict[str, str]) -> list[dict[str, str]]:
    return [{"code": code, "name": name} for code, name in names.items()]


def _priorities() -> list[dict[str, Any]]:
    return [
        {"code": code, "name": name, "response_minutes": response, "resolution_minutes": resolution}
        for code, (name, response, resolution) in PRIORITIES.items()
    ]
