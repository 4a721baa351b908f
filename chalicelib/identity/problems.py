"""What can be wrong with signing in and with accounts."""

from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import Conflict, FieldError, Invalid, NotSignedIn


class WrongCredentials(NotSignedIn):
    """E-mail or password is wrong, or the account is closed; the answer does not say which."""

    slug = "wrong-credentials"
    detail = Text(
        "Adresa de e-mail sau parola nu este corectă. Verificați-le sau folosiți „Am uitat parola”.",
        "The e-mail address or the password is wrong. Check them, or use “Forgotten password”.",
    )


class SessionExpired(NotSignedIn):
    """The refresh cookie or the first sign-in is no longer valid."""

    slug = "session-expired"


class EmailTaken(Conflict):
    """Somebody has an account with this address."""

    slug = "email-taken"
    title = Text("Adresă folosită", "Address in use")
    detail = Text(
        "Există deja un cont cu adresa {email}. Folosiți altă adresă sau reactivați contul existent.",
        "There is an account with the address {email} already. Use another one or reactivate that account.",
    )


class OwnAccount(Conflict):
    """Administrators cannot deactivate or demote themselves."""

    slug = "own-account"
    detail = Text(
        "Nu vă puteți dezactiva sau retrograda propriul cont. Cereți altui administrator.",
        "You cannot deactivate or demote your own account. Ask another administrator.",
    )


def weak_password(field: str) -> Invalid:
    """The user pool's password policy refuses the password in ``field``."""
    return Invalid(
        FieldError(
            field,
            Text(
                "Parola trebuie să aibă cel puțin 10 caractere.",
                "The password must have at least 10 characters.",
            ),
        )
    )


def wrong_code() -> Invalid:
    """The code of a password reset is wrong, used, or older than its quarter of an hour."""
    return Invalid(
        FieldError(
            "code",
            Text(
                "Codul nu este corect sau a expirat. Cereți un cod nou.",
                "The code is wrong or has expired. Ask for a new one.",
            ),
        )
    )
