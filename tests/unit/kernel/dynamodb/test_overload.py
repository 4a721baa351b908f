"""Telling an overloaded database from a wrong request."""

import pytest
from botocore.exceptions import ReadTimeoutError
from pynamodb.exceptions import (
    CancellationReason,
    GetError,
    PynamoDBException,
    TransactGetError,
    TransactWriteError,
    VerboseClientError,
)

from chalicelib.kernel.dynamodb.overload import is_overload

OVERLOADED = [
    "ProvisionedThroughputExceededException",
    "ThrottlingException",
    "RequestLimitExceeded",
    "InternalServerError",
    "ServiceUnavailable",
    "TransactionInProgressException",
]
IN_A_TRANSACTION = ["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceededException"]


def refused(code: str, *reasons: str | None) -> VerboseClientError:
    given = [CancellationReason(reason) if reason else None for reason in reasons]
    error = {"Error": {"Code": code, "Message": "no"}}
    return VerboseClientError(error, "GetItem", {}, cancellation_reasons=given)


@pytest.mark.parametrize("code", OVERLOADED)
def test_a_busy_database_may_answer_in_a_moment(code: str) -> None:
    assert is_overload(GetError("no", refused(code)))


@pytest.mark.parametrize("kind", [TransactGetError, TransactWriteError])
@pytest.mark.parametrize("code", IN_A_TRANSACTION)
def test_a_transaction_may_be_cancelled_by_others_or_by_load(kind: type[PynamoDBException], code: str) -> None:
    assert is_overload(kind("no", refused("TransactionCanceledException", None, code)))
    assert not is_overload(GetError("no", refused("TransactionCanceledException", None, code)))


def test_an_answer_that_does_not_come_is_an_overload() -> None:
    assert is_overload(GetError("no", ReadTimeoutError(endpoint_url="http://dynamodb")))


@pytest.mark.parametrize(
    "error",
    [
        GetError("no", refused("ValidationException")),
        GetError("no", refused("AccessDeniedException")),
        TransactWriteError("no", refused("TransactionCanceledException", "ConditionalCheckFailed", None)),
        TransactGetError("no", refused("ValidationException")),
        PynamoDBException("no cause"),
        KeyError("ThrottlingException"),
        TimeoutError(),
        refused("ThrottlingException"),
    ],
)
def test_everything_else_is_a_fault_of_ours(error: Exception) -> None:
    assert not is_overload(error)
