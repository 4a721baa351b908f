"""The first administrator of a new portal, whom nobody can create through the API yet."""

import secrets
from dataclasses import dataclass

from tools.cloud import Cloud

STAFF = "@staff"
_PERMANENT_LETTERS = 16


@dataclass(frozen=True)
class Admin:
    """Who the administrator is; without ``password`` a temporary one is made."""

    email: str
    first_name: str
    last_name: str
    password: str | None = None


def ensure_admin(cloud: Cloud, outputs: dict[str, str], admin: Admin) -> str | None:
    """Create ``admin`` unless the pool has them; return the temporary password when one was made."""
    pool = outputs["UserPoolId"]
    cognito = cloud.cognito
    try:
        cognito.admin_get_user(UserPoolId=pool, Username=admin.email)
    except cognito.exceptions.UserNotFoundException:
        temporary = None if admin.password else secrets.token_urlsafe(_PERMANENT_LETTERS)
        _create(cloud, outputs, admin, temporary)
        return temporary
    return None


def _create(cloud: Cloud, outputs: dict[str, str], admin: Admin, temporary: str | None) -> None:
    pool = outputs["UserPoolId"]
    attributes = {
        "email": admin.email,
        "email_verified": "true",
        "given_name": admin.first_name,
        "family_name": admin.last_name,
        "locale": "ro",
        "custom:company": STAFF,
        "custom:role": "admin",
    }
    made = cloud.cognito.admin_create_user(
        UserPoolId=pool,
        Username=admin.email,
        MessageAction="SUPPRESS",
        TemporaryPassword=temporary or secrets.token_urlsafe(_PERMANENT_LETTERS),
        UserAttributes=[{"Name": name, "Value": value} for name, value in attributes.items()],
    )
    if admin.password:
        cloud.cognito.admin_set_user_password(
            UserPoolId=pool, Username=admin.email, Password=admin.password, Permanent=True
        )
    _record(cloud, outputs["PeopleTable"], made["User"]["Username"], admin)


def _record(cloud: Cloud, table: str, user_id: str, admin: Admin) -> None:
    text = {
        "company": STAFF,
        "user_id": user_id,
        "email": admin.email,
        "first_name": admin.first_name,
        "last_name": admin.last_name,
        "role": "admin",
        "language": "ro",
        "name_key": f"{admin.last_name} {admin.first_name} {user_id}".casefold(),
    }
    item = {name: {"S": value} for name, value in text.items()} | {"active": {"BOOL": True}}
    cloud.dynamodb.put_item(TableName=table, Item=item)
