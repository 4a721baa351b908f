"""The functions that events start: each loads its own package only when it runs."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from chalice.app import Chalice

Handler = Callable[[Any, Any], object]  # Lambda's event and context; each handler says what it expects of them


class EventFunctions:
    """Adds event functions to a Chalice application."""

    def __init__(self, app: Chalice) -> None:
        self._app = app
        self.targets: dict[str, str] = {}

    def add(self, name: str, target: str) -> Handler:
        """A function ``name`` that runs ``target``, written ``package.module:function``.

        The result must be bound to ``name`` in ``app.py``, where Lambda looks for it.
        """

        def run(event: Any, context: Any) -> object:
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
