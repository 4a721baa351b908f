"""Functions that events start: each loads what it runs when it runs."""

import sys
from types import ModuleType
from typing import Any, cast

import pytest
from chalice.app import Chalice

from chalicelib.kernel.process.event_functions import Context, Event, EventFunctions, load

CONTEXT = cast(Context, None)
MODULE = "a_module_of_this_test"


@pytest.fixture
def functions() -> EventFunctions:
    """Those of an application."""
    return EventFunctions(Chalice(app_name="test", configure_logs=False))


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module that is there only from now on."""
    created = ModuleType(MODULE)
    monkeypatch.setitem(sys.modules, MODULE, created)
    return created


def test_a_function_runs_its_target_with_the_event(functions: EventFunctions, module: ModuleType) -> None:
    given: list[tuple[Event, Context]] = []

    def handle(event: Event, context: Context) -> str:
        given.append((event, context))
        return "done"

    added = functions.add("sweep", f"{MODULE}:handle")
    vars(module)["handle"] = handle
    context: Any = object()
    assert added({"a": 1}, context) == "done"
    assert given == [({"a": 1}, context)]


def test_a_function_is_known_by_its_name(functions: EventFunctions) -> None:
    functions.add("sweep", "no.such.module:handle")
    functions.add("relay", "chalicelib.kernel.process.relay:forward")
    assert functions.targets == {
        "sweep": "no.such.module:handle",
        "relay": "chalicelib.kernel.process.relay:forward",
    }
    assert [function.name for function in functions._app.pure_lambda_functions] == ["sweep", "relay"]
    assert [function.handler_string for function in functions._app.pure_lambda_functions] == [
        "app.sweep",
        "app.relay",
    ]


def test_a_target_that_is_not_there_says_so(functions: EventFunctions, module: ModuleType) -> None:
    added = functions.add("sweep", "no.such.module:handle")
    with pytest.raises(ImportError):
        added({}, CONTEXT)
    with pytest.raises(AttributeError):
        load(f"{module.__name__}:missing")
