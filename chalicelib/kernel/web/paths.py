"""Path parameters: each has a pattern and a length. A value that does not match is answered with 404."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Annotated, NamedTuple
from urllib.parse import unquote

from chalicelib.kernel.problems import NotFound


class PathText(NamedTuple):
    """The rule for a path parameter: it matches ``pattern`` (anchored) and has at most ``max_length`` characters."""

    pattern: str
    max_length: int

    def read(self, raw: str) -> str:
        """The parameter, which the gateway passes URL-encoded; raises NotFound where it breaks the rule."""
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
