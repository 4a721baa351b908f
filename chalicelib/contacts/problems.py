"""What can be wrong with contacts."""

from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import Conflict, FieldError, Invalid, Stale


class EmailTaken(Conflict):
    """Another contact of the company has this address."""

    slug = "email-taken"
    title = Text("Adresă folosită", "Address in use")
    detail = Text(
        "Compania are deja o persoană de contact cu adresa {email}.",
        "The company has a contact with the address {email} already.",
    )


class ChangedMeanwhile(Conflict):
    """Somebody else's change came first."""

    slug = "changed-meanwhile"
    title = Text("Modificat între timp", "Changed in the meantime")
    detail = Text(
        "Altcineva a modificat persoana de contact în același moment. Recitiți-o și încercați din nou.",
        "Somebody changed the contact at the same moment. Read it again and retry.",
    )


class StaleContact(Stale):
    """The caller knows an older version."""

    detail = Text(
        "Altcineva a modificat persoana de contact între timp. Recitiți-o și încercați din nou.",
        "Somebody changed the contact in the meantime. Read it again and retry.",
    )


class EndsAccess(Conflict):
    """Making this contact inactive also closes their account, so the caller must confirm it."""

    slug = "ends-access"
    title = Text("Se închide și accesul", "Access ends as well")
    detail = Text(
        "{name} este utilizator autorizat. Dacă persoana devine inactivă, nu se mai poate conecta și nu mai primește "
        "newslettere. Confirmați pentru a continua.",
        "{name} is an authorised user. Once inactive, they can no longer sign in and get no more newsletters. "
        "Confirm to go on.",
    )


class OwnAccess(Conflict):
    """Nobody may close their own access."""

    slug = "own-access"
    title = Text("Propriul acces", "Your own access")
    detail = Text(
        "Sunteți dumneavoastră: nu vă puteți închide propriul acces. Cereți unui coleg.",
        "This is you: you cannot end your own access. Ask a colleague.",
    )


class InactiveContact(Conflict):
    """Only active contacts may have newsletters."""

    slug = "contact-inactive"
    title = Text("Persoană inactivă", "Inactive contact")
    detail = Text(
        "O persoană de contact inactivă nu poate fi abonată. Treceți-o întâi în starea „Activă”.",
        "An inactive contact cannot be subscribed. Make it active first.",
    )


def unknown_newsletters(codes: set[str]) -> Invalid:
    """The ``codes`` belong to no newsletter."""
    names = ", ".join(sorted(codes))
    return Invalid(FieldError("codes", Text(f"Newsletter necunoscut: {names}.", f"Unknown newsletter: {names}.")))


def unreadable_csv(why: Text) -> Invalid:
    """The file is not a table of contacts."""
    return Invalid(FieldError("csv", why))
