"""The functions that events start: each loads its own package only when it runs."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from aws_lambda_powertools.utilities.typing import LambdaContext as Context
from chalice.app import Chalice

Event = dict[str, Any]  # as Lambda passes it; each source has its own form
Handler = Callable[[Event, Context], object]

__all__ = ["Context", "Event", "EventFunctions", "Handler", "load"]


class EventFunctions:
    """Adds event functions to a Chalice application."""

    def __init__(self, app: Chalice) -> None:
        self._app = app
        self.targets: dict[str, str] = {}

    def add(self, name: str, target: str) -> Handler:
        """A function ``name`` that runs ``target``, written ``package.module:function``.

        The result must be bound to ``name`` in ``app.py``, where Lambda looks for it.
        """

        def run(event: Event, context: Context) -> object:
            return load(target)(event, context)

        run.__name__ = name
        self.targets[name] = target
        handler: Handler = self._app.lambda_function(name=name)(run)
        return handler


def load(target: str) -> Handler:
    """The function that ``target`` names; raises ImportError, AttributeError where there is none."""
    module, _, function = target.partition(":")
    handler: Handler = getattr(import_module(module), function)
    return handler
