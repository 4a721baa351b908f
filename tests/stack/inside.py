"""The product's own code in this process, on the tables and the bucket of the deployed stack."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from chalicelib.deadlines import service as deadlines
from tests.cloud import forget_clients

_TABLE = "Table"


def environment(stack: dict[str, Any]) -> dict[str, str]:
    """What the template would put into the functions' environment."""
    outputs = stack["outputs"]
    return {
        **{
            f"{name.removesuffix(_TABLE).upper()}_TABLE": table
            for name, table in outputs.items()
            if name.endswith(_TABLE)
        },
        "ATTACHMENTS_BUCKET": outputs["AttachmentsBucket"],
        "ATTACHMENT_MAX_BYTES": "50000000000",
        "OPEN_UPLOADS_MAX": "100",
        "SCANNING": "off",
        "AWS_ENDPOINT_URL": stack["endpoint_url"],
        "AWS_REGION": stack["region"],
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "CURSOR_KEY": "a key",
        "SUMMARY_MAX_LENGTH": "12",
        "WORKING_HOURS_BEGIN": "09:00",
        "WORKING_HOURS_END": "17:00",
        "REMIND_AFTER_WORKING_DAYS": "3",
        "REMIND_AT_MOST": "3",
    }


@contextmanager
def inside(stack: dict[str, Any], **changes: str) -> Iterator[None]:
    """This process stands where a function of ``stack`` would, with some of its settings changed."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (environment(stack) | changes).items():
            patch.setenv(name, value)
        _forget()
        yield
    _forget()


def _forget() -> None:
    forget_clients()
    deadlines.terms.cache_clear()
