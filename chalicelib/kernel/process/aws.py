"""Clients of AWS services, built when first needed and kept while the function is warm."""

from functools import cache
from typing import TYPE_CHECKING, cast

import botocore.session
from botocore.config import Config

from chalicelib.kernel.process.settings import setting

if TYPE_CHECKING:
    from mypy_boto3_cognito_idp import CognitoIdentityProviderClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sesv2 import SESV2Client
    from mypy_boto3_sqs import SQSClient

_CONFIG = Config(connect_timeout=2, read_timeout=5, retries={"total_max_attempts": 3, "mode": "standard"})


@cache
def _session() -> botocore.session.Session:
    return botocore.session.get_session()


def _client(service: str, more: Config | None = None) -> object:
    config = _CONFIG.merge(more) if more else _CONFIG
    return _session().create_client(service, region_name=setting("AWS_REGION"), config=config)


@cache
def cognito() -> "CognitoIdentityProviderClient":
    """Amazon Cognito user pools."""
    return cast("CognitoIdentityProviderClient", _client("cognito-idp"))


@cache
def s3() -> "S3Client":
    """Amazon S3, also for presigning: the bucket is part of the path at every endpoint."""
    presigning = Config(
        signature_version="s3v4",
        s3={"addressing_style": "path"},
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
    )
    return cast("S3Client", _client("s3", presigning))


@cache
def ses() -> "SESV2Client":
    """Amazon SES, version 2. It does not retry: if only the answer is lost, SES has taken the mail."""
    no_second_try = Config(retries={"total_max_attempts": 1, "mode": "standard"})
    return cast("SESV2Client", _client("sesv2", no_second_try))


@cache
def sqs() -> "SQSClient":
    """Amazon SQS."""
    return cast("SQSClient", _client("sqs"))
