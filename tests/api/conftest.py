"""The application in process: the same people as on the deployed stack, over moto instead of the emulator."""

import io
import os
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import app
from chalicelib.identity.model import Person
from chalicelib.identity.store import accounts
from chalicelib.identity.store.people import PEOPLE
from chalicelib.kernel.caller import Role
from chalicelib.kernel.process import aws
from chalicelib.kernel.process.telemetry import logger
from chalicelib.kernel.tenant import STAFF
from tests.api.gateway import BASE_URL, Gateway
from tests.cloud import a_cloud
from tests.people import PASSWORD, World, build_world
from tests.pool import create_user_pool

_ADMIN = "admin@wizrom.example"
_UNDECLARED = '"undeclared problem"'


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    """Two companies, their users, two consultants and the administrator, each test module with its own."""
    with a_cloud(), pytest.MonkeyPatch.context() as patch:
        _open_the_doors(patch)
        with httpx.Client(base_url=BASE_URL, transport=Gateway(app.app)) as http:
            accounts_of_the_vendor: dict[str, Any] = {
                "accounts": [{"role": "admin", "email": _ADMIN, "password": PASSWORD}]
            }
            yield build_world(accounts_of_the_vendor, http)


@pytest.fixture(autouse=True)
def declared_problems(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """Fails a test in which a route answers a problem that it does not declare; holds what was logged."""
    log = io.StringIO()
    monkeypatch.setattr(logger.registered_handler, "stream", log)
    yield log
    undeclared = [line for line in log.getvalue().splitlines() if _UNDECLARED in line]
    assert not undeclared, undeclared


def _open_the_doors(patch: pytest.MonkeyPatch) -> None:
    """The user pool, the bucket and the queue of a deployment, and its first administrator."""
    create_user_pool(patch)
    aws.s3().create_bucket(
        Bucket=os.environ["ATTACHMENTS_BUCKET"], CreateBucketConfiguration={"LocationConstraint": "eu-central-1"}
    )
    patch.setenv("NEWSLETTER_ISSUES_QUEUE", aws.sqs().create_queue(QueueName="issues")["QueueUrl"])
    admin = Person("", STAFF, _ADMIN, "Ioana", "Marinescu", Role.ADMIN)
    PEOPLE.item(admin._replace(id=accounts.create(admin, PASSWORD))).save()
