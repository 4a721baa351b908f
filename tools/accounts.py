"""The people of the demonstration: invented, with passwords that are printed for everyone to try."""

from dataclasses import asdict

from tools.portal_stack import Account

DESK_EMAIL = "birou@wizrom.example"
MAIL_DOMAIN = "wizrom.example"
MAIL_SENDER = f"WizRom Suport <suport@{MAIL_DOMAIN}>"


ACCOUNTS = (
    Account("admin", None, "admin@wizrom.example", "administrare-2026", "Ioana", "Marinescu"),
    Account("consultant", None, "mihai.stanciu@wizrom.example", "consultanta-2026", "Mihai", "Stanciu"),
    Account("consultant", None, "elena.dobre@wizrom.example", "consultanta-2026", "Elena", "Dobre"),
    Account("client", "ALFA", "ana.ionescu@alfa.example", "contabilitate-1", "Ana", "Ionescu"),
    Account("client", "ALFA", "radu.popa@alfa.example", "salarizare-2026", "Radu", "Popa"),
    Account("client", "BETA", "maria.georgescu@beta.example", "productie-2026", "Maria", "Georgescu"),
    Account("client", "BETA", "stefan.lazar@beta.example", "logistica-2026", "Ștefan", "Lazăr"),
)


def as_json() -> list[dict[str, str | None]]:
    """The accounts as `stack.json` lists them."""
    return [asdict(account) for account in ACCOUNTS]
