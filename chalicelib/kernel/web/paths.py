"""Path parameters: each has a pattern and a length. What does not match names nothing, and is answered as such."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Annotated, NamedTuple
from urllib.parse import unquote

from chalicelib.kernel.problems import NotFound


class PathText(NamedTuple):
    """What a path parameter may be: a text that matches ``pattern`` (anchored) and has ``max_length`` characters."""

    pattern: str
    max_length: int

    def read(self, raw: str) -> str:
        """The parameter, which the gateway hands over URL-encoded; raises NotFound where it cannot name anything."""
        value = unquote(raw)
        if len(value) > self.max_length or not _compiled(self.pattern).fullmatch(value):
            raise NotFound
        return value

    def schema(self) -> Mapping[str, str | int]:
        """The parameter's JSON schema."""
        return {"type": "string", "pattern": f"^{self.pattern}$", "maxLength": self.max_length}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


CompanyPath = Annotated[str, PathText("[A-Z][A-Z0-9]{1,9}", 10)]
CodePath = Annotated[str, PathText("[A-Za-z0-9][A-Za-z0-9_-]{0,31}", 32)]
