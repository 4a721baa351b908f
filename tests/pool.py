"""A user pool on moto, as infra/ defines it."""

from typing import Any

import pytest

from chalicelib.kernel.process import aws
from tools.bundle import REPOSITORY, merged_infra

_POOL = merged_infra(REPOSITORY / "infra")["Resources"]["UserPool"]["Properties"]


def create_user_pool(patch: pytest.MonkeyPatch) -> str:
    """Creates a pool and its client, and sets the variables that name them; answers the pool's id."""
    cognito = aws.cognito()
    described: Any = {name: _POOL[name] for name in ("UsernameAttributes", "Policies")}
    own: Any = [{"Name": name, "AttributeDataType": "String", "Mutable": True} for name in ("company", "role")]
    pool = cognito.create_user_pool(PoolName="portal", Schema=own, **described)["UserPool"]["Id"]
    client = cognito.create_user_pool_client(
        UserPoolId=pool,
        ClientName="portal",
        ReadAttributes=["email", "given_name", "family_name", "custom:company", "custom:role"],
    )["UserPoolClient"]
    patch.setenv("USER_POOL_ID", pool)
    patch.setenv("USER_POOL_CLIENT_ID", client["ClientId"])
    changing = "before-parameter-build.cognito-idp.AdminUpdateUserAttributes"
    cognito.meta.events.register(changing, _keep_address, unique_id="keep-address")
    return pool


def _keep_address(params: dict[str, Any], **_: object) -> None:
    """Takes the address out of a change, which never changes it: moto would say that it is in use."""
    params["UserAttributes"] = [one for one in params["UserAttributes"] if one["Name"] != "email"]
