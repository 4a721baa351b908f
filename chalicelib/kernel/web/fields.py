"""The texts that people may send: normalised, without characters that could change a header or a list."""

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from chalicelib.kernel.email_address import email_address

_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_UNSAFE_IN_PARAGRAPHS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def one_line(value: str) -> str:
    """``value`` in NFC without surrounding blanks; refuses line breaks and control characters."""
    text = unicodedata.normalize("NFC", value).strip()
    if _UNSAFE.search(text):
        raise PydanticCustomError("one_line", "must be a single line without control characters")
    if not text:
        raise PydanticCustomError("blank", "must not be blank")
    return text


def paragraphs(value: str) -> str:
    """``value`` in NFC with ``\\n`` line ends; refuses control characters and blank texts."""
    text = unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if _UNSAFE_IN_PARAGRAPHS.search(text):
        raise PydanticCustomError("control_characters", "must not contain control characters")
    if not text:
        raise PydanticCustomError("blank", "must not be blank")
    return text


def address(value: str) -> str:
    """``value`` as a lower-case e-mail address of the ordinary form ``local@host.domain``."""
    found = email_address(value)
    if found is None:
        raise PydanticCustomError("email", "must be an e-mail address")
    return found


def distinct(values: list[str]) -> list[str]:
    """``values``; refuses a value that occurs twice."""
    if len(set(values)) < len(values):
        raise PydanticCustomError("duplicates", "each only once")
    return values


Line = Annotated[str, Field(max_length=200), AfterValidator(one_line)]
Paragraphs = Annotated[str, Field(max_length=50_000), AfterValidator(paragraphs)]
Email = Annotated[str, Field(max_length=254, json_schema_extra={"format": "email"}), AfterValidator(address)]
Code = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$")]
CompanyCode = Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9]{1,9}$")]
