"""Names of files, and checksums in either writing."""

import base64
import hashlib
import unicodedata

import pytest
from pydantic import ValidationError

from chalicelib.attachments.schemas import BeginUpload, PartRequest

DIGEST = hashlib.sha256(b"bytes").digest()


def name_of(name: str) -> str:
    return BeginUpload.model_validate({"name": name, "size": 1}).name


@pytest.mark.parametrize(
    "name",
    ["Balanță 2026 (final).xlsx", "отчёт.pdf", "📎🧾.zip", 'a"b;c%d.txt', "a" * 251 + ".zip", ".env", "a b"],
)
def test_a_name_is_kept_as_it_is(name: str) -> None:
    assert name_of(name) == name


def test_combining_marks_become_letters() -> None:
    assert name_of(unicodedata.normalize("NFD", "ședință.doc")) == "ședință.doc"


@pytest.mark.parametrize("path", ["../../etc/passwd", r"C:\fakepath\passwd", "/passwd", "a/../passwd"])
def test_a_path_leads_nowhere(path: str) -> None:
    assert name_of(path) == "passwd"


@pytest.mark.parametrize("name", ["", " ", ".", "..", "a/", "a\x00b", "a\nb", "exe.\u202egpj", "ț" * 128, "a" * 256])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(ValidationError):
        name_of(name)


@pytest.mark.parametrize("size", [0, -1, True, 1.5, "1", None])
def test_a_size_is_a_positive_whole_number(size: object) -> None:
    with pytest.raises(ValidationError):
        BeginUpload.model_validate({"name": "a", "size": size})


@pytest.mark.parametrize("written", [DIGEST.hex(), DIGEST.hex().upper(), base64.b64encode(DIGEST).decode()])
def test_a_checksum_may_be_hexadecimal_or_base64(written: str) -> None:
    assert PartRequest.model_validate({"number": 1, "sha256": written}).sha256 == DIGEST.hex()


@pytest.mark.parametrize("written", ["", "abc", "g" * 64, "=" * 44, DIGEST.hex()[:-2], "ț" * 32])
def test_what_is_no_checksum_is_refused(written: str) -> None:
    with pytest.raises(ValidationError):
        PartRequest.model_validate({"number": 1, "sha256": written})
