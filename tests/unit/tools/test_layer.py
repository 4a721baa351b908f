"""The layer keeps what the functions load, and nothing of what they never do."""

from pathlib import PurePosixPath

import pytest

from tools.layer import _wanted

_SITE = PurePosixPath("python/lib/python3.11/site-packages")


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("pydantic/main.py", True),
        ("pydantic/__pycache__/main.cpython-311.pyc", False),
        ("botocore/session.py", True),
        ("botocore/data/dynamodb/2012-08-10/service-2.json.gz", True),
        ("botocore/data/ec2/2016-11-15/service-2.json.gz", False),
        ("holidays/registry.py", True),
        ("holidays/calendars/julian.py", True),
        ("holidays/countries/romania.py", True),
        ("holidays/countries/__init__.py", False),
        ("holidays/countries/germany.py", False),
        ("holidays/locale/de/LC_MESSAGES/DE.mo", False),
    ],
)
def test_only_what_is_loaded_ships(path: str, *, kept: bool) -> None:
    assert _wanted(_SITE / path) is kept
