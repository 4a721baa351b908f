"""Path parameters: what does not match names nothing."""

from typing import get_args

import pytest

from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.web.paths import CodePath, CompanyPath, PathText

WORD = PathText("[a-zș ]+", 5)
COMPANY: PathText = get_args(CompanyPath)[1]
CODE: PathText = get_args(CodePath)[1]


@pytest.mark.parametrize(("raw", "value"), [("abc", "abc"), ("a%20b", "a b"), ("%C8%99", "ș"), ("abcde", "abcde")])
def test_a_parameter_is_decoded(raw: str, value: str) -> None:
    assert WORD.read(raw) == value


@pytest.mark.parametrize("raw", ["", "abcdef", "ABC", "a/b", "a%2Fb", "abc\n", "abc%0A", "1abc"])
def test_what_does_not_match_names_nothing(raw: str) -> None:
    with pytest.raises(NotFound):
        WORD.read(raw)


def test_the_schema_anchors_the_pattern() -> None:
    assert WORD.schema() == {"type": "string", "pattern": "^[a-zș ]+$", "maxLength": 5}


@pytest.mark.parametrize("code", ["AB", "ALFA", "A123456789"])
def test_codes_of_companies(code: str) -> None:
    assert COMPANY.read(code) == code


@pytest.mark.parametrize("code", ["A", "alfa", "1A", "A1234567890", "@staff", "AL-FA"])
def test_what_is_no_code_of_a_company(code: str) -> None:
    with pytest.raises(NotFound):
        COMPANY.read(code)


@pytest.mark.parametrize("code", ["a", "A_b-1", "0", "x" * 32])
def test_codes_of_products(code: str) -> None:
    assert CODE.read(code) == code


@pytest.mark.parametrize("code", ["_a", "-a", "a b", "ș", "x" * 33, ""])
def test_what_is_no_code(code: str) -> None:
    with pytest.raises(NotFound):
        CODE.read(code)
