"""The one structured log line of a request, and metrics per use case (Powertools)."""

from aws_lambda_powertools.logging import Logger
from aws_lambda_powertools.metrics import Metrics, MetricUnit

_SERVICE = "portal"

logger = Logger(service=_SERVICE)
metrics = Metrics(namespace="Portal", service=_SERVICE)


def count(use_case: str, times: int = 1) -> None:
    """Counts a use case that succeeded, for example ``TicketOpened``."""
    metrics.add_metric(name=use_case, unit=MetricUnit.Count, value=times)


def flush() -> None:
    """Writes the metrics that were counted since the last flush, if any, as one log line."""
    if metrics.metric_set:
        metrics.flush_metrics()
