"""Where a stack lives: a region of AWS, or of the emulator on this machine."""

import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config

if TYPE_CHECKING:
    from mypy_boto3_cloudformation import CloudFormationClient
    from mypy_boto3_cognito_idp import CognitoIdentityProviderClient
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_logs import CloudWatchLogsClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sts import STSClient

EMULATED_KEY = "test"
_NO_FILE = str(Path(os.devnull))


@dataclass(frozen=True)
class Cloud:
    """A region and, for the emulator, its address; without one it is AWS, with the caller's credentials."""

    region: str
    endpoint_url: str | None = None

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables with which the AWS command line, Chalice and boto3 use this region."""
        region = {"AWS_DEFAULT_REGION": self.region, "AWS_REGION": self.region, "AWS_PAGER": ""}
        if self.endpoint_url is None:
            return {**os.environ, **region}
        plain = {key: value for key, value in os.environ.items() if not key.startswith("AWS_")}
        return plain | region | emulated_credentials(self.endpoint_url)

    @cached_property
    def _session(self) -> boto3.Session:
        if self.endpoint_url is None:
            return boto3.Session(region_name=self.region)
        return boto3.Session(EMULATED_KEY, EMULATED_KEY, region_name=self.region)

    @property
    def cloudformation(self) -> "CloudFormationClient":
        """A client for stacks."""
        return self._session.client("cloudformation", endpoint_url=self.endpoint_url)

    @property
    def cognito(self) -> "CognitoIdentityProviderClient":
        """A client for user pools."""
        return self._session.client("cognito-idp", endpoint_url=self.endpoint_url)

    @property
    def dynamodb(self) -> "DynamoDBClient":
        """A client for tables."""
        return self._session.client("dynamodb", endpoint_url=self.endpoint_url)

    @property
    def logs(self) -> "CloudWatchLogsClient":
        """A client for what functions print."""
        return self._session.client("logs", endpoint_url=self.endpoint_url)

    @property
    def s3(self) -> "S3Client":
        """A client for buckets, with the addressing that the emulator also resolves."""
        return self._session.client(
            "s3", endpoint_url=self.endpoint_url, config=Config(s3={"addressing_style": "path"})
        )

    @property
    def sts(self) -> "STSClient":
        """A client that returns the account's number."""
        return self._session.client("sts", endpoint_url=self.endpoint_url)


def emulated_credentials(endpoint_url: str) -> dict[str, str]:
    """The emulator's address and its root key; the developer's own profiles are hidden, so that none is used."""
    return {
        "AWS_ENDPOINT_URL": endpoint_url,
        "AWS_ACCESS_KEY_ID": EMULATED_KEY,
        "AWS_SECRET_ACCESS_KEY": EMULATED_KEY,
        "AWS_CONFIG_FILE": _NO_FILE,
        "AWS_SHARED_CREDENTIALS_FILE": _NO_FILE,
        "AWS_EC2_METADATA_DISABLED": "true",
    }
