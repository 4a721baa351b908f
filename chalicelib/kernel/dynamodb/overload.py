"""Separates a slow or busy DynamoDB from errors in our own requests."""

from pynamodb.exceptions import PynamoDBException, TransactGetError, TransactWriteError, VerboseClientError

_OVERLOADED = frozenset(
    {
        "ProvisionedThroughputExceededException",
        "ThrottlingException",
        "RequestLimitExceeded",
        "InternalServerError",
        "ServiceUnavailable",
        "TransactionInProgressException",
        "TransactionConflict",
        "ThrottlingError",
    }
)


def is_overload(error: BaseException) -> bool:
    """Whether ``error`` says that DynamoDB was too slow or too busy: the same call may succeed in a moment."""
    if not isinstance(error, PynamoDBException):
        return False
    if isinstance(error.cause, VerboseClientError):
        return bool(_codes(error) & _OVERLOADED)
    return error.cause is not None  # a connection or read timeout of botocore


def _codes(error: PynamoDBException) -> set[str | None]:
    reasons = error.cancellation_reasons if isinstance(error, TransactGetError | TransactWriteError) else []
    return {error.cause_response_code, *(reason.code for reason in reasons if reason)}
