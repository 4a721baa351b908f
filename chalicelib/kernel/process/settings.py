"""The settings of a deployment, which CloudFormation puts into a function's environment."""

import os
from typing import Final


class MissingSetting(RuntimeError):
    """The function's environment lacks a value that `infra/` should have given it."""


def setting(name: str) -> str:
    """The value of the environment variable ``name``.

    Raises:
        MissingSetting: the variable is absent; there are no defaults.
    """
    try:
        return os.environ[name]
    except KeyError:
        raise MissingSetting(f"The environment variable {name} is not set; infra/ defines it.") from None


SUMMARY_MAX_LENGTH: Final = "SUMMARY_MAX_LENGTH"
PORTAL_PATH: Final = "PORTAL_PATH"
PORTAL_URL: Final = "PORTAL_URL"
