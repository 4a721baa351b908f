"""A download is called what the file was called, and nothing gets out of the header."""

from email.message import EmailMessage
from urllib.parse import unquote

import pytest

from chalicelib.attachments.store.objects import disposition


@pytest.mark.parametrize(
    "name", ["Balanță.xlsx", "a b.txt", "отчёт.pdf", "📎.zip", 'a"; filename="b.exe', "100%.txt", "a\\b"]
)
def test_a_browser_reads_the_whole_name(name: str) -> None:
    header = EmailMessage()
    header["Content-Disposition"] = disposition(name)
    assert header.get_content_disposition() == "attachment"
    _, _, extended = disposition(name).partition("filename*=UTF-8''")
    assert unquote(extended, errors="strict") == name


@pytest.mark.parametrize("name", ["Balanță.xlsx", 'a"; filename="b.exe', "a\\b"])
def test_the_plain_form_for_old_programs_is_one_quoted_ascii_word(name: str) -> None:
    plain = disposition(name).partition('filename="')[2].partition('"; filename*=')[0]
    assert plain.isascii()
    assert not set('"\\') & set(plain)
