"""Texts as they are searched and sorted."""

import pytest

from chalicelib.kernel.text import searchable


@pytest.mark.parametrize(
    ("text", "searched"),
    [("Ștefănescu", "stefanescu"), ("ÎNTÂRZIAT", "intarziat"), ("Straße", "strasse"), ("ﬁle 2", "file 2"), ("", "")],
)
def test_case_and_marks_do_not_count(text: str, searched: str) -> None:
    assert searchable(text) == searched
