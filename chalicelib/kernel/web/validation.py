"""Turns pydantic's errors into field errors that people understand."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import FieldError, Invalid, MalformedBody, Problem

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_MESSAGES: dict[str, Text] = {
    "missing": Text("Câmp obligatoriu.", "This field is required."),
    "extra_forbidden": Text("Câmp necunoscut.", "Unknown field."),
    "string_type": Text("Trebuie să fie un text.", "Must be a text."),
    "string_too_long": Text("Cel mult {max_length} caractere.", "At most {max_length} characters."),
    "string_too_short": Text("Cel puțin {min_length} caractere.", "At least {min_length} characters."),
    "string_pattern_mismatch": Text("Format nepermis.", "Not in the permitted form."),
    "int_type": Text("Trebuie să fie un număr întreg.", "Must be a whole number."),
    "int_parsing": Text("Trebuie să fie un număr întreg.", "Must be a whole number."),
    "bool_type": Text("Trebuie să fie adevărat sau fals.", "Must be true or false."),
    "greater_than_equal": Text("Cel puțin {ge}.", "At least {ge}."),
    "less_than_equal": Text("Cel mult {le}.", "At most {le}."),
    "enum": Text("Alegeți una dintre: {expected}.", "Choose one of: {expected}."),
    "literal_error": Text("Alegeți una dintre: {expected}.", "Choose one of: {expected}."),
    "too_long": Text("Cel mult {max_length} elemente.", "At most {max_length} items."),
    "too_short": Text("Cel puțin {min_length} elemente.", "At least {min_length} items."),
    "one_line": Text("Un singur rând, fără caractere de control.", "A single line, without control characters."),
    "control_characters": Text("Fără caractere de control.", "No control characters."),
    "blank": Text("Câmpul nu poate fi gol.", "This field must not be empty."),
    "email": Text("Introduceți o adresă de e-mail validă.", "Enter a valid e-mail address."),
    "phone": Text(
        "Introduceți un număr de telefon valid, de exemplu 0722 123 456.",
        "Enter a valid phone number such as 0722 123 456.",
    ),
    "summary_too_long": Text(
        "Descrierea scurtă poate avea cel mult {max_length} caractere; are {length}.",
        "The summary may have at most {max_length} characters; it has {length}.",
    ),
    "file_name": Text("Trebuie să fie numele unui fișier.", "Must be the name of a file."),
    "file_name_too_long": Text(
        "Numele fișierului este prea lung: cel mult {max_length} octeți. Redenumiți-l și încercați din nou.",
        "The file's name is too long: at most {max_length} bytes. Rename it and try again.",
    ),
    "sha256": Text("Trebuie să fie o sumă SHA-256.", "Must be a SHA-256 checksum."),
    "duplicates": Text("Fiecare o singură dată.", "Each only once."),
}
_OTHERWISE = Text("Valoare nepermisă.", "This value is not allowed.")
_DATES = Text("Introduceți o dată validă, de forma 2026-01-31.", "Enter a valid date such as 2026-01-31.")


M = TypeVar("M", bound=BaseModel)


def body_as(model: type[M], raw: bytes | str) -> M:
    """The JSON document ``raw`` as ``model``.

    Raises:
        MalformedBody: it is not JSON in UTF-8.
        Invalid: fields break the model's rules.
    """
    try:
        return model.model_validate_json(raw)
    except ValidationError as error:
        raise _problem(error) from None


def query_as(model: type[M], values: Mapping[str, str]) -> M:
    """The query string ``values`` as ``model``; raises Invalid."""
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise _problem(error) from None


def _problem(error: ValidationError) -> Problem:
    found = error.errors(include_url=False, include_input=False)
    if any(entry["type"] == "json_invalid" for entry in found):
        return MalformedBody()
    return Invalid(*(FieldError(_path(entry["loc"]), _message(entry)) for entry in found))


def _path(location: tuple[int | str, ...]) -> str:
    return ".".join(str(step) for step in location) or "body"


def _message(entry: "ErrorDetails") -> Text:
    kind = entry["type"]
    if kind.startswith(("date", "timezone")):
        return _DATES
    text, context = _MESSAGES.get(kind, _OTHERWISE), entry.get("ctx", {})
    return Text(text.ro.format(**context), text.en.format(**context)) if context else text
