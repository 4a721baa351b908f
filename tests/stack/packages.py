"""Update packages on the deployed stack."""

from typing import Any

from tests.packages import a_package, publish
from tests.people import Somebody
from tests.stack.files import upload

__all__ = ["a_package", "published"]


def published(admin: Somebody, content: bytes = b"pachet", name: str = "actualizare.zip", **changes: Any) -> Any:
    """A package that ``admin`` has just published."""
    return publish(admin, upload(admin, content, name), **changes)
