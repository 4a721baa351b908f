"""The cloud as the functions see it: moto's services with the tables that infra/ defines."""

import io
from collections.abc import Callable, Iterator

import pytest
from aws_lambda_powertools.metrics import MetricUnit

from chalicelib.identity.model import Person
from chalicelib.identity.store.people import PEOPLE
from chalicelib.kernel.process.telemetry import logger, metrics
from chalicelib.tickets.model import Message, Ticket
from chalicelib.tickets.store.heads import HEADS
from chalicelib.tickets.store.messages import MESSAGES
from tests.cloud import a_cloud


@pytest.fixture
def cloud() -> Iterator[None]:
    """An account with our tables and a sender that SES knows."""
    with a_cloud():
        yield


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What the functions write to their log."""
    written = io.StringIO()
    monkeypatch.setattr(logger.registered_handler, "stream", written)
    return written


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The use cases that were counted, in order."""
    names: list[str] = []

    def note(*, name: str, unit: object, value: float) -> None:
        assert (unit, value) == (MetricUnit.Count, 1)
        names.append(name)

    monkeypatch.setattr(metrics, "add_metric", note)
    return names


@pytest.fixture
def stored(cloud: None) -> Callable[..., None]:  # noqa: ARG001
    """Writes people, and a ticket with messages."""

    def store(*persons: Person, ticket: Ticket | None = None, messages: tuple[Message, ...] = ()) -> None:
        items = [*map(PEOPLE.item, persons), *map(MESSAGES.item, messages)]
        for item in [*items, HEADS.item(ticket)] if ticket else items:
            item.save()

    return store
