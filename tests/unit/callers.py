"""Who asks, and how: callers of each role, calls with and without an Idempotency-Key."""

from typing import Any

from chalicelib.kernel.caller import Caller, Role
from chalicelib.kernel.dynamodb.idempotency import FirstAnswer, IdempotencyKey, Once
from chalicelib.kernel.tenant import STAFF, Tenant

ALFA, BETA = Tenant("ALFA"), Tenant("BETA")
CLIENT = Caller("ana", "ana@alfa.example", "Ana Pop", Role.CLIENT, ALFA)
CONSULTANT = Caller("mihai", "mihai@wizrom.example", "Mihai Dinu", Role.CONSULTANT, STAFF)
ADMIN = Caller("ada", "ada@wizrom.example", "Ada Rusu", Role.ADMIN, STAFF)


def unkeyed() -> Once[Any]:
    """A call whose caller sent no Idempotency-Key."""
    return Once(None, lambda result: FirstAnswer(str(result)))


def keyed(key: str = "key", body: str = "body", caller: Caller = ADMIN) -> Once[Any]:
    """A call with an Idempotency-Key; a repetition is answered with the result as a text."""
    return Once(IdempotencyKey.of(caller.id, key, body), lambda result: FirstAnswer(str(result), f"/of/{key}"))
