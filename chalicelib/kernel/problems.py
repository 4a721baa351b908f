"""Everything that can be wrong with a request, as RFC 9457 problems.

Problem
├── BadRequest 400        the request cannot be read
├── NotSignedIn 401       who asks is not known
├── Forbidden 403         seen, but not allowed
├── NotFound 404          does not exist, or not for this caller: the answer is the same
├── Conflict 409          a rule of the ticket's life, or something that exists already
├── Stale 412             If-Match named a version that is no longer the last
├── TooLarge 413
├── Invalid 422           fields that break a rule, each named
├── TooManyRequests 429
└── Unavailable 503       try again in a moment

Packages add their own leaves beside their rules; `chalicelib.kernel.web.http` turns each into one answer.
"""

from typing import ClassVar, NamedTuple

from chalicelib.kernel.language import Language, Text


class Problem(Exception):
    """Base of all problems.

    ``slug`` is the stable ``type`` of the answer, ``title`` and ``detail`` are shown to people.
    Keyword arguments fill the fields of ``detail``.
    """

    slug: ClassVar[str]
    status: ClassVar[int]
    title: ClassVar[Text]
    detail: ClassVar[Text]

    def __init__(self, **values: object) -> None:
        super().__init__(self.slug, values)
        self.values = values

    def headers(self) -> dict[str, str]:
        """Extra headers of the answer."""
        return {}

    def document(self, language: Language) -> dict[str, object]:
        """The members of the ``application/problem+json`` body in ``language``."""
        return {
            "type": self.slug,
            "title": self.title.into(language),
            "status": self.status,
            "detail": self.detail.into(language, **self.values),
        }


class BadRequest(Problem):
    """The request cannot be read."""

    slug, status = "bad-request", 400
    title = Text("Cerere greșită", "Bad request")
    detail = Text(
        "Cererea nu a putut fi citită. Reîncărcați pagina și încercați din nou.",
        "The request could not be read. Reload the page and try again.",
    )


class MalformedBody(BadRequest):
    """The body is not a JSON document in UTF-8."""

    slug = "malformed-body"
    detail = Text("Corpul cererii nu este JSON valid.", "The body of the request is not valid JSON.")


class BadCursor(BadRequest):
    """A cursor that was not issued to this caller for this query."""

    slug = "bad-cursor"
    detail = Text(
        "Pagina cerută nu aparține acestei liste. Deschideți lista de la început.",
        "The requested page does not belong to this list. Open the list from its beginning.",
    )


class NotSignedIn(Problem):
    """The caller is not known."""

    slug, status = "not-signed-in", 401
    title = Text("Neautentificat", "Not signed in")
    detail = Text(
        "Sesiunea lipsește sau a expirat. Conectați-vă din nou.",
        "The session is missing or has expired. Sign in again.",
    )


class Forbidden(Problem):
    """The caller may not do this."""

    slug, status = "forbidden", 403
    title = Text("Acces nepermis", "Not allowed")
    detail = Text(
        "Contul dumneavoastră nu are dreptul la această operațiune.",
        "Your account may not do this.",
    )


class NotFound(Problem):
    """Nothing here that this caller may see."""

    slug, status = "not-found", 404
    title = Text("Nu există", "Not found")
    detail = Text(
        "Nu am găsit ce ați cerut. Verificați adresa sau numărul tichetului.",
        "What you asked for was not found. Check the address or the ticket's number.",
    )


class Conflict(Problem):
    """The present state does not allow this."""

    slug, status = "conflict", 409
    title = Text("Operațiune imposibilă acum", "Not possible now")
    detail = Text("Starea actuală nu permite operațiunea.", "The present state does not allow this.")


class AlreadyExists(Conflict):
    """Something with this name is there already."""

    slug = "already-exists"
    title = Text("Există deja", "Already exists")
    detail = Text("„{name}” există deja. Alegeți altă valoare.", "“{name}” exists already. Choose another value.")


class Stale(Problem):
    """Somebody changed it since the caller read it."""

    slug, status = "stale", 412
    title = Text("Modificat între timp", "Changed in the meantime")
    detail = Text(
        "Altcineva a modificat tichetul între timp. Recitiți-l și încercați din nou; nimic nu s-a pierdut.",
        "Somebody changed the ticket in the meantime. Read it again and retry; nothing was lost.",
    )


class TooLarge(Problem):
    """The body is larger than any text that people write."""

    slug, status = "too-large", 413
    title = Text("Prea mare", "Too large")
    detail = Text(
        "Textul trimis este prea mare. Trimiteți-l ca fișier anexat.",
        "The text is too large. Send it as an attached file.",
    )


class FieldError(NamedTuple):
    """What is wrong with one field, in both languages."""

    field: str
    message: Text


class Invalid(Problem):
    """Fields that break a rule."""

    slug, status = "invalid", 422
    title = Text("Date greșite", "Invalid data")
    detail = Text("Verificați câmpurile marcate și trimiteți din nou.", "Check the marked fields and send again.")

    def __init__(self, *errors: FieldError) -> None:
        super().__init__()
        self.errors = errors

    def document(self, language: Language) -> dict[str, object]:
        """As for every problem, with the member ``errors``."""
        errors = [{"field": e.field, "message": e.message.into(language)} for e in self.errors]
        return super().document(language) | {"errors": errors}


class KeyReused(Invalid):
    """An Idempotency-Key that came before with another body."""

    slug = "idempotency-key-reused"
    title = Text("Cheie refolosită", "Key used before")
    detail = Text(
        "Aceeași cheie Idempotency-Key a fost folosită pentru altă cerere.",
        "The same Idempotency-Key was used for another request.",
    )


class TooManyRequests(Problem):
    """Slow down."""

    slug, status = "too-many-requests", 429
    title = Text("Prea multe încercări", "Too many attempts")
    detail = Text("Așteptați un minut și încercați din nou.", "Wait a minute and try again.")

    def headers(self) -> dict[str, str]:
        """Tells programs when to come back."""
        return {"Retry-After": "60"}


class Unavailable(Problem):
    """A service behind us is slow or throttles; nothing was done."""

    slug, status = "unavailable", 503
    title = Text("Indisponibil pentru moment", "Unavailable for the moment")
    detail = Text(
        "Serviciul este aglomerat. Încercați din nou peste câteva secunde; nimic nu s-a pierdut.",
        "The service is busy. Try again in a few seconds; nothing was lost.",
    )

    def headers(self) -> dict[str, str]:
        """Tells programs when to come back."""
        return {"Retry-After": "2"}


class Broken(Problem):
    """A fault of ours."""

    slug, status = "internal-error", 500
    title = Text("Eroare internă", "Internal error")
    detail = Text(
        "A apărut o eroare la noi. Am înregistrat-o; încercați din nou sau sunați-ne.",
        "Something failed on our side. It has been recorded; try again or call us.",
    )
