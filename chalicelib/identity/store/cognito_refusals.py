"""Cognito's refusals, turned into problems of ours."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from botocore.exceptions import ClientError

from chalicelib.kernel.problems import Problem, TooManyRequests, Unavailable

_SLOW_DOWN = {"TooManyRequestsException", "LimitExceededException", "TooManyFailedAttemptsException"}


def code(error: ClientError) -> str:
    """The name of what Cognito refuses."""
    return str(error.response["Error"]["Code"])


@contextmanager
def refusals(problems: Mapping[str, Problem]) -> Iterator[None]:
    """Turns Cognito's refusals into ours."""
    try:
        yield
    except ClientError as error:
        found = code(error)
        if found in problems:
            raise problems[found] from None
        if found in _SLOW_DOWN:
            raise TooManyRequests from None
        if found == "InternalErrorException":
            raise Unavailable from None
        raise
