"""Turns Cognito's errors into the portal's problems."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from botocore.exceptions import ClientError

from chalicelib.kernel.problems import Problem, TooManyRequests, Unavailable

_THROTTLED = {"TooManyRequestsException", "LimitExceededException", "TooManyFailedAttemptsException"}


def code(error: ClientError) -> str:
    """The name of an error of Cognito."""
    return str(error.response["Error"]["Code"])


@contextmanager
def refusals(problems: Mapping[str, Problem]) -> Iterator[None]:
    """Raises the problem that ``problems`` names for an error of Cognito; TooManyRequests, Unavailable."""
    try:
        yield
    except ClientError as error:
        found = code(error)
        if found in problems:
            raise problems[found] from None
        if found in _THROTTLED:
            raise TooManyRequests from None
        if found == "InternalErrorException":
            raise Unavailable from None
        raise
