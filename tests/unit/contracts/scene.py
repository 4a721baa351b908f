"""A company with a contract, and a product."""

from datetime import date

from chalicelib.contracts.model import Choice, Company, Contract, Priority, Product
from tests.unit.callers import ALFA

URGENT = Priority("P1", "Urgent", 60, 480)
ALFA_SRL = Company(ALFA, "Alfa SRL", {"WMS": Contract("WMS", (URGENT,), date(2099, 12, 31))}, 3)
WMS = Product("WMS", "Depozit", (Choice("stock", "Stocuri"),), (Choice("error", "Eroare"), Choice("wish", "Cerere")))
