"""Soaks run on the deployed portal, with the people and the mailbox of the tests on the stack."""

from tests.stack.conftest import mailbox, world

__all__ = ["mailbox", "world"]
