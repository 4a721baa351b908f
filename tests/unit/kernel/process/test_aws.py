"""Clients of AWS: kept while the function is warm, impatient, and without a second try where that would do harm."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from chalicelib.kernel.process import aws
from tests.cloud import forget_clients


@pytest.fixture(autouse=True)
def _region(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    forget_clients()
    monkeypatch.setenv("AWS_REGION", "eu-west-3")
    yield
    forget_clients()


@pytest.mark.parametrize(
    ("client", "service", "attempts"),
    [(aws.cognito, "cognito-idp", 3), (aws.s3, "s3", 3), (aws.ses, "sesv2", 1), (aws.sqs, "sqs", 3)],
)
def test_each_client_is_built_once_and_does_not_wait_long(
    client: Callable[[], Any], service: str, attempts: int
) -> None:
    built = client()
    assert client() is built
    assert built.meta.service_model.service_name == service
    config = built.meta.config
    assert config.region_name == "eu-west-3"
    assert (config.connect_timeout, config.read_timeout) == (2, 5)
    assert config.retries["mode"] == "standard"
    assert config.retries["total_max_attempts"] == attempts


def test_files_are_signed_for_a_bucket_in_the_path() -> None:
    config: Any = aws.s3().meta.config
    assert config.signature_version == "s3v4"
    assert config.s3["addressing_style"] == "path"
    assert config.request_checksum_calculation == "when_required"
    assert config.response_checksum_validation == "when_required"
