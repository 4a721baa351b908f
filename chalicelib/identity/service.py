"""What other packages may use of people and their accounts."""

from chalicelib.identity.access_requests import access_request
from chalicelib.identity.invitations import temporary_password
from chalicelib.identity.password_resets import reset_code
from chalicelib.identity.people import active_user, authorised_user, end_access, find, person

__all__ = [
    "access_request",
    "active_user",
    "authorised_user",
    "end_access",
    "find",
    "person",
    "reset_code",
    "temporary_password",
]
