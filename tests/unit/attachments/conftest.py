"""Files on moto: their bucket beside the tables of every package."""

import os
from typing import Any

import pytest

from chalicelib.attachments.model import File
from chalicelib.kernel.process import aws
from tests.bucket import put_part
from tests.unit.attachments.scene import CONTENT, World, begun


@pytest.fixture
def world(cloud: None, monkeypatch: pytest.MonkeyPatch) -> World:  # noqa: ARG001
    """The account with the bucket that files are written to; a person may have two files open."""
    monkeypatch.setenv("OPEN_UPLOADS_MAX", "2")
    region: Any = {"LocationConstraint": "eu-central-1"}
    bucket = os.environ["ATTACHMENTS_BUCKET"]
    aws.s3().create_bucket(Bucket=bucket, CreateBucketConfiguration=region)
    return World(bucket=bucket)


@pytest.fixture
def sent(world: World) -> File:  # noqa: ARG001
    """A file of Ana's whose one part has arrived."""
    file = begun()
    put_part(file.object_key, file.multipart, 1, CONTENT)
    return file
